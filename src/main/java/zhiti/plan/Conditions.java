package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Education;
import zhiti.person.Evidence;
import zhiti.person.Experience;
import zhiti.person.Held;
import zhiti.person.TestShown;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/**
 * How somebody stands to what a target lays down beside levels, today and on the way.
 *
 * @param policy how long a score counts
 * @param evidence of the person as if they held the target
 * @param seen what the rules find of them then
 * @param way that leads there
 */
record Conditions(Policy policy, Evidence evidence, Opinion seen, Way way) {
    Conditions(Policy policy, Consultation consultation, Opinion seen, Way way) {
        this(policy, consultation.evidence(), seen, way);
    }

    /** One for each condition among what is asked, in printed order. */
    List<Condition> all(List<Asked> asked) {
        return asked.stream().filter(Asked::isRequirement).map(this::of).toList();
    }

    private Condition of(Asked asked) {
        Optional<Gap> gap = Optional.ofNullable(seen.situation().gaps().get(asked.key()))
                .map(WeighedGap::gap)
                .filter(found -> !found.lapsing());
        List<WayStep> steps = way.steps().stream()
                .filter(step -> step.serves().contains(asked.key()))
                .toList();
        Optional<LocalDate> met = steps.stream()
                .filter(step -> step.meets().contains(asked.key()))
                .map(WayStep::over)
                .findFirst();
        Condition.Status status = status(asked, gap);
        return new Condition(
                asked,
                status,
                shown(asked).or(() -> gap.map(Gap::shown)),
                gap,
                gap.flatMap(g -> g.closedBy() == ClosedBy.TIME ? g.metOn() : met),
                steps.stream().map(WayStep::id).toList(),
                status == Condition.Status.MET ? lapses(asked) : Optional.empty());
    }

    private Condition.Status status(Asked asked, Optional<Gap> gap) {
        if (((Requirement) asked.subject()).kind() == RequirementKind.CONFIRM) {
            return Condition.Status.CONFIRM;
        }
        if (gap.isPresent()) {
            return Condition.Status.OPEN;
        }
        boolean unknown =
                seen.assessFirst().stream().anyMatch(line -> line.asked().key().equals(asked.key()));
        return unknown ? Condition.Status.UNKNOWN : Condition.Status.MET;
    }

    private <T extends Record> Stream<T> facts(Class<T> type) {
        return evidence.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private Optional<Integer> shown(Asked asked) {
        return switch (((Requirement) asked.subject()).kind()) {
            case EXPERIENCE ->
                facts(Experience.class)
                        .filter(fact -> fact.key().equals(asked.key()))
                        .map(Experience::months)
                        .findFirst();
            case TEST -> test(asked).map(TestShown::score);
            case DEGREE -> facts(Education.class).map(Education::rank).findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<TestShown> test(Asked asked) {
        return facts(TestShown.class)
                .filter(fact -> fact.key().equals(asked.key()))
                .findFirst();
    }

    /** A score counts for the house's months, a certificate until its last day; of several the one that lasts longest. */
    private Optional<LocalDate> lapses(Asked asked) {
        Requirement requirement = (Requirement) asked.subject();
        if (requirement.kind() == RequirementKind.TEST) {
            return test(asked).map(score -> MonthPeriod.monthsAfter(score.on(), policy.number("english.score.months")));
        }
        List<Held> held = facts(Held.class)
                .filter(fact -> requirement.anyOf().contains(fact.credential()))
                .toList();
        boolean forGood = held.stream().anyMatch(h -> h.expires().day().isEmpty());
        return forGood
                ? Optional.empty()
                : held.stream().flatMap(h -> h.expires().day().stream()).max(LocalDate::compareTo);
    }
}
