package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
        int jointly = 0;
        for (Situation situation : situations()) {
            Best best = new BestPlanner(MOST, Optional.empty()).best(situation);
            int closed = best.value().must().closed();
            List<Collision> found =
                    new Collisions(situation, 20_000).beyond(closed).stream().toList();
            for (Collision collision : found) {
                collisions += collision.closable().isPresent() ? 1 : 0;
                rises += collision.together().isEmpty() ? 0 : collision.rises().size();
                jointly += collision.jointly().isEmpty() ? 0 : 1;
                collision.closable().ifPresent(closable -> {
                    assertThat(closed(situation, without(situation, Limit.inForce(situation))))
                            .isGreaterThanOrEqualTo(closable);
                    assertThat(collision.together().isEmpty())
                            .isNotEqualTo(collision.jointly().isEmpty());
                    isEachEnough(situation, collision, closable);
                    areEnoughTogether(situation, collision, closable);
                    isOneMore(situation, collision, closed);
                });
            }
        }
        assertThat(collisions).isGreaterThan(WORLDS / 2);
        assertThat(rises).isGreaterThan(WORLDS / 4);
        assertThat(jointly).isGreaterThan(WORLDS / 4);
    }

    private static void isEachEnough(Situation situation, Collision collision, int closable) {
        for (Limit limit : collision.together()) {
            assertThat(closed(situation, without(situation, List.of(limit)))).isGreaterThanOrEqualTo(closable);
        }
        for (Rise rise : collision.together().isEmpty() ? List.<Rise>of() : collision.rises()) {
            assertThat(collision.together()).contains(rise.limit());
            assertThat(closed(situation, rise.on(situation))).isGreaterThanOrEqualTo(closable);
            if (collision.proven() && rise.more() > 1) {
                Rise less = new Rise(rise.limit(), rise.more() - 1, rise.quarter(), rise.until());
                assertThat(closed(situation, less.on(situation))).isLessThan(closable);
            }
        }
    }

    private static void areEnoughTogether(Situation situation, Collision collision, int closable) {
        if (collision.jointly().isEmpty()) {
            return;
        }
        assertThat(closed(situation, without(situation, collision.jointly()))).isGreaterThanOrEqualTo(closable);
        assertThat(closed(situation, eased(situation, collision.rises()))).isGreaterThanOrEqualTo(closable);
        assertThat(collision.rises()).extracting(Rise::limit).containsAll(collision.jointly());
        for (Limit one : collision.proven() ? collision.jointly() : List.<Limit>of()) {
            List<Limit> less =
                    collision.jointly().stream().filter(limit -> limit != one).toList();
            assertThat(closed(situation, without(situation, less))).isLessThan(closable);
        }
    }

    private static void isOneMore(Situation situation, Collision collision, int closed) {
        for (Rise rise : collision.oneMore()) {
            assertThat(closed(situation, rise.on(situation))).isGreaterThan(closed);
        }
        if (!collision.oneMoreJointly().isEmpty()) {
            assertThat(collision.oneMore()).isEmpty();
            assertThat(closed(situation, eased(situation, collision.oneMoreJointly())))
                    .isGreaterThan(closed);
        }
    }

    private static Limits eased(Situation situation, List<Rise> rises) {
        Limits limits = situation.limits();
        for (Rise rise : rises) {
            limits = rise.on(situation, limits);
        }
        return limits;
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
                    Limits budget = Limits.NONE.within(new Money(lottery.between(0, 20_000)));
                    Limits limits = lottery.oneIn(3)
                            ? budget.by(Optional.of(Shipped.AS_OF.plusDays(lottery.between(40, 300))))
                            : budget;
                    return world.employees().stream()
                            .map(employee -> Shipped.adviser(world.catalog())
                                    .situation(employee, Question.AS_WRITTEN.within(limits)));
                })
                .toList();
    }
}
