package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import zhiti.intake.Source;
import zhiti.standard.Language;

/** What a session makes of rules that agree, disagree or stand each for itself, on a small shelf of its own. */
public class RulebookTest {
    public record Stone(String name, int weight) {}

    public record Heavy(String name, int weight) {}

    public record Worth(String name, int points) {}

    private static final Vocabulary WORDS = new Vocabulary(
            List.of(
                    new Vocabulary.Folder("heavy", java.util.Map.of()),
                    new Vocabulary.Folder("worth", java.util.Map.of())),
            List.of(
                    Vocabulary.Word.fact(Stone.class),
                    Vocabulary.Word.found(Heavy.class, "heavy", Heavy::name),
                    Vocabulary.Word.folded(Worth.class, "worth", Worth::name)));

    private static Source rule(String id, String when, String then) {
        String text = """
                package rules.%s
                import zhiti.rulebook.RulebookTest.Stone
                import zhiti.rulebook.RulebookTest.Heavy
                import zhiti.rulebook.RulebookTest.Worth
                import function zhiti.rulebook.Conclusions.conclude
                rule "%s"
                    @says( "石頭 {stone.name} 重 {stone.weight}" )
                    @says_en( "Stone {stone.name} weighs {stone.weight}" )
                    @source( "here" )
                    when
                        %s
                    then
                        conclude( kcontext, %s );
                end
                """.formatted(id.substring(0, id.indexOf('/')), id, when, then);
        return new Source("rules/" + id + ".drl", text.getBytes(UTF_8));
    }

    private static Rulebook book(Source... rules) {
        return Shelf.ok(Rulebook.of(List.of(rules), WORDS, Set.of()));
    }

    private static final Source BY_WEIGHT =
            rule("heavy/by-weight", "$stone : Stone( weight > 1 )", "new Heavy( $stone.name(), $stone.weight() )");
    private static final Source BY_NAME = rule(
            "heavy/by-name", "$stone : Stone( name == \"granite\" )", "new Heavy( $stone.name(), $stone.weight() )");
    private static final Source WRONG =
            rule("heavy/wrong", "$stone : Stone( name == \"granite\" )", "new Heavy( $stone.name(), 1 )");
    private static final Source ONE =
            rule("worth/one", "$stone : Stone( $name : name ) Heavy( name == $name )", "new Worth( $name, 1 )");
    private static final Source MANY = rule(
            "worth/many",
            "$stone : Stone( $name : name ) Heavy( name == $name )",
            "new Worth( $name, $stone.weight() )");

    @Test
    void aSecondRuleWithTheSameFindingAddsItsReason() {
        try (Session session = book(BY_WEIGHT, BY_NAME).open()) {
            session.insert(new Stone("granite", 9));
            session.run("heavy");
            List<Concluded> found = session.concluded();
            assertThat(found).hasSize(1);
            assertThat(found.get(0).conclusion()).isEqualTo(new Heavy("granite", 9));
            assertThat(found.get(0).because())
                    .extracting(Reason::rule)
                    .containsExactly("heavy/by-name", "heavy/by-weight");
            assertThat(found.get(0).because().get(0).says(Language.ZH_TW)).isEqualTo("石頭 granite 重 9");
        }
    }

    @Test
    void rulesThatDisagreeAboutOneSubjectGiveNoPlan() {
        try (Session session = book(BY_WEIGHT, WRONG).open()) {
            session.insert(new Stone("granite", 9));
            assertThatThrownBy(() -> session.run("heavy"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("rules disagree about granite");
        }
    }

    @Test
    void whatIsFoldedStandsForEachRuleByItself() {
        try (Session session = book(BY_WEIGHT, ONE, MANY).open()) {
            session.insert(new Stone("granite", 9));
            session.run("heavy");
            session.run("worth");
            assertThat(session.concluded())
                    .extracting(Concluded::conclusion)
                    .containsExactly(new Heavy("granite", 9), new Worth("granite", 9), new Worth("granite", 1));
        }
    }

    @Test
    void aFolderRunsOnlyInItsTurn() {
        try (Session session = book(BY_WEIGHT, ONE).open()) {
            session.insert(new Stone("granite", 9));
            session.run("worth");
            assertThat(session.concluded()).isEmpty();
            session.run("heavy");
            assertThat(session.concluded()).hasSize(1);
        }
    }

    @Test
    void aFindingThatIsWithdrawnIsNotReadByLaterFolders() {
        try (Session session = book(BY_WEIGHT, ONE).open()) {
            session.insertAll(List.of(new Stone("granite", 9), new Stone("marble", 8)));
            session.run("heavy");
            session.withdraw(session.concluded().get(0).conclusion());
            session.run("worth");
            assertThat(session.concluded())
                    .extracting(Concluded::conclusion)
                    .containsExactly(new Heavy("marble", 8), new Worth("marble", 1));
        }
    }

    @Test
    void findingsComeInWrittenOrderHoweverTheFactsCame() {
        Rulebook book = book(BY_WEIGHT, BY_NAME, ONE, MANY);
        List<Stone> stones = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stones.add(new Stone("stone" + i, 2 + i));
        }
        List<Object> first = conclusions(book, stones);
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(stones, new Random(seed));
            assertThat(conclusions(book, stones)).as("seed " + seed).isEqualTo(first);
        }
    }

    private static List<Object> conclusions(Rulebook book, List<Stone> stones) {
        try (Session session = book.open()) {
            session.insertAll(stones);
            session.run("heavy");
            session.run("worth");
            return session.concluded().stream().map(Concluded::conclusion).toList();
        }
    }

    @Test
    void threadsShareARulebookAndNothingElse() throws Exception {
        Rulebook book = book(BY_WEIGHT, ONE);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Object>>> results = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Stone stone = new Stone("stone" + i, 2 + i);
                results.add(threads.submit(() -> conclusions(book, List.of(stone))));
            }
            for (int i = 0; i < 400; i++) {
                assertThat(results.get(i).get())
                        .containsExactly(new Heavy("stone" + i, 2 + i), new Worth("stone" + i, 1));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsNoWordOfTheVocabularyIsNotGiven() {
        try (Session session = book(BY_WEIGHT).open()) {
            assertThatThrownBy(() -> session.insert("granite")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
