package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.offering.Session;
import zhiti.standard.Asked;
import zhiti.standard.Credential;
import zhiti.standard.Degree;
import zhiti.standard.Provenance;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Title;
import zhiti.standard.Track;

/**
 * Offerings that nobody would sell: bands that overlap or leave holes, needs within needs, sessions past and full, all of
 * it about what some people are asked.
 */
final class RandomCatalog {
    static final Credential TOEIC = credential("TOEIC-LR", true, Optional.of(24), 0, 0);
    /** Certificates that lapse and can be renewed, that lapse, and that never do. */
    static final List<Credential> CERTIFICATES = List.of(
            credential("mice-basic", false, Optional.of(24), 6, 60),
            credential("mice-advanced", false, Optional.empty(), 0, 0),
            credential("cmp", false, Optional.of(60), 12, 90),
            credential("cem", false, Optional.of(36), 6, 0),
            credential("cis", false, Optional.empty(), 0, 0),
            credential("pmp", false, Optional.of(36), 0, 0));

    static final List<String> FIELDS = List.of("exhibition-sales", "exhibition-marketing", "convention", "sales");
    private static final Title WORDS = new Title("條件", "condition");
    private static final List<Integer> HOURS = List.of(3, 6, 7, 12, 14, 18, 24, 30, 36);
    private static final List<String> THEMES = List.of("press", "sales", "budget", "team", "language");

    /** Conditions that a course can meet; a test is met by its sitting, a certificate by its grant. */
    private static final Set<RequirementKind> LEARNED =
            Set.of(RequirementKind.SOFTWARE, RequirementKind.LANGUAGE, RequirementKind.STUDIED);

    private final Lottery lottery;
    private final LocalDate asOf;
    private final List<Asked> asked;
    private final List<String> roles;
    private final List<Draft> drafts = new ArrayList<>();

    private RandomCatalog(Lottery lottery, LocalDate asOf, List<Asked> asked, List<String> roles) {
        this.lottery = lottery;
        this.asOf = asOf;
        this.asked = asked;
        this.roles = roles;
    }

    /** So many offerings about what is asked. */
    static List<Draft> drafts(Lottery lottery, LocalDate asOf, List<Asked> asked, List<String> roles, int many) {
        RandomCatalog catalog = new RandomCatalog(lottery, asOf, asked, roles);
        for (int i = 0; i < many; i++) {
            catalog.drafts.add(catalog.draft("o%03d".formatted(i)));
        }
        return catalog.drafts;
    }

    static Catalog of(List<Draft> drafts) {
        return Draft.catalog(credentials().values(), drafts);
    }

    static Map<String, Credential> credentials() {
        Map<String, Credential> all = new java.util.TreeMap<>();
        CERTIFICATES.forEach(c -> all.put(c.id(), c));
        all.put(TOEIC.id(), TOEIC);
        return all;
    }

    private Draft draft(String id) {
        Draft draft = new Draft(id)
                .hours(lottery.pick(HOURS))
                .theme(lottery.pick(THEMES))
                .cost(100 * lottery.between(0, 200));
        switch (lottery.between(0, 9)) {
            case 0 -> certification(draft);
            case 1 -> english(draft);
            case 2 -> condition(draft);
            case 3, 4, 5 -> assignment(draft);
            default -> course(draft);
        }
        restrict(draft);
        if (lottery.oneIn(3)) {
            draft.needs(need(2));
        }
        return draft;
    }

    private void certification(Draft draft) {
        Credential credential = lottery.pick(CERTIFICATES);
        draft.form(Form.CERTIFICATION).recognised();
        if (credential.validMonths().isPresent() && lottery.oneIn(3)) {
            draft.renews(credential);
        } else {
            draft.grants(credential);
        }
        if (lottery.oneIn(3)) {
            build(draft, 1);
        }
    }

    private void english(Draft draft) {
        int entry = 50 * lottery.between(0, 16);
        if (lottery.oneIn(2)) {
            draft.form(Form.TEST).grants(TOEIC);
        } else {
            draft.prepares(TOEIC.id(), entry, entry + 50 * lottery.between(1, 2));
        }
    }

    private void condition(Draft draft) {
        List<Asked> conditions = asked.stream()
                .filter(a -> a.subject() instanceof Requirement r && LEARNED.contains(r.kind()))
                .toList();
        for (Asked one : lottery.some(conditions, 1)) {
            draft.meets(((Requirement) one.subject()).condition());
        }
        build(draft, lottery.between(0, 2));
    }

    private void assignment(Draft draft) {
        draft.form(Form.ASSIGNMENT)
                .hours(lottery.between(1, 2) * 3)
                .work(lottery.between(2, 5) * 8, lottery.between(2, 6))
                .cost(0);
        List<Asked> tasks = asked.stream().filter(Asked::isTask).toList();
        for (Asked task : lottery.some(tasks, lottery.between(1, 3))) {
            int entry = lottery.between(0, 4);
            draft.trains(task.key().substring("task:".length()), entry, lottery.between(entry + 1, 6));
        }
        build(draft, lottery.between(0, 3));
    }

    private void course(Draft draft) {
        draft.form(lottery.pick(List.of(Form.CLASS, Form.WORKSHOP, Form.ONLINE, Form.SELF_STUDY, Form.MENTORING)));
        build(draft, lottery.between(1, 4));
    }

    private void build(Draft draft, int many) {
        List<Asked> competencies = asked.stream().filter(Asked::isCompetency).toList();
        for (Asked one : lottery.some(competencies, many)) {
            int entry = lottery.between(0, 4);
            draft.builds(one.key().substring("competency:".length()), entry, lottery.between(entry + 1, 6));
        }
    }

    private void restrict(Draft draft) {
        if (lottery.oneIn(5)) {
            draft.roles(lottery.pick(roles));
        }
        if (lottery.oneIn(6)) {
            draft.tracks(lottery.pick(List.of(Track.B2B, Track.B2C)));
        }
        if (lottery.oneIn(10)) {
            draft.language("en");
        }
        if (lottery.oneIn(12)) {
            draft.managersOnly();
        }
        if (lottery.oneIn(12)) {
            draft.exempt("nurse");
        }
        if (lottery.oneIn(4)) {
            draft.repeatable(lottery.between(1, 18));
        }
        offer(draft);
    }

    private void offer(Draft draft) {
        switch (lottery.between(0, 15)) {
            case 0 -> draft.withdrawn();
            case 1 -> draft.opens(day(-100, 500));
            case 2 -> draft.ends(day(-30, 500));
            case 3, 4, 5 -> draft.sessions(session(), session());
            default -> {
                // whenever one likes
            }
        }
    }

    private Session session() {
        LocalDate on = day(-60, 500);
        return new Session(on, lottery.between(0, 3), on.minusDays(lottery.between(1, 40)));
    }

    private LocalDate day(int low, int high) {
        return asOf.plusDays(lottery.between(low, high));
    }

    private Need need(int depth) {
        int kind = lottery.between(0, depth > 0 ? 9 : 7);
        return switch (kind) {
            case 0 -> new Need.HoldsCredential(lottery.pick(CERTIFICATES).id(), WORDS);
            case 1 -> new Need.HasExperience(List.of(lottery.pick(FIELDS)), 12 * lottery.between(1, 6), 0, WORDS);
            case 2 ->
                new Need.HasDegree(lottery.pick(List.of(Degree.ASSOCIATE, Degree.BACHELOR, Degree.MASTER)), WORDS);
            case 3 -> new Need.IsMember("SITE", WORDS);
            case 4 -> new Need.HasScore(TOEIC.id(), 50 * lottery.between(8, 17), WORDS);
            case 5, 6 -> prerequisite();
            case 7 -> level();
            case 8 -> new Need.Any(List.of(need(depth - 1), need(depth - 1)));
            default -> new Need.All(List.of(need(depth - 1), need(depth - 1)));
        };
    }

    private Need level() {
        String key = lottery.pick(asked.stream().filter(Asked::isCompetency).toList())
                .key();
        return new Need.HasLevel(key, lottery.between(1, 5), WORDS);
    }

    /** One that stands before it in the list, so that none goes round. */
    private Need prerequisite() {
        return drafts.isEmpty()
                ? level()
                : new Need.HasCompleted(lottery.pick(drafts).id(), WORDS);
    }

    private static Credential credential(String id, boolean test, Optional<Integer> valid, int renewal, int grace) {
        return new Credential(
                id,
                Title.same(id),
                test,
                "issuer",
                valid,
                false,
                renewal,
                grace,
                test ? Optional.of(new Credential.Scale(10, 990, 5)) : Optional.empty(),
                test
                        ? List.of(
                                new Credential.Band("B2", 785, "", "", "source"),
                                new Credential.Band("B1", 550, "", "", "source"),
                                new Credential.Band("A2", 225, "", "", "source"))
                        : List.of(),
                new Provenance("https://example.org", Optional.of(LocalDate.of(2026, 11, 22)), false));
    }
}
