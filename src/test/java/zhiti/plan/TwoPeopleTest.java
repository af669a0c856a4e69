package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Difference;
import zhiti.person.Employee;

/** What decides between two people is what changes the verdict when it is put into the other's file, and nothing else. */
class TwoPeopleTest {
    private static final List<Employee> TEAM = team();
    private static final Adviser ADVISER = Shipped.HOUSE.adviser();

    @Test
    void theCertificateThatOneHoldsDecides() {
        TwoPeople two = ADVISER.twoPeople(person("E001"), person("E002"), Question.AS_WRITTEN, "mice-basic-exam");
        assertThat(two.isAlike()).isFalse();
        assertThat(two.facts()).hasSizeGreaterThan(10);
        assertThat(two.facts().stream()
                        .filter(TwoPeople.Weighed::decides)
                        .map(w -> w.fact().id()))
                .containsExactly("certifications mice-basic");
        assertThat(two.together()).isEmpty();
    }

    /** Two pairs of facts, each enough: no single one changes anything for either of the two. */
    @Test
    void factsThatDecideOnlyTogetherAreNamedAndNoOther() {
        Employee one = person("E001");
        Employee other = person("E004");
        List<String> all =
                Difference.between(one, other).stream().map(Difference::id).toList();
        List<String> firstPair = all.subList(0, 2);
        List<String> lastPair = all.subList(all.size() - 2, all.size());
        TwoPeople two = new Contrasting(one, other, e -> {
                    List<String> as = Difference.between(one, e).stream()
                            .map(Difference::id)
                            .toList();
                    return verdictOf(as.containsAll(firstPair) || as.containsAll(lastPair));
                })
                .contrast();
        assertThat(two.isAlike()).isFalse();
        assertThat(two.facts()).hasSameSizeAs(all).noneMatch(TwoPeople.Weighed::decides);
        assertThat(two.together()).containsExactlyElementsOf(lastPair);
    }

    @Test
    void whoTakesEverythingOfAnotherDiffersFromThemInNothing() {
        for (Employee one : TEAM) {
            for (Employee other : TEAM) {
                Employee so = one;
                for (Difference difference : Difference.between(one, other)) {
                    so = difference.taking(so, other);
                }
                assertThat(Difference.between(so, other))
                        .as(one.id() + " as " + other.id())
                        .isEmpty();
                assertThat(so.id()).isEqualTo(one.id());
            }
        }
    }

    /** In worlds thrown by dice: whatever decides alone is seen to, and where two verdicts differ something decides. */
    @Test
    void whereTwoAreDecidedOtherwiseSomethingDecides() {
        int decided = 0;
        for (World world : LongStream.range(0, 4).mapToObj(World::of).toList()) {
            Adviser adviser = Shipped.adviser(world.catalog());
            Employee one = world.employees().get(0);
            Employee other = world.employees().get(1);
            List<String> ids = List.copyOf(world.catalog().offerings().keySet());
            for (String id : ids.subList(0, 2)) {
                TwoPeople two = adviser.twoPeople(one, other, Question.AS_WRITTEN, id);
                List<String> deciding = new ArrayList<>(two.together());
                for (TwoPeople.Weighed weighed : two.facts()) {
                    Verdict so = adviser.explain(weighed.fact().taking(one, other), Question.AS_WRITTEN, List.of(id))
                            .get(0);
                    assertThat(so.isLike(weighed.oneSo())).isTrue();
                    if (weighed.decides()) {
                        deciding.add(weighed.fact().id());
                    }
                }
                assertThat(deciding.isEmpty() && !two.isAlike())
                        .as("world.seed=" + world.seed() + " " + id)
                        .isFalse();
                decided += deciding.size();
            }
        }
        assertThat(decided).isGreaterThan(3);
    }

    private static Verdict verdictOf(boolean chosen) {
        return new Verdict(
                Shipped.HOUSE.catalog().offerings().get("cmp-exam"),
                chosen ? Verdict.Kind.CHOSEN : Verdict.Kind.BEATEN,
                List.of(Shipped.ADVICE.found("plan/nothing-left-at-its-turn", "offering", "x")));
    }

    private static Employee person(String id) {
        return TEAM.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Employee> team() {
        Read<Source> file = Source.at(Path.of("catalog/samples/team.yaml"));
        Read<List<Employee>> read = file.then(new PeopleReader(Shipped.STANDARDS, Shipped.HOUSE.catalog())::read);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value();
    }
}
