package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiti.intake.Source;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/** What is seen of rules under watch, and what is proved of those that can't fire, on a small shelf of its own. */
public class WatchTest {
    public record Stone(String name, int weight, boolean wet) {}

    public record Mark(String stone, String colour) {}

    public record Heavy(String name) {}

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(new Vocabulary.Folder("heavy", Map.of())),
            List.of(
                    Vocabulary.Word.fact(Stone.class),
                    Vocabulary.Word.fact(Mark.class),
                    Vocabulary.Word.fact(Policy.class),
                    Vocabulary.Word.found(Heavy.class, "heavy", Heavy::name)));
    private static final Policy POLICY = new Policy(Map.of(
            "most",
            new PolicyNumber("most", Title.same("most"), new BigDecimal(6), "kg", LocalDate.of(2026, 1, 1), "house")));

    private static Rulebook book(String... when) {
        List<Source> rules = new ArrayList<>();
        for (int i = 0; i < when.length; i++) {
            rules.add(rule("heavy/r" + i, when[i]));
        }
        return Shelf.ok(Rulebook.of(rules, WORDS, Set.of("most")));
    }

    private static Source rule(String id, String when) {
        String text = """
                package rules.heavy
                import zhiti.rulebook.WatchTest.Stone
                import zhiti.rulebook.WatchTest.Mark
                import zhiti.rulebook.WatchTest.Heavy
                import zhiti.standard.Policy
                import function zhiti.rulebook.Conclusions.conclude
                rule "%s"
                    @says( "石頭 {stone.name}" )
                    @says_en( "Stone {stone.name}" )
                    @source( "here" )
                    when
                        %s
                    then
                        conclude( kcontext, new Heavy( $stone.name() ) );
                end
                """.formatted(id, when);
        return new Source("rules/" + id + ".drl", text.getBytes(UTF_8));
    }

    private static Turn watched(Rulebook book, Object... facts) {
        List<Turn> turns = new ArrayList<>();
        try (Session session = book.watched(turns::add).open()) {
            session.insertAll(List.of(facts));
            session.run("heavy");
        }
        assertThat(turns).hasSize(1);
        return turns.get(0);
    }

    @Test
    void aSilentRuleIsStuckOnTheFirstConditionThatNothingMeets() {
        Rulebook book = book(
                "$stone : Stone( $name : name, weight > 1, wet == true ) Mark( stone == $name, colour == \"red\" )",
                "$stone : Stone( $name : name ) not Mark( stone == $name )");
        assertThat(book.conditions().get("heavy/r0"))
                .containsExactly(
                        "Stone( )",
                        "Stone( weight > 1 )",
                        "Stone( wet == true )",
                        "Mark( )",
                        "Mark( stone == $name )",
                        "Mark( colour == \"red\" )");
        assertThat(watched(book).stuck()).containsEntry("heavy/r0", 0);
        assertThat(watched(book, new Stone("a", 0, true)).stuck()).containsEntry("heavy/r0", 1);
        assertThat(watched(book, new Stone("a", 5, false)).stuck()).containsEntry("heavy/r0", 2);
        assertThat(watched(book, new Stone("a", 5, true), new Mark("b", "red")).stuck())
                .containsEntry("heavy/r0", 4);
        Turn marked = watched(book, new Stone("a", 5, true), new Mark("a", "blue"));
        assertThat(marked.stuck()).containsEntry("heavy/r0", 5).containsEntry("heavy/r1", 1);
        assertThat(marked.fired()).isEmpty();
    }

    @Test
    void aRuleUnderWatchFindsWhatItFindsUnwatched() {
        Rulebook book = book("$stone : Stone( weight > 1 )");
        Turn turn = watched(book, new Stone("a", 5, true), new Stone("b", 0, true), new Stone("c", 7, true));
        assertThat(turn.fired()).isEqualTo(Map.of("heavy/r0", 2));
        assertThat(turn.stuck()).isEmpty();
        assertThat(turn.found()).extracting(Concluded::conclusion).containsExactly(new Heavy("a"), new Heavy("c"));
    }

    @Test
    void aRuleCanBePutToSleep() {
        Rulebook book = book("$stone : Stone( weight > 1 )", "$stone : Stone( wet == true )");
        try (Session session = book.without(Set.of("heavy/r0")).open()) {
            session.insert(new Stone("a", 5, false));
            session.insert(new Stone("b", 0, true));
            session.run("heavy");
            assertThat(session.concluded()).extracting(Concluded::conclusion).containsExactly(new Heavy("b"));
        }
    }

    @Test
    void wordsThatExcludeEachOtherAreProved() {
        Rulebook book = book(
                "$stone : Stone( weight > 1, weight < 0 )",
                "$stone : Stone( name == \"a\" && name == \"b\" )",
                "$stone : Stone( wet == true, wet == false )",
                "$policy : Policy( $most : number( \"most\" ) ) $stone : Stone( weight >= $most, weight < 1 )",
                "$mark : Mark( $name : stone ) $stone : Stone( name == $name, name != $name )");
        assertThat(book.neverFiring(List.of(POLICY), POLICY))
                .allMatch(never -> never.why() == NeverFires.Why.CONTRADICTS_ITSELF)
                .extracting(NeverFires::rule)
                .containsExactly("heavy/r0", "heavy/r1", "heavy/r2", "heavy/r3", "heavy/r4");
    }

    @Test
    void whatMayHoldIsNotCalledAContradiction() {
        Rulebook book = book(
                "$stone : Stone( weight > 0, weight < 1 || weight > 1 )",
                "$stone : Stone( weight >= 1, weight <= 1 )",
                "$stone : Stone( weight != 0, weight != 1 )",
                "$policy : Policy( $most : number( \"most\" ) ) $stone : Stone( weight < $most, weight > 1 )",
                "$stone : Stone( wet == true, weight > 1, name == \"a\" ) not Stone( wet == true, wet == false )");
        assertThat(book.neverFiring(List.of(POLICY), POLICY)).isEmpty();
    }

    @Test
    void aNumberThatNoFactReachesIsFoundByTryingThemAll() {
        Rulebook book = book(
                "$policy : Policy( $most : number( \"most\" ) ) $stone : Stone( weight > $most )",
                "$mark : Mark( $name : stone ) $stone : Stone( name == $name, weight > 1 )");
        List<Object> light = List.of(POLICY, new Stone("a", 6, true));
        assertThat(book.neverFiring(light, POLICY))
                .containsExactly(
                        new NeverFires("heavy/r0", NeverFires.Why.REACHED_BY_NOTHING, "Stone( weight > $most )"));
        assertThat(book.neverFiring(List.of(POLICY, new Stone("a", 7, true)), POLICY))
                .isEmpty();
    }
}
