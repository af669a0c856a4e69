package zhiti.plan;

import java.util.Arrays;

/** What plans of one or more people are worth, by the measures of {@link Value} up to how many steps an earlier plan had. */
record Worth(long[] measures) implements Comparable<Worth> {
    private static final int GAINS = 6;
    private static final int ALL = 10;

    static final Worth NOTHING = new Worth(new long[ALL]);

    /** Less than anything. */
    static final Worth IMPOSSIBLE = of(new long[] {Long.MIN_VALUE});

    static Worth of(long[] gains) {
        return new Worth(Arrays.copyOf(gains, ALL));
    }

    static Worth of(long[] gains, Solution solution) {
        long[] all = Arrays.copyOf(gains, ALL);
        all[GAINS] = -solution.cost();
        all[GAINS + 1] = -solution.hours();
        all[GAINS + 2] = -solution.ids().size();
        all[GAINS + 3] = solution.kept();
        return new Worth(all);
    }

    Worth plus(Worth other) {
        long[] sum = measures.clone();
        for (int i = 0; i < ALL; i++) {
            sum[i] += other.measures[i];
        }
        return new Worth(sum);
    }

    /** Only what is closed and advanced. */
    long[] gains() {
        return Arrays.copyOf(measures, GAINS);
    }

    Shift less(Worth other) {
        long[] by = measures.clone();
        for (int i = 0; i < ALL; i++) {
            by[i] -= other.measures[i];
        }
        return new Shift(
                (int) by[0],
                (int) by[1],
                (int) by[2],
                (int) by[3],
                (int) by[4],
                (int) by[5],
                -by[GAINS],
                (int) -by[GAINS + 1],
                (int) -by[GAINS + 2]);
    }

    @Override
    public int compareTo(Worth other) {
        return Arrays.compare(measures, other.measures);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Worth worth && Arrays.equals(measures, worth.measures);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(measures);
    }
}
