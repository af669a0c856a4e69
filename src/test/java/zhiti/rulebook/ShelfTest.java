package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.plan.Words;

/** The gate before the shelf: one sound rule, and what it becomes in careless and in hostile hands. */
class ShelfTest {
    private static final String FILE = "rules/bar/already-certified.drl";

    /** Lines are counted from 1 in the expectations below. */
    private static final String SOUND = """
            package rules.bar

            import zhiti.offering.Grants
            import zhiti.offering.Offering
            import zhiti.person.Completed
            import zhiti.person.Held
            import zhiti.plan.Bar
            import zhiti.plan.Gap
            import zhiti.plan.Weight
            import zhiti.standard.Policy
            import zhiti.standard.Tier
            import zhiti.standard.Today
            import function zhiti.rulebook.Conclusions.conclude

            rule "bar/already-certified"
                @kind( "無需" )
                @authority( "issuer" )
                @says( "已持有「{held}」，效期至 {held.expires}" )
                @says_en( "Already holds {held}, valid until {held.expires}" )
                @source( "rules/README.md" )
                when
                    $today : Today()
                    $policy : Policy( $months : number( "lapse.soon.months" ) )
                    $offer : Offering( renewal == false, $id : id )
                    $grants : Grants( offering == $id, $credential : credential )
                    $held : Held( credential == $credential, isValidOn( $today.date ) )
                    exists Gap( missing >= $months )
                    not Completed( offering == $id, result == Completed.Result.PASSED )
                then
                    conclude( kcontext, new Bar( $offer ) );
            end
            """;

    /**
     * What someone does to the sound rule.
     *
     * @param from the words that they change; {@code ""} puts {@code to} at the end
     * @param line where the gate has to point
     * @param says what it has to say
     */
    private record Change(String name, String from, String to, int line, String says) {
        String applied() {
            return from.isEmpty()
                    ? SOUND + to
                    : SOUND.replaceFirst(
                            java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        }
    }

    private static List<Problem> problems(String file, String text) {
        Read<RuleCard> read =
                new Gate(Words.VOCABULARY, Set.of("lapse.soon.months")).card(new Source(file, text.getBytes(UTF_8)));
        return read.problems();
    }

    @Test
    void aSoundRulePasses() {
        assertThat(problems(FILE, SOUND)).isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyOtherRuleIsRefusedWithFileAndLineAndFittingWords() {
        List<Change> all = new java.util.ArrayList<>(HostileRules.ALL.stream()
                .map(c -> new Change(c[0], c[1], c[2], Integer.parseInt(c[3]), c[4]))
                .toList());
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        return all.stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> refuses(c)))
                .toList();
    }

    private static void refuses(Change change) {
        assertThat(change.applied()).isNotEqualTo(SOUND);
        List<Problem> problems = problems(FILE, change.applied());
        assertThat(problems).isNotEmpty();
        assertThat(problems.toString())
                .contains(FILE + ":" + change.line() + ":")
                .contains(change.says());
        assertThat(problems).allSatisfy(p -> assertThat(p.what().zh()).isNotBlank());
    }

    @Test
    void severalFaultsOfOneRuleAreSaidAtOnce() {
        String text = SOUND.replace("isValidOn(", "isValidAt(")
                .replace("{held.expires}」", "{held.expire}")
                .replace("@kind( \"無需\" )", "@kind( \"不要\" )")
                .replace("missing >= $months", "missing >= 3");
        assertThat(problems(FILE, text)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aRuleLiesInAFolderOfTheShelf() {
        assertThat(problems("rules/other/already-certified.drl", SOUND).toString())
                .contains("rules/other/already-certified.drl")
                .contains("no folder of the shelf");
        assertThat(problems("already-certified.drl", SOUND)).isNotEmpty();
    }

    @Test
    void aRuleIsUtf8() {
        byte[] big5 = SOUND.getBytes(java.nio.charset.Charset.forName("Big5"));
        Read<RuleCard> read = new Gate(Words.VOCABULARY, Set.of()).card(new Source(FILE, big5));
        assertThat(read.problems().toString()).contains("not UTF-8");
    }

    @Test
    void aLongRuleIsTwoRules() {
        String text = SOUND.replace("    then\n", "\n".repeat(20) + "    then\n");
        assertThat(problems(FILE, text).toString()).contains("at most 40 lines");
    }

    @Test
    void tenThousandNestedBracketsAreRefusedAtOnce() {
        String text = SOUND.replace("renewal == false", "(".repeat(9_000) + "renewal == false");
        assertThat(problems(FILE, text)).isNotEmpty();
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        Source one = new Source(FILE, SOUND.getBytes(UTF_8));
        Source other = new Source("house/" + FILE, SOUND.getBytes(UTF_8));
        Read<Rulebook> read = Rulebook.of(List.of(one, other), Words.VOCABULARY, Set.of("lapse.soon.months"));
        assertThat(read.problems().toString()).contains("there are two rules bar/already-certified");
    }

    @Test
    void whatIsCompiledIsWhatWasChecked() {
        String text = SOUND.replace("$id : id )", "$id : id ) /* } end then System.exit( 1 ); */ // and more");
        Read<Checked> read =
                new Gate(Words.VOCABULARY, Set.of("lapse.soon.months")).check(new Source(FILE, text.getBytes(UTF_8)));
        assertThat(read).isInstanceOf(Read.Ok.class);
        String compiled = ((Read.Ok<Checked>) read).value().compiled();
        assertThat(compiled).doesNotContain("System").doesNotContain("@says").contains("ruleflow-group \"bar\"");
        assertThat(compiled.lines().toList().get(29)).isEqualTo("        conclude( kcontext, new Bar( $offer ) );");
    }
}
