package zhiti.plan;

import zhiti.standard.Tier;

/**
 * What one rule says of how pressing a gap is. Java adds the points and takes the highest tier, capped by any cap.
 *
 * @param gap the gap's key
 * @param points per level advanced
 * @param cap whether {@code tier} is the highest that the gap may have, rather than one it has
 */
public record Urgency(String gap, Tier tier, int points, boolean cap) implements Conclusion {
    public Urgency(Gap gap, Tier tier, int points) {
        this(gap.key(), tier, points, false);
    }

    /** The gap is at most this pressing. */
    public static Urgency atMost(Gap gap, Tier tier) {
        return new Urgency(gap.key(), tier, 0, true);
    }
}
