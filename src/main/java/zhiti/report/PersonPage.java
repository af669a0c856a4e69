package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhiti.person.Shown;
import zhiti.plan.AssessLine;
import zhiti.plan.GapLine;
import zhiti.plan.LeftOut;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Quarter;
import zhiti.plan.Step;
import zhiti.rulebook.Reason;
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

    /** The quarters of the period: four, or as many as the steps reach over. */
    public List<Quarter> quarters() {
        Quarter first = Quarter.of(plan.asOf()).plus(1);
        Quarter last = first.plus(3);
        for (Step step : plan.steps()) {
            first = step.quarter().compareTo(first) < 0 ? step.quarter() : first;
            last = step.until().compareTo(last) > 0 ? step.until() : last;
        }
        List<Quarter> quarters = new ArrayList<>();
        for (Quarter quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.plus(1)) {
            quarters.add(quarter);
        }
        return quarters;
    }

    /** How many steps are of this share of 70/20/10. */
    public int mix(int share) {
        return (int) plan.steps().stream()
                .filter(step -> step.offering().form().mix() == share)
                .count();
    }

    /** Learning, work and mentor hours, those that are not zero. */
    public List<String> hours(Step step) {
        return Phrase.hours(say, step.offering());
    }

    public List<String> sums() {
        return Phrase.sums(say, plan.totals());
    }

    public List<LeftOut> leftOut() {
        return Telling.leftOut(plan, TextAdvice.TELLING);
    }

    public int moreLeftOut() {
        return plan.leftOut().size() - leftOut().size();
    }

    public String when(NotCovered left) {
        return Phrase.when(say, left);
    }

    public String closes(Step step) {
        return say.all(Phrase.names(say, plan, step.closes()));
    }

    public String opens(Step step) {
        return say.all(Phrase.opened(say, plan, step.opens()));
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
        return Phrase.isPlain(line) ? Optional.empty() : Optional.of(Phrase.why(say, line.because()));
    }

    /** A gap's levels in words, for those who do not see the bar. */
    public String bar(GapLine line) {
        return say.word(
                "gap.bar",
                say.uncoded(line.gap().asked()),
                line.gap().required(),
                line.gap().shown());
    }

    /** A sentence and the rule that said it. */
    public record Why(String sentence, String rule) {}

    /** Reasons as sentences with their rules; a sentence that several rules or gaps give is said once. */
    public static List<Why> whys(Say say, List<Reason> reasons) {
        List<String> rules = reasons.stream()
                .collect(Collectors.toMap(
                        reason -> reason.says(say.language()),
                        Reason::rule,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<String> sentences = Phrase.sentences(say, reasons);
        return IntStream.range(0, rules.size())
                .mapToObj(i -> new Why(sentences.get(i), rules.get(i)))
                .toList();
    }

    /** All reasons in one line. */
    public String why(List<Reason> reasons) {
        return Phrase.why(say, reasons);
    }

    /** The dates of a step: the last day to register and the first day, those that are known or awaited. */
    public List<String> dates(Step step) {
        List<String> dates = new ArrayList<>();
        step.registerBy().ifPresent(day -> dates.add(say.word("step.registerBy") + " " + day));
        say.session(step).ifPresent(dates::add);
        return dates;
    }
}
