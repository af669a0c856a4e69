package zhiti.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Session;
import zhiti.standard.Tier;

/** One turn of the greedy planner: what each candidate would do now, when it could begin, and what that is worth. */
final class Turn {
    private final Situation situation;
    private final List<Placed> placed;
    private final Progress progress;
    private final Calendar calendar;
    /** What candidates that wait for another one are worth, by the id of the one that opens the way. */
    private final Map<String, Wanted> wanted = new HashMap<>();

    /** Tier and worth of what an offering opens the way to. */
    private record Wanted(Tier tier, int worth) {}

    Turn(Situation situation, List<Placed> placed, List<Candidate> left) {
        this.situation = situation;
        this.placed = List.copyOf(placed);
        this.progress = new Progress(situation, placed);
        this.calendar = new Calendar(situation, placed);
        seekOpeners(left);
    }

    /** Takes the candidate at the first quarter it can begin in; empty where it would do nothing or does not fit. */
    Optional<Placed> place(Candidate candidate) {
        List<Placed.Effect> effects = progress.effects(candidate);
        Wanted opened = wanted.get(candidate.id());
        if (effects.isEmpty() && opened == null) {
            return Optional.empty();
        }
        Tier tier = GreedyPlanner.highest(situation, effects);
        int worth = worth(candidate, effects);
        if (opened != null) {
            tier = effects.isEmpty() ? opened.tier() : tier.orHigher(opened.tier());
            worth += opened.worth();
        }
        return begin(candidate, effects, tier, worth, 0);
    }

    /** Takes a candidate that was chosen before, after the courses of its theme that stand already. */
    Optional<Placed> placeAgain(Candidate candidate, Placed before) {
        int notBefore = 0;
        if (candidate.offering().isOnTheJob()) {
            notBefore = placed.stream()
                    .filter(step -> !step.candidate().offering().isOnTheJob())
                    .filter(step -> step.candidate()
                            .offering()
                            .theme()
                            .equals(candidate.offering().theme()))
                    .mapToInt(step -> step.ends() + 1)
                    .max()
                    .orElse(0);
        }
        return begin(candidate, progress.effects(candidate), before.tier(), before.worth(), notBefore);
    }

    private Optional<Placed> begin(
            Candidate candidate, List<Placed.Effect> effects, Tier tier, int worth, int notBefore) {
        int from = Math.max(notBefore, progress.freeFrom(effects));
        for (int quarter = from; quarter < situation.quarters(); quarter++) {
            Quarter named = situation.first().plus(quarter);
            Optional<Integer> end = calendar.end(candidate, quarter);
            if (end.isPresent()
                    && calendar.isHeld(candidate.offering(), named)
                    && Calendar.hasCome(candidate.possibleOn(), named)
                    && progress.mayEnter(candidate, quarter)) {
                Optional<LocalDate> session =
                        calendar.session(candidate.offering(), named).map(Session::on);
                return Optional.of(new Placed(candidate, tier, worth, quarter, end.get(), session, effects));
            }
        }
        return Optional.empty();
    }

    /** Points per level lifted and once a step, and the urgency of each gap advanced, per level. */
    private int worth(Candidate candidate, List<Placed.Effect> effects) {
        int worth = 0;
        for (Weight weight : candidate.weights()) {
            if (weight.per() == Weight.Per.STEP) {
                worth += weight.points();
            }
        }
        for (Placed.Effect effect : effects) {
            int levels = levels(effect);
            worth += situation.gaps().get(effect.gap()).points() * levels;
            for (Weight weight : candidate.weights()) {
                if (weight.per() == Weight.Per.LEVEL && weight.gap().equals(effect.gap())) {
                    worth += weight.points() * levels;
                }
            }
        }
        return worth;
    }

    /** Levels lifted towards what is required; a condition counts for as many as policy says. */
    private int levels(Placed.Effect effect) {
        Gap gap = situation.gaps().get(effect.gap()).gap();
        return gap.isRequirement()
                ? situation.policy().number("weight.condition.levels")
                : Math.min(effect.reach(), gap.required()) - effect.entry();
    }

    /** Follows the needs of what would help but can't be entered, back to what can: an opener is wanted as much. */
    private void seekOpeners(List<Candidate> left) {
        Map<String, Wanted> closed = new HashMap<>();
        for (Candidate candidate : left) {
            List<Placed.Effect> effects = progress.effects(candidate);
            if (!effects.isEmpty() && !entersAtLast(candidate)) {
                Tier tier = GreedyPlanner.highest(situation, effects);
                closed.put(candidate.id(), new Wanted(tier, worth(candidate, effects)));
            }
        }
        while (!closed.isEmpty()) {
            closed = openWayTo(closed, left);
        }
    }

    /** Notes who opens the way to these, and returns those of them that can't be entered themselves. */
    private Map<String, Wanted> openWayTo(Map<String, Wanted> closed, List<Candidate> left) {
        Map<String, Wanted> next = new HashMap<>();
        for (Candidate blocked : left) {
            Wanted worth = closed.get(blocked.id());
            if (worth == null) {
                continue;
            }
            for (Candidate opener : openersOf(blocked, left)) {
                if (wanted.putIfAbsent(opener.id(), worth) == null && !entersAtLast(opener)) {
                    next.put(opener.id(), worth);
                }
            }
        }
        return next;
    }

    /** Whether entry is met by the end of the year with what is taken so far. */
    private boolean entersAtLast(Candidate candidate) {
        return progress.mayEnter(candidate, situation.quarters());
    }

    /** The candidates that leave less unmet of what this one needs, where both still fit. */
    private List<Candidate> openersOf(Candidate blocked, List<Candidate> left) {
        if (calendar.stepsLeft() < 2) {
            return List.of();
        }
        Standing last = progress.standing(situation.quarters());
        LocalDate end = progress.firstDay(situation.quarters());
        int unmet = new Entry(last, end)
                .unmet(blocked.id(), blocked.offering().needs())
                .size();
        return left.stream()
                .filter(opener -> opener != blocked)
                .filter(opener -> opener.offering().hours() + blocked.offering().hours() <= calendar.hoursLeft())
                .filter(opener -> new Entry(Opening.with(last, opener), end)
                                .unmet(blocked.id(), blocked.offering().needs())
                                .size()
                        < unmet)
                .toList();
    }
}
