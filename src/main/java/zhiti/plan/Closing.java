package zhiti.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Tier;

/** Whether so many must gaps can be closed within limits, and how they are closed for least. */
final class Closing {
    private final Situation situation;
    private final long most;
    private boolean sure = true;
    private boolean cheapest = true;

    /** @param most how many sets and placings to look at for each question */
    Closing(Situation whole, long most) {
        Map<String, WeighedGap> musts = new LinkedHashMap<>(whole.gaps());
        musts.values().removeIf(gap -> gap.tier() != Tier.MUST && !isServedAtOnce(whole, gap.key()));
        this.situation = whole.about(musts);
        this.most = most;
    }

    /** Whether something serves a gap that can't wait for the plan: it takes its room whatever else is closed. */
    private static boolean isServedAtOnce(Situation whole, String gap) {
        return whole.candidates().stream()
                .filter(candidate -> candidate
                        .renewal()
                        .filter(renewal -> renewal.isDueBefore(whole.first().firstDay()))
                        .isPresent())
                .flatMap(candidate -> candidate.fits().stream())
                .anyMatch(fit -> fit.gap().equals(gap));
    }

    /** What the questions are about: must gaps, and those that are served before the plan begins. */
    Situation situation() {
        return situation;
    }

    /** Whether each question so far was answered for sure. */
    boolean isSure() {
        return sure;
    }

    /** Whether each plan that was said to be the cheapest is so for sure. */
    boolean isCheapest() {
        return cheapest;
    }

    /** The most that could be closed at best, if all that is offered were taken. */
    int hoped(Limits within) {
        return new Hope(Ground.toClose(situation.within(within))).closable();
    }

    boolean closes(Limits within, int gaps) {
        Ground ground = ground(within);
        long enough = ground.gains.closing(gaps);
        Incumbent incumbent = atLeast(enough);
        Search.Ended ended = new Search(
                        ground,
                        incumbent,
                        most,
                        () -> incumbent.best().orElseThrow().gain() >= enough)
                .upTo(enough)
                .over(new Thinning(ground).items());
        boolean found = incumbent.best().orElseThrow().gain() >= enough;
        sure &= found || ended.proven();
        return found;
    }

    /** The plan that takes least of those that close so many, by cost, then hours, then steps. */
    Optional<Solution> cheapest(Limits within, int gaps) {
        Ground ground = ground(within);
        long enough = ground.gains.closing(gaps);
        Incumbent incumbent = atLeast(enough);
        Search.Ended ended =
                new Search(ground, incumbent, most, () -> false).upTo(enough).over(new Thinning(ground).items());
        cheapest &= ended.proven();
        return incumbent.best().filter(best -> best.found().isPlaced());
    }

    /** A placing of the same steps within other limits that closes so many; empty where none was found. */
    Optional<Stood> stands(List<String> ids, Limits within, int gaps) {
        Ground ground = ground(within);
        List<Ground.Item> set = ground.mostPressingFirst(
                ground.items.stream().filter(item -> ids.contains(item.id())).toList());
        boolean whole = ids.stream()
                .allMatch(id -> set.stream().anyMatch(item -> item.id().equals(id))
                        || ground.settled.stream().anyMatch(step -> step.id().equals(id)));
        long enough = ground.gains.closing(gaps);
        Timing.Found found = whole ? new Timing(ground).of(set, enough, most) : Timing.Found.NONE;
        return found.gain() >= enough ? Optional.of(new Stood(ground, set, found)) : Optional.empty();
    }

    /** A set of steps with its quarters. */
    record Stood(Ground ground, List<Ground.Item> set, Timing.Found found) {
        /** The learning hours that each quarter of the plan holds then, with what is settled. */
        int[] taken() {
            int[] free = new int[ground.situation.quarters()];
            for (int quarter = 0; quarter < free.length; quarter++) {
                free[quarter] = ground.calendar.free(quarter);
            }
            for (boolean runsOn : new boolean[] {false, true}) {
                for (int i = 0; i < set.size(); i++) {
                    int begins = found.begins().get(i);
                    if (begins >= 0 && set.get(i).hours() > ground.calendar.capacity(begins) == runsOn) {
                        take(set.get(i).hours(), begins, runsOn, free);
                    }
                }
            }
            for (int quarter = 0; quarter < free.length; quarter++) {
                free[quarter] = ground.calendar.capacity(quarter) - free[quarter];
            }
            return free;
        }

        private static void take(int hours, int begins, boolean runsOn, int[] free) {
            int left = hours;
            for (int quarter = begins; left > 0 && quarter < free.length; quarter++) {
                int taken = runsOn ? Math.min(left, free[quarter]) : left;
                free[quarter] -= taken;
                left -= taken;
            }
        }
    }

    private Ground ground(Limits within) {
        return Ground.toClose(situation.within(within));
    }

    private static Incumbent atLeast(long enough) {
        Incumbent incumbent = new Incumbent();
        incumbent.offer(Solution.asGoodAs(enough - 1));
        return incumbent;
    }
}
