package zhiti.plan;

import java.util.List;
import zhiti.rulebook.Reason;
import zhiti.standard.Tier;

/**
 * A gap with what the urgency rules say of it, folded: the highest tier, capped, and the sum of the points.
 *
 * @param points per level advanced
 * @param because the rules that concluded the gap, then those that weigh it
 */
record WeighedGap(Gap gap, Tier tier, int points, List<Reason> because) {
    String key() {
        return gap.key();
    }
}
