package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiti.offering.Draft;
import zhiti.standard.Money;
import zhiti.standard.Tier;
import zhiti.standard.Title;

class FurtherTest {
    private static final Member NOBODY_ELSE = new Member("", null, Prospects.NONE);

    private static Prospect prospect(String id, Tier tier, int levels, int cost, int hours) {
        return new Prospect(
                List.of(new Draft(id).cost(cost).hours(hours).offering()),
                tier,
                levels,
                List.of(new Step.Lifted("competency:" + id, "competency", id, Title.same(id), 0, levels)),
                List.of("competency:" + id),
                new Quarter(2027, 1));
    }

    /** Somebody with so many hours left in the year and these things open to them, each on a gap of its own. */
    private record Open(int hoursLeft, List<Prospect> all) implements Prospects {
        @Override
        public Prospects with(Prospect taken) {
            List<Prospect> rest = new ArrayList<>(all);
            assertThat(rest.remove(taken)).isTrue();
            return new Open(hoursLeft - taken.hours(), rest);
        }

        @Override
        public int hoursOver() {
            return Math.max(0, -hoursLeft);
        }

        @Override
        public int stepsOver() {
            return 0;
        }
    }

    private static Member member(String department, int hoursLeft, Prospect... all) {
        return new Member(department, null, new Open(hoursLeft, List.of(all)));
    }

    private static List<String> bought(Further further) {
        return further.purchases().stream()
                .map(p -> p.member().department() + " "
                        + p.prospect().offerings().get(0).id())
                .toList();
    }

    @Test
    void the_higher_tier_goes_first_then_the_most_levels_for_the_money() {
        Member one = member(
                "one", 0, prospect("dear", Tier.MUST, 2, 10_000, 6), prospect("should", Tier.SHOULD, 6, 1_000, 6));
        Member two = member("two", 0, prospect("cheap", Tier.MUST, 1, 4_000, 6));
        Further further = Further.of(List.of(one, two), new Money(50_000), Set.of());
        assertThat(bought(further)).containsExactly("two cheap", "one dear", "one should");
        assertThat(further.cost().twd()).isEqualTo(15_000);
        assertThat(further.levels()).isEqualTo(9);
        assertThat(further.closed()).isEqualTo(3);
        assertThat(further.steps()).isEqualTo(3);
    }

    @Test
    void what_is_too_dear_for_what_is_left_is_passed_over_for_what_is_not() {
        Member one = member(
                "one",
                0,
                prospect("first", Tier.MUST, 9, 30_000, 6),
                prospect("dear", Tier.MUST, 2, 21_000, 6),
                prospect("fits", Tier.SHOULD, 1, 20_000, 6));
        Further further = Further.of(List.of(one), new Money(50_000), Set.of());
        assertThat(bought(further)).containsExactly("one first", "one fits");
        assertThat(further.cost()).isEqualTo(further.amount());
    }

    @Test
    void between_equals_it_is_the_first_of_the_file() {
        Prospect same = prospect("same", Tier.MUST, 2, 30_000, 6);
        Further further =
                Further.of(List.of(member("one", 0, same), member("two", 0, same)), new Money(50_000), Set.of());
        assertThat(bought(further)).containsExactly("one same");
    }

    @Test
    void what_costs_nothing_and_a_share_of_a_class_that_does_not_run_are_not_bought() {
        Member one = member("one", 0, prospect("free", Tier.MUST, 3, 0, 6), prospect("share", Tier.MUST, 3, 2_700, 6));
        assertThat(Further.of(List.of(one, NOBODY_ELSE), new Money(50_000), Set.of("share"))
                        .purchases())
                .isEmpty();
        assertThat(bought(Further.of(List.of(one), new Money(50_000), Set.of())))
                .containsExactly("one share");
    }

    @Test
    void only_hours_that_the_purchases_add_beyond_the_year_are_counted() {
        Member roomy = member("roomy", 10, prospect("a", Tier.MUST, 2, 3_000, 14));
        Member over = member("over", -5, prospect("b", Tier.MUST, 2, 4_000, 6));
        Further further = Further.of(List.of(roomy, over), new Money(50_000), Set.of());
        assertThat(bought(further)).containsExactly("roomy a", "over b");
        assertThat(further.hoursOver()).isEqualTo(4 + 6);
    }
}
