package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.person.Shown;
import zhiti.plan.AssessLine;
import zhiti.plan.GapLine;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Tier;

/**
 * One person's plan as a page shows it: the plan, the words, and what the page derives from them.
 *
 * @param anchor the name by which the overview links to it
 */
public record PersonPage(String anchor, Plan plan, Say say) {
    /** Strengths that are named; the rest is counted. */
    private static final int STRENGTHS = 10;

    /** What is advised. */
    public AdvicePage advice() {
        return new AdvicePage(plan, say);
    }

    /** What is to be said of the person's own record. */
    public List<RemarkGroup> remarks() {
        return RemarkGroup.of(say, plan);
    }

    /** How many gaps of a tier there are. */
    public long gaps(Tier tier) {
        return plan.gaps().stream().filter(line -> line.tier() == tier).count();
    }

    public List<DutyGroup> groups() {
        return DutyGroup.of(plan);
    }

    /** The groups in which something is to be assessed. */
    public List<DutyGroup> toAssess() {
        return groups().stream().filter(group -> !group.assess().isEmpty()).toList();
    }

    /** Whether nothing at all is known: neither met nor short. */
    public boolean isUnknown() {
        return groups().stream()
                .allMatch(group -> group.gaps().isEmpty() && group.met().isEmpty());
    }

    /** The document that was asked, with its edition and code; a dash for roles without one. */
    public String standard() {
        return plan.standard().map(say::document).orElse(Say.NOTHING);
    }

    /** The second jobs, each with its document; empty where there is none. */
    public Optional<String> also() {
        return Asks.also(say, plan);
    }

    /** What is required of a gap. */
    public String required(GapLine line) {
        return Asks.required(say, line.gap());
    }

    /** The levels of the house's own among what is asked. */
    public List<String> houseLevels() {
        return Asks.houseLevels(say, plan);
    }

    /** All jobs of today by name. */
    public String jobs() {
        return say.all(plan.person().roles().stream().map(say::name).toList());
    }

    public String heading(DutyGroup group) {
        return Asks.heading(say, group);
    }

    /** The best strengths, as many as are named. */
    public List<Telling.Strength> strengths() {
        List<Telling.Strength> all = Telling.strengths(plan);
        return all.subList(0, Math.min(STRENGTHS, all.size()));
    }

    /** How many strengths are not named. */
    public int moreStrengths() {
        return Math.max(0, Telling.strengths(plan).size() - STRENGTHS);
    }

    /** Where the person is going, and what comes first on the way. */
    public Goal goal() {
        return new Goal(plan, say);
    }

    /** What a duty counts: each subject once. */
    public String counts(DutyGroup group) {
        return Phrase.counts(say, group);
    }

    /** What is presumed to be missing under a duty, in a line. */
    public String presumed(DutyGroup group) {
        return say.all(group.presumed().stream()
                .map(line -> say.coded(line.gap().asked()) + " 0/" + line.gap().required())
                .toList());
    }

    /** What is shown of a gap. */
    public String shown(GapLine line) {
        return Basis.shown(say, line);
    }

    /** What is met, each with its levels where it has been rated. */
    public String met(DutyGroup group) {
        return say.all(group.met().stream().map(this::met).toList());
    }

    private String met(Asked asked) {
        Optional<Shown> shown =
                plan.shown().stream().filter(s -> s.key().equals(asked.key())).findFirst();
        return say.coded(asked)
                + shown.map(s -> " " + s.level() + "/" + asked.required()).orElse("");
    }

    /** What only the manager can confirm. */
    public List<String> confirm() {
        return groups().stream()
                .flatMap(group -> group.confirm().stream())
                .map(say::uncoded)
                .toList();
    }

    /** Why a line is to be assessed, where it is more than that nobody has looked yet. */
    public Optional<String> remark(AssessLine line) {
        List<String> remarks = new ArrayList<>();
        if (!Phrase.isPlain(line)) {
            remarks.add(Saying.inOneLine(say, line.because()));
        }
        Phrase.twins(say, line).ifPresent(remarks::add);
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(say.word("semicolon"), remarks));
    }

    /** What a gap rests on, in a few words. */
    public String basis(GapLine line) {
        return Basis.of(say, line);
    }

    /** A gap's levels in words, for those who do not see the bar. */
    public String bar(GapLine line) {
        return say.word(
                "gap.bar",
                say.uncoded(line.gap().asked()),
                line.gap().required(),
                line.gap().shown());
    }
}
