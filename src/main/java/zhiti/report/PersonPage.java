package zhiti.report;

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

    /** What is named as first in the period. */
    private static final int FIRST = 4;

    /** What is advised. */
    public AdvicePage advice() {
        return new AdvicePage(plan, say);
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
        return plan.standard()
                .map(s -> s.title() + say.aside((s.edition() + " " + s.code()).strip()))
                .orElse(Say.NOTHING);
    }

    public String heading(DutyGroup group) {
        return Phrase.heading(say, group);
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

    /** Where the person is going, in a sentence. */
    public String goal() {
        return plan.person()
                .target()
                .map(target -> say.word("goal.target", say.name(plan.person().role()), say.name(target)))
                .orElseGet(() -> say.word("goal.none"));
    }

    /** The most pressing gaps by name, or that there is something to assess; empty where there is neither. */
    public Optional<String> first() {
        List<String> names = plan.gaps().stream()
                .filter(line -> line.tier() == Tier.MUST)
                .limit(FIRST)
                .map(line -> say.uncoded(line.gap().asked()))
                .toList();
        if (!names.isEmpty()) {
            return Optional.of(say.word("goal.first") + say.word("colon") + say.all(names));
        }
        int assess = plan.assessFirst().size();
        return assess == 0 ? Optional.empty() : Optional.of(say.word("goal.assess", assess));
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
                .map(asked -> say.name(asked.subject()))
                .toList();
    }

    /** Why a line is to be assessed, where it is more than that nobody has looked yet. */
    public Optional<String> remark(AssessLine line) {
        return Phrase.isPlain(line) ? Optional.empty() : Optional.of(Saying.inOneLine(say, line.because()));
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
