package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;
import zhiti.plan.Quarter;
import zhiti.plan.Step;
import zhiti.rulebook.Reason;

/** The part of a person's page that advises: steps, when they are taken, what is left and what was not taken. */
public record AdvicePage(Plan plan, Say say) {
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

    /** What a step takes: learning, work and mentor hours, those that are not zero, then its fee and what is paid of it. */
    public List<String> takes(Step step) {
        List<String> takes = new ArrayList<>(Phrase.hours(say, step.offering()));
        takes.add(say.cost(step.offering()));
        Phrase.paid(say, step.paid(), step.due()).ifPresent(takes::add);
        return takes;
    }

    public List<String> sums() {
        return Phrase.sums(say, plan.totals());
    }

    /** What is said of it as the best within limits. */
    public List<String> limits() {
        return new LimitLines(say, plan).all();
    }

    public List<LeftOut> leftOut() {
        return Telling.leftOut(plan, TextAdvice.TELLING);
    }

    public int moreLeftOut() {
        return plan.leftOut().size() - leftOut().size();
    }

    public String closes(Step step) {
        return say.all(Phrase.names(say, plan, step.closes()));
    }

    public String opens(Step step) {
        return say.all(Phrase.opened(say, plan, step.opens()));
    }

    /** What a step raises. */
    public List<String> lifts(Step step) {
        return Phrase.raised(step).stream()
                .map(lifted -> Phrase.lifted(say, lifted))
                .toList();
    }

    /** What is left of gaps, together where the reason is the same. */
    public List<LeftGroup> left() {
        return LeftGroup.of(say, plan);
    }

    /** All reasons in one line. */
    public String why(List<Reason> reasons) {
        return Saying.inOneLine(say, reasons);
    }

    /** The dates of a step: the last day to register and the first day, those that are known or awaited. */
    public List<String> dates(Step step) {
        List<String> dates = new ArrayList<>();
        step.registerBy().ifPresent(day -> dates.add(say.word("step.registerBy") + " " + day));
        Phrase.session(say, step).ifPresent(dates::add);
        return dates;
    }
}
