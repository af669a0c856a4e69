package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Looks through all sets of steps that a year has room for, the most promising first, and leaves out those of which it is
 * sure that nothing in them is better than what was found. Stops, when asked to or after so many sets and placings, with
 * what the rest could be worth at most.
 */
final class Search {
    /** Placings of one set that are looked at however late it is. */
    private static final long LEAST = 1_000;

    private final Ground ground;
    private final Hope hope;
    private final Timing timing;
    private final Incumbent incumbent;
    private final long limit;
    private final BooleanSupplier stop;
    private long enough = Long.MAX_VALUE;
    private final List<Ground.Item> chosen = new ArrayList<>();
    private long looked;
    private final List<Open> open = new ArrayList<>();
    private long fee;
    private long cost;
    private int hours;
    private int steps;
    private int assignments;
    private final int stepsLeft;
    private final int hoursLeft;
    private final long costLeft;
    private final int assignmentsLeft;

    /**
     * What was not looked at.
     *
     * @param fee the least that it takes
     * @param gain the most that it gains
     */
    record Open(long fee, long gain) {}

    /**
     * What a search ended with.
     *
     * @param open what was not looked at and could still be worth something; nothing where all was
     * @param looked how many sets and placings were looked at
     */
    record Ended(List<Open> open, long looked) {
        /** Whether nothing is better than what was found. */
        boolean proven() {
            return open.isEmpty();
        }

        /** The most that could be gained by what was not looked at. */
        long mostOpen() {
            return open.stream().mapToLong(Open::gain).max().orElse(0);
        }
    }

    /**
     * @param incumbent what is known before, and where what is found is kept
     * @param most sets and placings to look at
     * @param stop asked now and then
     */
    Search(Ground ground, Incumbent incumbent, long most, BooleanSupplier stop) {
        this(ground, incumbent, most, stop, ground.situation.maxCost());
    }

    /** @param budget what fees may come to, no more than the situation allows */
    Search(Ground ground, Incumbent incumbent, long most, BooleanSupplier stop, long budget) {
        this.ground = ground;
        this.incumbent = incumbent;
        this.limit = most;
        this.stop = stop;
        this.hope = new Hope(ground);
        this.timing = new Timing(ground);
        this.stepsLeft = ground.calendar.stepsLeft();
        this.hoursLeft = ground.calendar.hoursLeft();
        this.costLeft = budget - ground.fee;
        int perQuarter = ground.situation.policy().number("limit.assignments-per-quarter");
        this.assignmentsLeft = IntStream.range(0, ground.situation.quarters())
                .map(quarter -> Math.max(0, perQuarter - ground.calendar.assignments(quarter)))
                .sum();
    }

    /** To look for no more than a gain: of all plans that have it, the one that takes least is the best. */
    Search upTo(long gain) {
        this.enough = gain;
        return this;
    }

    /** From what has to be in, with all of the rest. */
    Ended over(List<Ground.Item> items) {
        List<Ground.Item> rest = new ArrayList<>();
        boolean room = true;
        for (Ground.Item item : items) {
            if (item.forced()) {
                room &= hasRoom(item);
                add(item);
            } else {
                rest.add(item);
            }
        }
        if (room) {
            look(rest);
        }
        return new Ended(List.copyOf(open), looked);
    }

    private void look(List<Ground.Item> left) {
        looked++;
        Hope.State state = hope.of(chosen);
        if (!isBeaten(state.gain())) {
            List<Ground.Item> set = ground.mostPressingFirst(chosen);
            Timing.Found found = timing.of(set, Math.min(state.gain(), enough), Math.max(LEAST, limit - looked));
            looked += timing.placings();
            if (timing.isCut()) {
                leave(state.gain());
            }
            if (found.isPlaced()) {
                incumbent.offer(solution(found, set));
            } else if (!timing.isCut() && !timing.hasRoom()) {
                return;
            }
        }
        List<Ground.Item> fitting = left.stream().filter(this::hasRoom).toList();
        if (!canBeEntered(fitting)) {
            return;
        }
        List<Hope.Hoped> hoped = hope.order(state, fitting);
        Bound bound = hope.bound(
                state,
                hoped,
                new Hope.Room(stepsLeft - steps, hoursLeft - hours, costLeft - fee, assignmentsLeft - assignments));
        for (int next = 0; next < hoped.size(); next++) {
            Ground.Item item = hoped.get(next).item();
            long most = state.gain() + Math.min(Long.MAX_VALUE - state.gain(), bound.of(next, known() - state.gain()));
            if (isBeaten(most)) {
                return;
            }
            if (looked >= limit || stop.getAsBoolean()) {
                leave(most);
                return;
            }
            add(item);
            if (!isBeaten(most)) {
                List<Ground.Item> rest = new ArrayList<>();
                hoped.subList(next + 1, hoped.size()).forEach(later -> rest.add(later.item()));
                look(rest);
            }
            remove(item);
        }
    }

    /** What is gained by the best that is known. */
    private long known() {
        return incumbent.best().map(Solution::gain).orElse(0L);
    }

    private void leave(long gain) {
        long least = fee + ground.fee;
        if (open.stream().noneMatch(other -> other.fee() <= least && other.gain() >= gain)) {
            open.removeIf(other -> least <= other.fee() && gain >= other.gain());
            open.add(new Open(least, gain));
        }
    }

    /** Whether what can't be entered as things stand has something that opens it, or could still get it. */
    private boolean canBeEntered(List<Ground.Item> left) {
        for (Ground.Item item : chosen) {
            if (!item.isEntered()
                    && chosen.stream().noneMatch(other -> other.opens(item))
                    && ground.settled.stream()
                            .noneMatch(step -> step.candidate().opens().contains(item.id()))
                    && left.stream().noneMatch(other -> other.opens(item))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeaten(long gain) {
        return incumbent.beats(
                Math.min(gain, enough),
                cost + ground.cost,
                hours + ground.hours,
                ground.settled.size() + chosen.size());
    }

    private boolean hasRoom(Ground.Item item) {
        return item.legal()
                || steps < stepsLeft
                        && hours + item.hours() <= hoursLeft
                        && (item.fee() == 0 || fee + item.fee() <= costLeft)
                        && (!item.assignment() || assignments < assignmentsLeft);
    }

    private void add(Ground.Item item) {
        chosen.add(item);
        count(item, 1);
    }

    private void remove(Ground.Item item) {
        chosen.remove(chosen.size() - 1);
        count(item, -1);
    }

    private void count(Ground.Item item, int times) {
        fee += (long) times * item.fee();
        cost += (long) times * item.cost();
        hours += times * item.hours();
        steps += item.legal() ? 0 : times;
        assignments += item.assignment() ? times : 0;
    }

    private Solution solution(Timing.Found found, List<Ground.Item> set) {
        List<String> ids = new ArrayList<>();
        ground.settled.forEach(step -> ids.add(step.id()));
        chosen.forEach(item -> ids.add(item.id()));
        Collections.sort(ids);
        int kept = (int)
                ids.stream().filter(ground.situation.earlier()::containsKey).count();
        return new Solution(
                Math.min(found.gain(), enough),
                fee + ground.fee,
                cost + ground.cost,
                hours + ground.hours,
                kept,
                ids,
                found,
                set);
    }
}
