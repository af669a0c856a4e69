package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much some steps can add to a set at most, when no gap is closed twice and the year's hours and money hold: each of
 * these is charged for at a price, and what is worth most at these prices is taken. At any prices the sum is no less than
 * what can be had; better prices are sought for some rounds.
 */
final class Bound {
    /** More than a sum can be wrong by for its being of floating-point numbers. */
    private static final double CAREFUL = 1 + 1e-9;

    private static final int ROUNDS = 3;

    private final double[] cap;
    private final double[] waiting;
    private final List<Hope.Hoped> hoped;
    private final Hope.Room room;
    /** The share of each gap that is paid for as a whole. */
    private final double[] shared;

    private double perHour;
    private double perFee;

    /**
     * @param cap the most that each gap can still gain
     * @param waiting what of that needs no step of its own
     */
    Bound(double[] cap, double[] waiting, List<Hope.Hoped> hoped, Hope.Room room) {
        this.cap = cap;
        this.waiting = waiting;
        this.hoped = hoped;
        this.room = room;
        this.shared = new double[cap.length];
    }

    /** What is taken at the present prices, and what it comes to with what the prices pay for. */
    private record Taken(double sum, List<Hope.Hoped> steps) {}

    /**
     * The least bound that is found for those from one on.
     *
     * @param enough a bound no greater will do
     */
    long of(int from, long enough) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Taken taken = taken(from);
            best = Math.min(best, taken.sum());
            if (best * CAREFUL < enough) {
                break;
            }
            reprice(taken, enough);
        }
        return (long) Math.ceil(best * CAREFUL);
    }

    private Taken taken(int from) {
        double sum = perHour * room.hours() + perFee * room.fee();
        for (int gap = 0; gap < cap.length; gap++) {
            sum += shared[gap] * cap[gap] + (1 - shared[gap]) * waiting[gap];
        }
        List<Hope.Hoped> rest = new ArrayList<>(hoped.subList(from, hoped.size()));
        rest.sort(Comparator.comparingDouble(one -> -worth(one)));
        List<Hope.Hoped> steps = new ArrayList<>();
        int left = room.steps();
        int doing = room.assignments();
        for (Hope.Hoped one : rest) {
            double worth = worth(one);
            boolean doesWork = one.item().assignment();
            if (worth > 0 && (one.item().legal() || left > 0 && (doing > 0 || !doesWork))) {
                sum += worth;
                steps.add(one);
                left -= one.item().legal() ? 0 : 1;
                doing -= doesWork ? 1 : 0;
            }
        }
        return new Taken(sum, steps);
    }

    private double worth(Hope.Hoped one) {
        double worth = -perHour * one.item().hours() - perFee * one.item().fee();
        for (int i = 0; i < one.gaps().length; i++) {
            worth += (1 - shared[one.gaps()[i]]) * one.gains()[i];
        }
        return worth;
    }

    /** What was taken more than once becomes dearer, what was not taken up cheaper. */
    private void reprice(Taken taken, long enough) {
        double[] over = new double[cap.length];
        for (int gap = 0; gap < cap.length; gap++) {
            over[gap] = waiting[gap] - cap[gap];
        }
        double hours = -room.hours();
        double fees = -room.fee();
        for (Hope.Hoped one : taken.steps()) {
            hours += one.item().hours();
            fees += one.item().fee();
            for (int i = 0; i < one.gaps().length; i++) {
                over[one.gaps()[i]] += one.gains()[i];
            }
        }
        // In units in which a price of one means as much for hours and money as for a gap.
        double hourUnit = taken.sum() / Math.max(1, room.hours());
        double feeUnit = taken.sum() / Math.max(1, room.fee());
        double square = Math.pow(hours * hourUnit, 2) + Math.pow(fees * feeUnit, 2);
        for (double by : over) {
            square += by * by;
        }
        double step = square == 0 ? 0 : Math.max(0, taken.sum() - enough) / square;
        for (int gap = 0; gap < cap.length; gap++) {
            shared[gap] = Math.min(1, Math.max(0, shared[gap] + step * over[gap]));
        }
        perHour = Math.max(0, perHour + step * hours * hourUnit * hourUnit);
        perFee = Math.max(0, perFee + step * fees * feeUnit * feeUnit);
    }
}
