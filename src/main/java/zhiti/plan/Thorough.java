package zhiti.plan;

import java.util.Optional;

/** The best plan of a situation that is limited, or whose best plan is asked for, and what is said of it. */
record Thorough(Situation situation, BestPlanner planner, Best best) {
    /** Empty where a good plan will do. */
    static Optional<Thorough> of(Situation situation) {
        Limits limits = situation.limits();
        if (!isSought(situation)) {
            return Optional.empty();
        }
        BestPlanner planner = new BestPlanner(most(situation), limits.search().flatMap(Limits.Search::time));
        return Optional.of(new Thorough(situation, planner, planner.best(situation)));
    }

    static boolean isSought(Situation situation) {
        return isSought(situation.limits());
    }

    /** Whether they ask for the best plan, or limit it: what is limited is searched. */
    static boolean isSought(Limits limits) {
        return !limits.isNone() || limits.search().isPresent();
    }

    private static int most(Situation situation) {
        return situation.policy().number("search.sets");
    }

    UnderLimits said() {
        boolean sensitive =
                situation.limits().search().filter(Limits.Search::sensitive).isPresent();
        return new UnderLimits(
                situation.limits(),
                best.optimality(),
                new Collisions(situation, situation.policy().number("search.sets-for-limits"))
                        .beyond(best.value().must().closed()),
                sensitive
                        ? Optional.of(
                                Sensitivity.of(situation, best, new BestPlanner(most(situation), Optional.empty())))
                        : Optional.empty());
    }

    /** Whether everything is in it that has to be. */
    static boolean isWhole(Situation situation, Value known) {
        return situation.limits().with().stream()
                .filter(id -> situation.candidates().stream()
                        .anyMatch(candidate -> candidate.id().equals(id) && situation.isOpen(candidate)))
                .allMatch(known.ids()::contains);
    }
}
