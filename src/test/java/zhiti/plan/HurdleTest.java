package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiti.offering.Alternative;
import zhiti.offering.Need;
import zhiti.offering.Unmet;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Degree;
import zhiti.standard.Title;

class HurdleTest {
    private static final RuleCard CARD = new RuleCard("bar/x", "x", "x", "x", "尚不可", "issuer");

    /** The degree and 36 months, or 60 months; beside it a class or a certificate. */
    private static final Need TREE = new Need.All(List.of(
            new Need.Any(List.of(new Need.All(List.of(degree(), served(36))), served(60))),
            new Need.Any(List.of(
                    new Need.HasCompleted("class", Title.same("class")),
                    new Need.HoldsCredential("capm", Title.same("capm"))))));

    @Test
    void an_unmet_leaf_says_which_way_of_which_group_it_is() {
        assertThat(unmet(TREE))
                .extracting(leaf -> leaf.oneOf().map(Alternative::id).orElse("-"))
                .containsExactly("1.1", "1.1", "1.2", "2.1", "2.2");
        Need nested = new Need.Any(List.of(served(12), new Need.Any(List.of(served(24), served(36)))));
        assertThat(unmet(nested))
                .extracting(leaf -> leaf.oneOf().map(Alternative::id).orElse("-"))
                .containsExactly("1.1", "1.2/2.1", "1.2/2.2");
        assertThat(unmet(new Need.Any(List.of(served(12)))))
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.oneOf()).isEmpty());
    }

    @Test
    void of_alternatives_time_takes_the_soonest_that_it_takes_at_all() {
        List<Hurdle> hurdles =
                Hurdle.of(unmet(TREE).stream().map(HurdleTest::reason).toList());
        assertThat(hurdles).hasSize(2).allMatch(Hurdle.OneOf.class::isInstance);
        List<Hurdle> months = hurdles.subList(0, 1);
        // Nobody earns a degree by waiting: 60 months do it without one, though 36 are the sooner day.
        assertThat(Hurdle.allTakenOn(months, HurdleTest::day)).contains(Shipped.AS_OF.plusMonths(60));
        assertThat(Hurdle.lastKnown(months, HurdleTest::day)).contains(Shipped.AS_OF.plusMonths(36));
        assertThat(Hurdle.allTakenOn(hurdles, HurdleTest::day)).isEmpty();
    }

    @Test
    void a_choice_stands_where_its_first_reason_does() {
        List<Unmet> leaves = unmet(TREE);
        Reason other = new Reason("bar/y", CARD, Map.of(), List.of(), List.of());
        List<Hurdle> hurdles = Hurdle.of(List.of(reason(leaves.get(3)), other, reason(leaves.get(4))));
        assertThat(hurdles).hasSize(2);
        assertThat(((Hurdle.OneOf) hurdles.get(0)).ways()).hasSize(2);
        assertThat(hurdles.get(1)).isEqualTo(new Hurdle.Single(other));
    }

    private static Need degree() {
        return new Need.HasDegree(Degree.BACHELOR, Title.same("bachelor"));
    }

    private static Need served(int months) {
        return new Need.HasExperience(List.of(), months, 0, Title.same(months + " months"));
    }

    private static List<Unmet> unmet(Need need) {
        Standing nobody = new Standing(
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                (fields, within, on) -> 0,
                Optional.empty(),
                List.of(),
                0,
                Set.of());
        return new Entry(nobody, Shipped.AS_OF).unmet("exam", need);
    }

    private static Reason reason(Unmet unmet) {
        return new Reason("bar/x", CARD, Map.of("unmet", unmet), List.of(unmet), List.of());
    }

    private static Optional<LocalDate> day(Reason reason) {
        return ((Unmet) reason.facts().get(0)).possibleOn();
    }
}
