package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.standard.Language;

/** Rules that combine everything with everything, whichever way they are written, are stopped; others are left alone. */
@Timeout(60)
public class CombinationLimitTest {
    public record Bead(String name, int place) {}

    public record Knot(String bead) {}

    public record Chosen(String name) {}

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(new Vocabulary.Folder("chain", Map.of())),
            List.of(
                    Vocabulary.Word.fact(Bead.class),
                    Vocabulary.Word.fact(Knot.class),
                    Vocabulary.Word.found(Chosen.class, "chain", Chosen::name)));

    private static Read<Rulebook> read(String... when) {
        List<Source> rules = new ArrayList<>();
        for (int i = 0; i < when.length; i++) {
            rules.add(rule("chain/r" + i, when[i]));
        }
        return Rulebook.of(rules, WORDS, Set.of());
    }

    private static Source rule(String id, String when) {
        String text = """
                package rules.chain
                import zhiti.rulebook.CombinationLimitTest.Bead
                import zhiti.rulebook.CombinationLimitTest.Knot
                import zhiti.rulebook.CombinationLimitTest.Chosen
                import function zhiti.rulebook.Conclusions.conclude
                rule "%s"
                    @says( "珠 {b.name}" )
                    @says_en( "Bead {b.name}" )
                    @source( "here" )
                    when
                        %s
                    then
                        conclude( kcontext, new Chosen( $b.name() ) );
                end
                """.formatted(id, when);
        return new Source("rules/" + id + ".drl", text.getBytes(UTF_8));
    }

    private static List<Bead> beads(int many) {
        return IntStream.range(0, many).mapToObj(i -> new Bead("b" + i, i)).toList();
    }

    private static List<Concluded> run(Rulebook book, List<?> facts) {
        try (Session session = book.open()) {
            session.insertAll(facts);
            session.run("chain");
            return session.concluded();
        }
    }

    private static final int EACH_WITH_EACH = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$b : Bead() Bead() Bead() Bead() Bead()",
                "$b : Bead( $n : name ) Bead() Bead() Bead( name != $n, name == $n )",
                "$b : Bead( $p : place ) Bead( place >= 0 || place > $p ) Bead( place != $p ) Bead( $q : place ) Bead( place > $q, place < $q )",
                "$b : Bead() accumulate( $x : Bead() and Bead() and Bead(); $n : count( $x ) )",
                "$b : Bead() accumulate( $x : Bead( name != $b.name ) and Bead( place != $x.place ) and Bead( place != $x.place ); $n : count( $x ) ; $n > 1 )",
                "$b : Bead( $p : place ) not( Bead( $q : place ) and Bead( $r : place ) and Bead( place == $p, place != $p ) )",
                "$b : Bead( $p : place ) Bead( $q : place ) not Bead( place != $p, place == $p ) Bead()",
                "$b : Bead( $p : place ) Bead( $q : place ) exists Bead( place != $p ) Bead()",
                "$b : Bead( $p : place ) Bead() Bead( $q : place ) not Bead( place > $q )"
            })
    void aJoinOfEverythingWithEverythingEndsWithTheRuleAndItsPlace(String when) {
        Rulebook book = Shelf.ok(read("$b : Bead( place == 0 )", when));
        assertThatThrownBy(() -> run(book, beads(EACH_WITH_EACH)))
                .isInstanceOfSatisfying(
                        TooManyCombinations.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(problem -> problem.in(Language.EN))
                                .asString()
                                .startsWith(
                                        "rules/chain/r1.drl:6: rule chain/r1 was stopped after 250000 combinations"));
    }

    @Test
    void manyRulesThatTryALotShareTheCount() {
        String[] rules = IntStream.range(0, 30)
                .mapToObj(i -> "$b : Bead( place != " + (i % 2) + ", place > -1 ) Bead( name != \"r" + i + "\" )")
                .toArray(String[]::new);
        Rulebook book = Shelf.ok(read(rules));
        assertThatThrownBy(() -> run(book, beads(EACH_WITH_EACH))).isInstanceOf(TooManyCombinations.class);
    }

    @Test
    void whatMatchesTooOftenEndsWithTheRuleAndItsPlace() {
        Rulebook book = Shelf.ok(read(
                "$b : Bead( place == 0 )",
                "$b : Bead() Bead( $q : place ) Bead( place == $q ) Bead( place == $q ) Knot()"));
        List<Object> facts = new ArrayList<>(beads(EACH_WITH_EACH));
        facts.addAll(List.of(new Knot("a"), new Knot("b"), new Knot("c")));
        assertThatThrownBy(() -> run(book, facts))
                .isInstanceOfSatisfying(
                        TooManyCombinations.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(problem -> problem.in(Language.EN))
                                .asString()
                                .startsWith("rules/chain/r1.drl:6: rule chain/r1 held most often")
                                .contains("after 20000 matches for one person"));
    }

    @Test
    void whatStaysBelowIsAnswered() {
        Rulebook book = Shelf.ok(read("$b : Bead( $p : place ) Bead() Bead( place == $p )"));
        assertThat(run(book, beads(EACH_WITH_EACH))).hasSize(EACH_WITH_EACH);
        assertThat(run(book, beads(EACH_WITH_EACH)))
                .as("counted anew for each person")
                .hasSize(EACH_WITH_EACH);
    }

    @Test
    void theIndexedJoinsOfAThousandFactsAreFarBelow() {
        Rulebook book = Shelf.ok(read("$b : Bead( $n : name ) Knot( bead == $n )"));
        List<Object> facts = new ArrayList<>(beads(1000));
        beads(1000).forEach(bead -> facts.add(new Knot(bead.name())));
        assertThat(run(book, facts)).hasSize(1000);
        assertThat(CombinationLimit.tried()).isBetween(1000, 5000);
    }

    @Test
    void theSilentRulesOfAWatchedShelfAreBoundAsWell() {
        Rulebook book = Shelf.ok(read("$b : Bead() Bead() Bead() Bead() Knot( bead == \"none\" )"));
        assertThat(run(book, beads(EACH_WITH_EACH)))
                .as("without a knot nothing is joined")
                .isEmpty();
        assertThatThrownBy(() -> run(book.watched(turn -> {}), beads(EACH_WITH_EACH)))
                .isInstanceOfSatisfying(
                        TooManyCombinations.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .extracting(Problem::file)
                                .isEqualTo("rules/chain/r0.drl"));
    }

    @Test
    void aRuleLooksAtNoMoreFactsThanTheEngineCanChain() {
        assertThat(read("$b : Bead() " + "Knot( bead == $b.name ) ".repeat(39)).problems())
                .isEmpty();
        assertThat(read("$b : Bead() " + "Knot() ".repeat(20) + "not Knot() ".repeat(20))
                        .problems())
                .singleElement()
                .extracting(problem -> problem.in(Language.EN))
                .asString()
                .contains("no more than 40 facts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$b : Bead() Bead()",
                "$b : Bead() Knot( bead == $b.name ) Bead( place > 0 )",
                "$b : Bead( $p : place ) exists( Knot() and Bead() )",
                "$b : Bead() accumulate( $k : Knot() and Bead(); $n : count( $k ) )"
            })
    void whatIsNotJoinedIsNamedByWhatIsWritten(String when) {
        assertThat(Shelf.ok(read(when)).crossJoins())
                .singleElement()
                .extracting(problem -> problem.in(Language.EN))
                .asString()
                .startsWith("rules/chain/r0.drl:11: no condition joins ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$b : Bead( $n : name ) Knot( bead == $n )",
                "$b : Bead() not Knot( bead == $b.name )",
                "$b : Bead() not Knot()",
                "$b : Bead( $n : name ) exists( Knot( $k : bead ) and Bead( name == $k, name == $n ) )",
                "$b : Bead() accumulate( $k : Knot(); $n : count( $k ) ) Bead( place == $n )"
            })
    void whatIsJoinedIsNot(String when) {
        assertThat(Shelf.ok(read(when)).crossJoins()).isEmpty();
    }

    @Test
    void theShelfThatShipsJoinsAllOfItsFacts() {
        assertThat(Shelf.RULEBOOK.crossJoins()).isEmpty();
    }
}
