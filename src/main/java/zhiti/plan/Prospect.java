package zhiti.plan;

import java.util.List;
import zhiti.offering.Offering;
import zhiti.standard.Money;
import zhiti.standard.Tier;

/**
 * Something more that one person could take, were there room for it in the year.
 *
 * @param offerings what is taken together: one, or a preparation and the sitting that shows it
 * @param tier the highest among the gaps it advances
 * @param levels how many levels it lifts towards what is required; a condition counts as many as policy says
 * @param lifts what it raises, from where the plan leaves off
 * @param closes keys of gaps that it closes
 * @param quarter the first in which it could begin
 */
public record Prospect(
        List<Offering> offerings,
        Tier tier,
        int levels,
        List<Step.Lifted> lifts,
        List<String> closes,
        Quarter quarter) {
    public Prospect {
        offerings = List.copyOf(offerings);
        lifts = List.copyOf(lifts);
        closes = List.copyOf(closes);
    }

    /** The fees. */
    public Money cost() {
        return offerings.stream().map(Offering::cost).reduce(Money.ZERO, Money::plus);
    }

    /** The learning hours. */
    public int hours() {
        return offerings.stream().mapToInt(Offering::hours).sum();
    }
}
