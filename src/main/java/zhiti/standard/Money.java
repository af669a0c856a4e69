package zhiti.standard;

/** An amount in whole New Taiwan dollars, printed NT$12,000. */
public record Money(int twd) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(twd, other.twd));
    }

    /** What is left when another amount is taken away; nothing where that is more. */
    public Money less(Money other) {
        return new Money(Math.max(0, twd - other.twd));
    }

    /** Whether it is no amount at all. */
    public boolean isZero() {
        return twd == 0;
    }

    /** Whole thousands, rounded down: what cost points are counted by. */
    public int thousands() {
        return twd / 1000;
    }

    @Override
    public int compareTo(Money other) {
        return Integer.compare(twd, other.twd);
    }
}
