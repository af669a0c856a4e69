package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.intake.Source;
import zhiti.plan.Words;

/** What would lift a bar is said by its rule, in both languages, with a day where time does it. */
class RemedyTest {
    private static final String RULE = """
            package rules.bar

            import zhiti.offering.Grants
            import zhiti.offering.Offering
            import zhiti.person.Held
            import zhiti.plan.Bar
            import function zhiti.rulebook.Conclusions.conclude

            rule "bar/held"
                @kind( "無需" )
                @authority( "issuer" )
                @says( "已持有「{held}」" )
                @says_en( "Holds {held}" )
                MARKS
                @source( "rules/README.md" )
                when
                    $grants : Grants( $credential : credential, $id : offering )
                    $held : Held( credential == $credential )
                    $offer : Offering( id == $id )
                then
                    conclude( kcontext, new Bar( $offer ) );
            end
            """;

    @Test
    void everyBarOnTheShelfSaysWhatWouldLiftIt() {
        assertThat(Shelf.RULEBOOK.cards())
                .filteredOn(card -> card.id().startsWith("bar/"))
                .hasSizeGreaterThan(30)
                .allMatch(card -> card.remedy().isPresent());
    }

    @Test
    void aRuleMaySayWhatWouldLiftItAndWhen() {
        assertThat(problems("@remedy( \"「{held}」失效\" ) @remedy_en( \"{held} lapses\" ) @remedy_on( \"held.expires\" )"))
                .isEmpty();
        assertThat(problems("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@remedy( \"失效\" ) | @remedy_en is missing",
                "@remedy_on( \"held.expires\" ) | @remedy is missing",
                "@remedy( \"「{hold}」\" ) @remedy_en( \"x\" ) | binds no $hold",
                "@remedy( \"x\" ) @remedy_en( \"x\" ) @remedy_on( \"held.credential\" ) | is no day",
                "@remedy( \"x\" ) @remedy_en( \"x\" ) @remedy_on( \"held.expire\" ) | has no 'expire'",
            })
    void whatIsHalfSaidIsRefused(String marks, String said) {
        assertThat(problems(marks)).anyMatch(problem -> problem.contains(said));
    }

    private static List<String> problems(String marks) {
        byte[] text = RULE.replace("MARKS", marks).getBytes(UTF_8);
        return new Gate(Words.VOCABULARY, Set.of())
                .card(new Source("rules/bar/held.drl", text)).problems().stream()
                        .map(problem -> problem.what().en())
                        .toList();
    }
}
