package zhiti.offering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Credential;
import zhiti.standard.Money;
import zhiti.standard.Provenance;
import zhiti.standard.Show;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** An offering while a test writes it: a made-up in-house class of six hours for everyone, until it says otherwise. */
public final class Draft {
    private final String id;
    private Form form = Form.CLASS;
    private Title title;
    private String theme = "theme";
    private String provider = "公司內訓";
    private List<String> roles = List.of();
    private List<Track> tracks = List.of();
    private String language = "zh";
    private boolean managersOnly;
    private int hours = 6;
    private int workHours;
    private int mentorHours;
    private int cost = 2400;
    private CostBasis costBasis = CostBasis.ILLUSTRATIVE;
    private Optional<String> yields = Optional.empty();
    private Title proof = new Title("完成", "Done");
    private Need needs = Need.NOTHING;
    private List<String> exempt = List.of();
    private Availability availability = Availability.ALWAYS;
    private List<Session> sessions = List.of();
    private Optional<Show.Stage> show = Optional.empty();
    private Optional<Integer> repeatAfterMonths = Optional.empty();
    private boolean renewal;
    private boolean recognised;
    private Provenance provenance = Provenance.MADE_UP;
    private final List<Lift> lifts = new ArrayList<>();
    private final List<Prepares> prepares = new ArrayList<>();
    private final List<Grants> grants = new ArrayList<>();
    private final List<Meets> meets = new ArrayList<>();

    public Draft(String id) {
        this.id = id;
        this.title = new Title("方案" + id, "Offering " + id);
    }

    public Draft form(Form value) {
        form = value;
        return this;
    }

    public Draft named(String zh, String en) {
        title = new Title(zh, en);
        return this;
    }

    public Draft theme(String value) {
        theme = value;
        return this;
    }

    public Draft provider(String value) {
        provider = value;
        return this;
    }

    public Draft roles(String... ids) {
        roles = List.of(ids);
        return this;
    }

    public Draft tracks(Track... some) {
        tracks = List.of(some);
        return this;
    }

    public Draft language(String value) {
        language = value;
        return this;
    }

    public Draft managersOnly() {
        managersOnly = true;
        return this;
    }

    public Draft hours(int value) {
        hours = value;
        return this;
    }

    public Draft work(int productive, int mentor) {
        workHours = productive;
        mentorHours = mentor;
        return this;
    }

    public Draft cost(int twd) {
        cost = twd;
        return this;
    }

    public Draft costBasis(CostBasis value) {
        costBasis = value;
        return this;
    }

    public Draft yields(String output) {
        yields = Optional.of(output);
        return this;
    }

    public Draft proof(Title value) {
        proof = value;
        return this;
    }

    public Draft needs(Need... all) {
        needs = new Need.All(List.of(all));
        return this;
    }

    public Draft exempt(String... professions) {
        exempt = List.of(professions);
        return this;
    }

    public Draft withdrawn() {
        availability = new Availability(true, Optional.empty(), Optional.empty());
        return this;
    }

    public Draft opens(LocalDate day) {
        availability = new Availability(false, Optional.of(day), availability.ends());
        return this;
    }

    public Draft ends(LocalDate day) {
        availability = new Availability(false, availability.opens(), Optional.of(day));
        return this;
    }

    public Draft sessions(Session... runs) {
        sessions = List.of(runs);
        return this;
    }

    public Draft repeatable(int months) {
        repeatAfterMonths = Optional.of(months);
        return this;
    }

    /** Done around a show. */
    public Draft on(Show.Stage stage) {
        show = Optional.of(stage);
        return this;
    }

    public Draft recognised() {
        recognised = true;
        return this;
    }

    public Draft provenance(Provenance value) {
        provenance = value;
        return this;
    }

    public Draft builds(String competency, int entry, int reach) {
        lifts.add(new Lift(id, "competency:" + competency, entry, reach));
        return this;
    }

    /** @param task {@code STANDARD/T1.1} */
    public Draft trains(String task, int entry, int reach) {
        lifts.add(new Lift(id, "task:" + task, entry, reach));
        return this;
    }

    public Draft prepares(String test, int entry, int reach) {
        prepares.add(new Prepares(id, test, entry, reach));
        return this;
    }

    public Draft grants(Credential credential) {
        grants.add(new Grants(id, credential.id(), credential.title(), renewal));
        return this;
    }

    public Draft renews(Credential credential) {
        renewal = true;
        return grants(credential);
    }

    /** Renews what it grants. */
    public Draft renewal() {
        renewal = true;
        return this;
    }

    public Draft meets(String condition) {
        meets.add(new Meets(id, "requirement:" + condition));
        return this;
    }

    public String id() {
        return id;
    }

    /** Lists in another order. */
    @FunctionalInterface
    public interface Shuffle {
        <T> List<T> of(List<T> list);
    }

    /** The same offering with what it does and whom it is for written in another order. */
    public Draft shuffled(Shuffle shuffle) {
        Draft copy = new Draft(id);
        copy.form = form;
        copy.title = title;
        copy.theme = theme;
        copy.provider = provider;
        copy.roles = shuffle.of(roles);
        copy.tracks = shuffle.of(tracks);
        copy.language = language;
        copy.managersOnly = managersOnly;
        copy.hours = hours;
        copy.workHours = workHours;
        copy.mentorHours = mentorHours;
        copy.cost = cost;
        copy.costBasis = costBasis;
        copy.yields = yields;
        copy.proof = proof;
        copy.needs = needs;
        copy.exempt = exempt;
        copy.availability = availability;
        copy.sessions = shuffle.of(sessions);
        copy.show = show;
        copy.repeatAfterMonths = repeatAfterMonths;
        copy.renewal = renewal;
        copy.recognised = recognised;
        copy.provenance = provenance;
        copy.lifts.addAll(shuffle.of(lifts));
        copy.prepares.addAll(shuffle.of(prepares));
        copy.grants.addAll(shuffle.of(grants));
        copy.meets.addAll(shuffle.of(meets));
        return copy;
    }

    public Offering offering() {
        return new Offering(
                id,
                title,
                form,
                theme,
                provider,
                roles,
                tracks,
                language,
                managersOnly,
                hours,
                workHours,
                mentorHours,
                new Money(cost),
                costBasis,
                yields,
                proof,
                needs,
                exempt,
                availability,
                sessions,
                show,
                repeatAfterMonths,
                renewal,
                recognised,
                provenance);
    }

    /** The catalog of these offerings. */
    public static Catalog catalog(Collection<Credential> credentials, Collection<Draft> drafts) {
        return new Catalog(
                credentials,
                drafts.stream().map(Draft::offering).toList(),
                drafts.stream().flatMap(d -> d.lifts.stream()).toList(),
                drafts.stream().flatMap(d -> d.prepares.stream()).toList(),
                drafts.stream().flatMap(d -> d.grants.stream()).toList(),
                drafts.stream().flatMap(d -> d.meets.stream()).toList());
    }
}
