package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.offering.CostBasis;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Money;
import zhiti.standard.Obligation;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Title;

/** Writes down what a planner chose: gaps with their evidence, steps in time, readiness and totals. */
final class PlanWriter {
    private final Opinion opinion;
    private final Situation situation;
    private final List<Placed> placed;
    private final Because because;

    PlanWriter(Opinion opinion, List<Placed> placed, Advice advice) {
        this.opinion = opinion;
        this.situation = opinion.situation();
        this.placed = List.copyOf(placed);
        this.because = new Because(opinion, advice);
    }

    List<GapLine> gaps() {
        return situation.gaps().values().stream()
                .map(gap -> new GapLine(gap.gap(), gap.tier(), evidence(gap), gap.because()))
                .toList();
    }

    private List<Rating> evidence(WeighedGap gap) {
        List<Rating> ratings = new ArrayList<>();
        Shown shown = opinion.shown().get(gap.key());
        if (shown != null) {
            ratings.add(shown.winner());
            ratings.addAll(shown.losers());
        }
        return ratings;
    }

    Readiness readiness() {
        boolean hasTarget = opinion.person().target().isPresent();
        List<Asked> asked = opinion.asked().stream()
                .filter(a -> hasTarget ? a.target() : a.own())
                .toList();
        Set<String> unknown = opinion.assessFirst().stream()
                .filter(line -> !line.isMetToday())
                .map(line -> line.asked().key())
                .collect(Collectors.toSet());
        return new Score(asked, opinion.shown(), situation.gaps(), unknown).readiness(new Progress(situation, placed));
    }

    List<Step> steps() {
        Opening opening = new Opening(situation, placed);
        List<Step> steps = new ArrayList<>();
        for (Placed step : placed) {
            List<String> closes = step.effects().stream()
                    .filter(effect -> !effect.expected()
                            && effect.reach()
                                    >= situation.gaps().get(effect.gap()).gap().required())
                    .map(Placed.Effect::gap)
                    .toList();
            steps.add(step(steps.size() + 1, step, closes, opening.opens(step)));
        }
        return steps;
    }

    private Step step(int order, Placed step, List<String> closes, List<String> opens) {
        Offering offering = step.candidate().offering();
        Optional<LocalDate> registerBy = step.session()
                .flatMap(day -> offering.sessions().stream()
                        .filter(session -> session.on().equals(day))
                        .map(Session::registerBy)
                        .findFirst());
        return new Step(
                order,
                offering,
                step.tier(),
                situation.first().plus(step.begins()),
                situation.first().plus(step.ends()),
                step.session(),
                step.booked() || step.legal()
                        ? registerBy.filter(day -> !step.booked())
                        : registerBy.or(() -> step.candidate().possibleUntil().day()),
                step.effects().stream()
                        .map(effect -> lifted(situation, step, effect))
                        .toList(),
                closes,
                opens,
                step.legal(),
                step.booked(),
                paid(step),
                step.show(),
                Optional.empty(),
                because.of(step, opens));
    }

    /** What a step raises of a gap, by the word under which it is known. */
    static Step.Lifted lifted(Situation situation, Placed step, Placed.Effect effect) {
        Gap gap = situation.gaps().get(effect.gap()).gap();
        String kind = "task";
        String id = effect.gap().substring(effect.gap().indexOf(':') + 1);
        if (gap.subject() instanceof Competency) {
            kind = "competency";
        } else if (gap.subject() instanceof Requirement requirement) {
            Optional<String> credential = granted(step, requirement.anyOf());
            boolean isTest = requirement.kind() == RequirementKind.TEST;
            kind = isTest ? "test" : credential.isPresent() ? "credential" : "condition";
            id = isTest ? requirement.anyOf().get(0) : credential.orElse(id);
        } else if (gap.subject() instanceof Obligation obligation) {
            Optional<String> credential = granted(step, obligation.anyOf());
            kind = credential.isPresent() ? "credential" : "condition";
            id = credential.orElse(id);
        }
        Title title = gap.title();
        return new Step.Lifted(effect.gap(), kind, id, title, effect.entry(), effect.reach());
    }

    private static Optional<String> granted(Placed step, List<String> anyOf) {
        return step.candidate().grants().stream()
                .map(grant -> grant.credential())
                .filter(anyOf::contains)
                .findFirst();
    }

    Totals totals() {
        int hours = 0;
        int workHours = 0;
        int mentorHours = 0;
        Money cost = Money.ZERO;
        Money paid = Money.ZERO;
        Money due = Money.ZERO;
        Money unverified = Money.ZERO;
        int steps = 0;
        Totals.Legal legal = Totals.Legal.NONE;
        for (Placed step : placed) {
            Offering offering = step.candidate().offering();
            if (step.legal()) {
                legal = legal.plus(offering, paid(step));
                continue;
            }
            steps++;
            hours += offering.hours();
            workHours += offering.workHours();
            mentorHours += offering.mentorHours();
            cost = cost.plus(offering.cost());
            paid = paid.plus(paid(step));
            due = due.plus(offering.cost().less(paid(step)));
            unverified = offering.costBasis() == CostBasis.VERIFIED ? unverified : unverified.plus(offering.cost());
        }
        return new Totals(steps, hours, workHours, mentorHours, cost, paid, due, unverified, legal);
    }

    private Money paid(Placed step) {
        return step.booked() ? situation.year().paid(step.id()) : Money.ZERO;
    }
}
