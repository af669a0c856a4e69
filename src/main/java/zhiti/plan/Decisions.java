package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.standard.Money;
import zhiti.standard.Show;
import zhiti.standard.Tier;

/**
 * What a plan decides, in whatever words and for whatever reasons: two plans of equal decisions ask and give a person the
 * same.
 *
 * @param gaps by key: in which order they are told is no decision
 * @param assessFirst keys of what is to be assessed, sorted
 * @param steps in the order of the plan
 * @param left what the plan does not cover, by key
 */
public record Decisions(
        Readiness readiness,
        List<Missing> gaps,
        List<String> assessFirst,
        List<Chosen> steps,
        List<Left> left,
        Totals totals) {
    public Decisions {
        gaps = List.copyOf(gaps);
        assessFirst = List.copyOf(assessFirst);
        steps = List.copyOf(steps);
        left = List.copyOf(left);
    }

    /** A gap, in its measure. */
    public record Missing(
            String key, Tier tier, int shown, int required, Optional<LocalDate> due, Optional<LocalDate> metOn) {}

    /** A step. */
    public record Chosen(
            String offering,
            Tier tier,
            Quarter quarter,
            Quarter until,
            Optional<LocalDate> session,
            Optional<LocalDate> registerBy,
            Optional<Show> show,
            Money cost,
            CostBasis basis,
            int hours,
            int workHours,
            int mentorHours,
            List<Step.Lifted> lifts,
            List<String> closes,
            List<String> opens,
            boolean legal,
            boolean booked) {
        static Chosen of(Step step) {
            return new Chosen(
                    step.offering().id(),
                    step.tier(),
                    step.quarter(),
                    step.until(),
                    step.session(),
                    step.registerBy(),
                    step.show(),
                    step.offering().cost(),
                    step.offering().costBasis(),
                    step.offering().hours(),
                    step.offering().workHours(),
                    step.offering().mentorHours(),
                    step.lifts(),
                    step.closes(),
                    step.opens(),
                    step.legal(),
                    step.booked());
        }
    }

    /** What is left of a gap. */
    public record Left(String key, int entry, int reach, NotCovered.Kind kind, Optional<Quarter> quarter) {}

    /** Those of a plan. */
    public static Decisions of(Plan plan) {
        return new Decisions(
                plan.readiness(),
                plan.gaps().stream()
                        .map(line -> new Missing(
                                line.gap().key(),
                                line.tier(),
                                line.gap().shown(),
                                line.gap().required(),
                                line.gap().due(),
                                line.gap().metOn()))
                        .sorted(Comparator.comparing(Missing::key))
                        .toList(),
                plan.assessFirst().stream()
                        .map(line -> line.asked().key())
                        .sorted()
                        .toList(),
                plan.steps().stream().map(Chosen::of).toList(),
                plan.notCovered().stream()
                        .map(left ->
                                new Left(left.gap().key(), left.entry(), left.reach(), left.kind(), left.quarter()))
                        .sorted(Comparator.comparing(Left::key))
                        .toList(),
                plan.totals());
    }
}
