package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Tier;

/** One turn of the greedy planner: what each candidate would do now, and what that is worth. */
final class Turn {
    private final Situation situation;
    private final List<Candidate> left;
    private final Progress progress;
    private final Calendar calendar;
    /** What candidates that wait for another one are worth, by the id of the one that opens the way. */
    private final Map<String, Wanted> wanted = new HashMap<>();

    /** Tier and worth of what an offering opens the way to. */
    private record Wanted(Tier tier, int worth) {}

    Turn(Situation situation, List<Placed> placed, List<Candidate> left) {
        this.situation = situation;
        this.left = List.copyOf(left);
        this.progress = new Progress(situation, placed);
        this.calendar = new Calendar(situation, placed);
        seekOpeners();
    }

    /** What can be chosen now, best first: it advances a gap, or opens the way to what does. */
    List<Choice> choices() {
        return left.stream()
                .flatMap(candidate -> choice(candidate).stream())
                .filter(this::isWorthIt)
                .sorted(Choice.best(situation))
                .toList();
    }

    /** Whether a candidate would advance something and is not worth it. */
    boolean isPassedOver(Candidate candidate) {
        return choice(candidate).filter(choice -> !isWorthIt(choice)).isPresent();
    }

    /** Whether a candidate would advance something, or open the way to what does. */
    boolean isOfUse(Candidate candidate) {
        return choice(candidate).isPresent();
    }

    /** What a must gap asks for, or what would lapse, is done at any price; anything else is worth the house's least. */
    private boolean isWorthIt(Choice choice) {
        return choice.tier() == Tier.MUST
                || choice.candidate().offering().renewal()
                || choice.worth() >= situation.policy().number("limit.least-worth");
    }

    private Optional<Choice> choice(Candidate candidate) {
        List<Placed.Effect> effects = progress.effects(candidate);
        return effects.isEmpty() && !wanted.containsKey(candidate.id())
                ? Optional.empty()
                : Optional.of(asTaken(candidate, effects));
    }

    /** A candidate by what it would raise now, be it nothing. */
    Choice valued(Candidate candidate) {
        return valued(candidate, progress.effects(candidate));
    }

    /** A candidate by what it raises. */
    Choice valued(Candidate candidate, List<Placed.Effect> effects) {
        List<Gap> obligations = obligations(effects);
        return new Choice(
                candidate,
                highest(effects),
                worth(candidate, effects),
                effects.size(),
                obligations.stream().anyMatch(Gap::isLaw),
                obligations.stream().flatMap(gap -> gap.due().stream()).min(Comparator.naturalOrder()));
    }

    /** A candidate that is taken for what it raises; what raises nothing, for what it opens the way to. */
    Choice asTaken(Candidate candidate, List<Placed.Effect> effects) {
        Choice alone = valued(candidate, effects);
        Wanted opened = wanted.get(candidate.id());
        return opened == null ? alone : alone.opening(opened.tier(), opened.worth());
    }

    /**
     * What has to be taken with a choice, each way of doing so: a preparation that reaches the score is nothing without
     * the sitting.
     */
    List<List<Choice>> together(Choice choice) {
        List<String> reached = progress.effects(choice.candidate()).stream()
                .filter(Placed.Effect::expected)
                .filter(effect -> effect.reach()
                        >= situation.gaps().get(effect.gap()).gap().required())
                .map(Placed.Effect::gap)
                .toList();
        if (reached.isEmpty()) {
            return List.of(List.of(choice));
        }
        return left.stream()
                .filter(Candidate::isSitting)
                .filter(sitting -> sitting.fits().stream().anyMatch(fit -> reached.contains(fit.gap())))
                .map(sitting -> new Choice(sitting, choice.tier(), worth(sitting, List.of()), 1))
                .sorted(Choice.best(situation))
                .map(sitting -> List.of(choice, sitting))
                .toList();
    }

    private List<Gap> obligations(List<Placed.Effect> effects) {
        return effects.stream()
                .map(effect -> situation.gaps().get(effect.gap()).gap())
                .filter(Gap::isObligation)
                .toList();
    }

    /** The highest tier among the gaps advanced; bonus where there is none. */
    private Tier highest(List<Placed.Effect> effects) {
        return effects.stream()
                .map(effect -> situation.gaps().get(effect.gap()).tier())
                .reduce(Tier.BONUS, Tier::orHigher);
    }

    /** Points per level lifted and once a step, and the urgency of each gap advanced, per level. */
    private int worth(Candidate candidate, List<Placed.Effect> effects) {
        int worth = 0;
        for (Weight weight : candidate.weights()) {
            if (weight.per() == Weight.Per.STEP) {
                worth += weight.points();
            } else if (weight.per() == Weight.Per.FURTHER_GAP) {
                worth += weight.points() * Math.max(0, effects.size() - 1);
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
    int levels(Placed.Effect effect) {
        Gap gap = situation.gaps().get(effect.gap()).gap();
        return gap.isRequirement()
                ? situation.policy().number("weight.condition.levels")
                : Math.min(effect.reach(), gap.required()) - effect.entry();
    }

    /** Follows the needs of what would help but can't be entered, back to what can: an opener is wanted as much. */
    private void seekOpeners() {
        Map<String, Wanted> closed = new HashMap<>();
        for (Candidate candidate : left) {
            List<Placed.Effect> effects = progress.effects(candidate);
            if (!effects.isEmpty() && !entersAtLast(candidate)) {
                Tier tier = highest(effects);
                closed.put(candidate.id(), new Wanted(tier, worth(candidate, effects)));
            }
        }
        while (!closed.isEmpty()) {
            closed = openWayTo(closed);
        }
    }

    /** Notes who opens the way to these, and returns those of them that can't be entered themselves. */
    private Map<String, Wanted> openWayTo(Map<String, Wanted> closed) {
        Map<String, Wanted> next = new HashMap<>();
        for (Candidate blocked : left) {
            Wanted worth = closed.get(blocked.id());
            if (worth == null) {
                continue;
            }
            for (Candidate opener : openersOf(blocked)) {
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
    private List<Candidate> openersOf(Candidate blocked) {
        if (calendar.stepsLeft() < 2) {
            return List.of();
        }
        Standing last = progress.standing(situation.quarters());
        LocalDate end = progress.firstDay(situation.quarters());
        int unmet = new Entry(last, end)
                .unmet(blocked.id(), blocked.offering().needs())
                .size();
        return left.stream()
                .filter(opener -> opener.opens().contains(blocked.id()))
                .filter(opener -> opener.offering().hours() + blocked.offering().hours() <= calendar.hoursLeft())
                .filter(opener -> new Entry(Opening.with(last, opener), end)
                                .unmet(blocked.id(), blocked.offering().needs())
                                .size()
                        < unmet)
                .toList();
    }
}
