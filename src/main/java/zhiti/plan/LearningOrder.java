package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order in which the steps of a year are learnt: by the quarter in which they begin; within a quarter by the day of their
 * session, what brings somebody to where another begins before that other, courses before practice, what has a day before
 * what has none; else as they were chosen. Steps are printed, and act, in this order.
 */
final class LearningOrder {
    /** The day of what has none. */
    static final long NO_DAY = Long.MAX_VALUE;

    private LearningOrder() {}

    /** Steps of one quarter, known by number. */
    interface Steps {
        /** Whether one brings somebody to where the other begins. */
        boolean leadsTo(int one, int other);

        /** The day of a step's session, counted from any day; {@link #NO_DAY} where it has none. */
        long day(int step);

        /** Whether it is done at work. */
        boolean isPractice(int step);
    }

    /** The same steps in the order in which they are learnt. */
    static List<Placed> of(Situation situation, List<Placed> steps) {
        List<Placed> ordered = new ArrayList<>(steps);
        ordered.sort(Comparator.comparingInt(Placed::begins));
        int from = 0;
        while (from < ordered.size()) {
            int to = from + 1;
            while (to < ordered.size()
                    && ordered.get(to).begins() == ordered.get(from).begins()) {
                to++;
            }
            if (to - from > 1) {
                sort(situation, ordered.subList(from, to));
            }
            from = to;
        }
        return ordered;
    }

    private static void sort(Situation situation, List<Placed> quarter) {
        List<Placed> together = List.copyOf(quarter);
        int[] members = IntStream.range(0, together.size()).toArray();
        sort(members, members.length, new Together(situation, together));
        for (int place = 0; place < members.length; place++) {
            quarter.set(place, together.get(members[place]));
        }
    }

    private record Together(Situation situation, List<Placed> placed) implements Steps {
        @Override
        public boolean leadsTo(int one, int other) {
            return LearningOrder.leadsTo(
                    situation, placed.get(one).candidate(), placed.get(other).candidate());
        }

        @Override
        public long day(int step) {
            Placed one = placed.get(step);
            // What is done before the plan begins comes by its last day.
            return one.session()
                    .or(() -> one.begins() < 0 ? one.choice().lapses() : Optional.empty())
                    .map(LocalDate::toEpochDay)
                    .orElse(NO_DAY);
        }

        @Override
        public boolean isPractice(int step) {
            return placed.get(step).candidate().offering().isOnTheJob();
        }
    }

    /** Whether one offering brings somebody to where another begins: to a level of a gap, or to what its entry asks for. */
    static boolean leadsTo(Situation situation, Candidate one, Candidate other) {
        if (one.opens().contains(other.id())) {
            return true;
        }
        for (Fit far : other.fits()) {
            WeighedGap gap = situation.gaps().get(far.gap());
            if (gap != null) {
                LiftKind begun = LiftKind.of(gap.gap(), other);
                for (Fit fit : one.fits()) {
                    if (fit.gap().equals(far.gap())
                            && LiftKind.of(gap.gap(), one).leadsTo(fit.entry(), fit.reach(), begun, far.entry())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Puts steps of one quarter in order: time and again the one that fewest of the others lead to, and that no earlier day
     * comes before. Where two lead to each other, one of them has to be the first all the same. What is in order stays so.
     *
     * @param size how many of the members there are
     */
    static void sort(int[] members, int size, Steps steps) {
        for (int place = 0; place < size - 1; place++) {
            int first = -1;
            int fewest = Integer.MAX_VALUE;
            for (int i = place; i < size; i++) {
                int waits = waits(members, place, size, i, steps);
                if (waits < fewest || waits == fewest && first >= 0 && isSooner(members[i], members[first], steps)) {
                    first = i;
                    fewest = waits;
                }
            }
            int chosen = members[first];
            System.arraycopy(members, place, members, place + 1, first - place);
            members[place] = chosen;
        }
    }

    /** How many of those left lead to one and can come before it; more than any number where one of them has to. */
    private static int waits(int[] members, int from, int size, int one, Steps steps) {
        long day = steps.day(members[one]);
        int waits = 0;
        for (int i = from; i < size; i++) {
            long other = steps.day(members[i]);
            boolean dated = day != NO_DAY && other != NO_DAY;
            if (dated && other < day) {
                return Integer.MAX_VALUE;
            }
            boolean later = dated && other > day;
            waits += i != one && !later && steps.leadsTo(members[i], members[one]) ? 1 : 0;
        }
        return waits;
    }

    private static boolean isSooner(int one, int other, Steps steps) {
        if (steps.isPractice(one) != steps.isPractice(other)) {
            return !steps.isPractice(one);
        }
        return steps.day(one) < steps.day(other);
    }
}
