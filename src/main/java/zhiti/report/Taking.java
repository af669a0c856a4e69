package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.offering.TrainingKind;
import zhiti.plan.GapLine;
import zhiti.plan.Member;
import zhiti.plan.Step;
import zhiti.standard.Asked;
import zhiti.standard.Measure;

/** One step of one person, as it stands in the yearly plan of a team. */
public record Taking(Member member, Step step, TrainingKind kind) {
    public Offering offering() {
        return step.offering();
    }

    /** Asked by law: it stands apart from all other sums. */
    public boolean isLegal() {
        return kind == TrainingKind.LEGAL;
    }

    /** What is asked of the person for each gap that the step advances. */
    public List<Asked> serves() {
        return step.lifts().stream().flatMap(lifted -> asked(lifted).stream()).toList();
    }

    /** The levels that it lifts towards what is required. */
    public int levels() {
        return step.lifts().stream().mapToInt(this::levels).sum();
    }

    /** How many conditions it answers or prepares for: what has no levels. */
    public int conditions() {
        return (int) step.lifts().stream()
                .filter(lifted -> asked(lifted)
                        .filter(asked -> asked.measure() == Measure.LEVEL)
                        .isEmpty())
                .count();
    }

    private int levels(Step.Lifted lifted) {
        return asked(lifted)
                .filter(asked -> asked.measure() == Measure.LEVEL)
                .map(asked -> Math.min(lifted.reach(), asked.required()) - lifted.entry())
                .orElse(0);
    }

    private Optional<Asked> asked(Step.Lifted lifted) {
        return member.plan().gaps().stream()
                .map(GapLine::gap)
                .filter(gap -> gap.key().equals(lifted.gap()))
                .map(gap -> gap.asked())
                .findFirst();
    }
}
