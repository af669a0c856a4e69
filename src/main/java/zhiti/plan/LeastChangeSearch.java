package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Searches for the {@link LeastChange}. What is must is for the rules to say, so they are asked of each choice that is
 * thought of; all that is taken for granted of them is that showing more never makes a gap must. Then whatever leaves a
 * must gap open while all else is shown in full names a demand: one of the rungs that it leaves out has to be reached. The
 * least choice that meets all demands found so far is tried; either nothing is left, and less would miss a demand, or what
 * is left names another demand.
 */
final class LeastChangeSearch {
    private final StillMust still;
    private final int[] full;
    private final LeastHit least;

    LeastChangeSearch(StillMust still) {
        this.still = still;
        this.full = still.full();
        this.least = new LeastHit(still.levers());
    }

    /** The rung of each lever. */
    int[] find() {
        List<int[]> demands = new ArrayList<>();
        int[] choice = new int[full.length];
        for (Set<String> left = still.after(choice); !left.isEmpty(); left = still.after(choice)) {
            int[] ahead = choice.clone();
            while (!still.after(ahead).isEmpty()) {
                List<int[]> found = demands(ahead);
                demands.addAll(found);
                // Demands that share no lever say most: what one of them asks is given before the next is looked for.
                int[] first = found.get(0);
                for (int lever = 0; lever < ahead.length; lever++) {
                    ahead[lever] = Math.max(ahead[lever], first[lever]);
                }
            }
            choice = least.meeting(demands);
        }
        return choice;
    }

    /** Whether nothing less does, once it was searched. */
    boolean isProven() {
        return least.isProven();
    }

    /** A demand of a choice that leaves something open, and others like it. */
    private List<int[]> demands(int[] choice) {
        String gap = still.after(choice).iterator().next();
        List<Integer> near = near(gap);
        List<Integer> far = IntStream.range(0, full.length)
                .filter(lever -> !near.contains(lever))
                .boxed()
                .toList();
        int[] most = raise(raise(choice, shortOf(choice, far)), shortOf(choice, near));
        List<int[]> demands = new ArrayList<>(List.of(demand(most)));
        demands.addAll(alike(most, near));
        return demands;
    }

    /** Those of the levers that are not at their ends. */
    private List<Integer> shortOf(int[] choice, List<Integer> levers) {
        return levers.stream().filter(lever -> choice[lever] < full[lever]).toList();
    }

    /** As many of these as can go to their ends while something stays open; of one that can't as far as it can. */
    private int[] raise(int[] choice, List<Integer> these) {
        if (these.isEmpty()) {
            return choice;
        }
        int[] raised = choice.clone();
        these.forEach(lever -> raised[lever] = full[lever]);
        if (!still.after(raised).isEmpty()) {
            return raised;
        }
        if (these.size() == 1) {
            int lever = these.get(0);
            for (int rung = full[lever] - 1; rung > choice[lever]; rung--) {
                raised[lever] = rung;
                if (!still.after(raised).isEmpty()) {
                    return raised;
                }
            }
            return choice;
        }
        int half = these.size() / 2;
        return raise(raise(choice, these.subList(0, half)), these.subList(half, these.size()));
    }

    /** One rung more of whatever is not at its end. */
    private int[] demand(int[] most) {
        return IntStream.range(0, most.length)
                .map(lever -> most[lever] < full[lever] ? most[lever] + 1 : 0)
                .toArray();
    }

    /** The same with another lever in the place of one, where that leaves something open as well. */
    private List<int[]> alike(int[] most, List<Integer> near) {
        List<int[]> alike = new ArrayList<>();
        List<Integer> lower = IntStream.range(0, most.length)
                .filter(lever -> most[lever] < full[lever])
                .boxed()
                .toList();
        if (lower.size() != 2) {
            return alike;
        }
        for (int gone : lower) {
            for (int instead : near) {
                if (!lower.contains(instead)) {
                    int[] other = most.clone();
                    other[gone] = full[gone];
                    other[instead] = full[instead] - 1;
                    if (!still.after(other).isEmpty()) {
                        alike.add(demand(other));
                    }
                }
            }
        }
        return alike;
    }

    /** Levers that may have to do with a gap: its own, and the tasks of its duties. A guess that only saves time. */
    private List<Integer> near(String gap) {
        Set<String> duties = new LinkedHashSet<>();
        still.asked().stream().filter(one -> one.key().equals(gap)).forEach(one -> duties.addAll(one.duties()));
        Set<String> keys = new LinkedHashSet<>(List.of(gap));
        still.asked().stream()
                .filter(one -> one.isTask() && one.duties().stream().anyMatch(duties::contains))
                .forEach(one -> keys.add(one.key()));
        return IntStream.range(0, full.length)
                .filter(lever -> keys.contains(still.levers().get(lever).id()))
                .boxed()
                .toList();
    }
}
