package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.standard.Money;
import zhiti.standard.Tier;

/** What is said of limits that collide is true: each claim is tried by planning within the limits that it speaks of. */
class CollisionsTest {
    private static final int WORLDS = Integer.getInteger("worlds", 12);
    private static final long MOST = 50_000;

    @Test
    void eachClaimHoldsWhenItIsTried() {
        int collisions = 0;
        int rises = 0;
        for (Situation situation : situations()) {
            Best best = new BestPlanner(MOST, Optional.empty()).best(situation);
            int closed = best.value().must().closed();
            for (Collision collision :
                    new Collisions(situation, 20_000).beyond(closed).stream().toList()) {
                collisions++;
                assertThat(closed(situation, without(situation, Limit.inForce(situation))))
                        .isGreaterThanOrEqualTo(collision.closable());
                List<Limit> others = new ArrayList<>(Limit.inForce(situation));
                others.removeAll(collision.together());
                assertThat(closed(situation, without(situation, others))).isLessThan(collision.closable());
                for (Rise rise : collision.rises()) {
                    rises++;
                    assertThat(closed(situation, rise.on(situation))).isGreaterThanOrEqualTo(collision.closable());
                    assertThat(collision.together()).contains(rise.limit());
                    if (rise.more() > 1) {
                        Rise less = new Rise(rise.limit(), rise.more() - 1, rise.quarter(), rise.until());
                        assertThat(closed(situation, less.on(situation))).isLessThan(collision.closable());
                    }
                }
                for (Rise rise : collision.oneMore()) {
                    assertThat(closed(situation, rise.on(situation))).isGreaterThan(closed);
                }
                if (!collision.jointly().isEmpty()) {
                    assertThat(closed(situation, without(situation, collision.jointly())))
                            .isGreaterThanOrEqualTo(collision.closable());
                }
            }
        }
        assertThat(collisions).isGreaterThan(WORLDS / 2);
        assertThat(rises).isGreaterThan(WORLDS / 4);
    }

    private static Limits without(Situation situation, List<Limit> lifted) {
        Limits limits = situation.limits();
        for (Limit limit : lifted) {
            limits = limit.lifted(limits, situation);
        }
        return limits;
    }

    /** The must gaps that the best plan closes, of must gaps alone. */
    private static int closed(Situation situation, Limits limits) {
        Map<String, WeighedGap> musts = new LinkedHashMap<>(situation.gaps());
        musts.values().removeIf(gap -> gap.tier() != Tier.MUST);
        return new BestPlanner(MOST, Optional.empty())
                .best(situation.about(musts).within(limits))
                .value()
                .must()
                .closed();
    }

    private static List<Situation> situations() {
        return LongStream.range(0, WORLDS)
                .boxed()
                .flatMap(seed -> {
                    World world = World.of(seed);
                    Lottery lottery = new Lottery(seed);
                    Limits limits = Limits.NONE.within(new Money(lottery.between(0, 20_000)));
                    return world.employees().stream()
                            .map(employee -> Shipped.adviser(world.catalog())
                                    .situation(employee, Question.AS_WRITTEN.within(limits)));
                })
                .toList();
    }
}
