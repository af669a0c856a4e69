package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.plan.CaseExamples;
import zhiti.plan.Words;
import zhiti.standard.Language;

/** Every case on the shelf, and that a case can fail. */
class RuleCasesTest {
    private static final String RULE = "gap/below-required-level";

    @TestFactory
    Stream<DynamicTest> everyCaseOnTheShelfHolds() {
        return Shelf.cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.rule() + ": " + c.name(),
                        () -> assertThat(c.run(Shelf.RULEBOOK)).isEmpty()));
    }

    @Test
    void everyRuleFiresOnceAndStaysQuietOnce() {
        List<Case> cases = Shelf.cases();
        for (RuleCard card : Shelf.RULEBOOK.cards()) {
            List<Case> its =
                    cases.stream().filter(c -> c.rule().equals(card.id())).toList();
            assertThat(its).as(card.id()).anyMatch(Case::fires).anyMatch(c -> !c.fires());
        }
    }

    @Test
    void theRuleNamedByTheFileIsTheRuleThatFired() {
        for (Case one : Shelf.cases()) {
            for (Concluded found : Shelf.RULEBOOK.alone(one.rule(), one.given())) {
                assertThat(found.because()).extracting(Reason::rule).containsOnly(one.rule());
            }
        }
    }

    @Test
    void everySentenceOfTheShelfCanBeSaidInBothLanguages() {
        for (Case one : Shelf.cases()) {
            for (Concluded found : Shelf.RULEBOOK.alone(one.rule(), one.given())) {
                for (Reason reason : found.because()) {
                    for (Language language : Language.values()) {
                        assertThat(reason.says(language)).isNotBlank().doesNotContain("{", "[", "Optional", "null");
                    }
                }
            }
        }
    }

    private static List<Problem> problems(String cases) {
        List<Source> files = new ArrayList<>();
        for (Source file : Shelf.FOLDER.files().values()) {
            boolean its = file.name().endsWith(RULE + ".yaml");
            files.add(its ? new Source(file.name(), cases.getBytes(UTF_8)) : file);
        }
        Read<List<Case>> read =
                new Cases(Words.VOCABULARY, CaseExamples.ALL, Shelf.NUMBERS::on).of(Shelf.RULEBOOK, files);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read instanceof Read.Ok<List<Case>> ok) {
            ok.value().stream()
                    .filter(c -> c.rule().equals(RULE))
                    .flatMap(c -> c.run(Shelf.RULEBOOK).stream())
                    .forEach(problems::add);
        }
        return problems;
    }

    private static String twoCases(String gap, String quiet) {
        return """
                cases:
                  - name: short
                    given:
                      - Asked: {key: competency:crm, required: 5}
                      - Shown: {key: competency:crm, level: 3}
                    then:
                      - Gap: %s
                  - name: reached
                    given:
                      - Asked: {key: competency:crm, required: 3}
                      - Shown: {key: competency:crm, level: 3}
                    then: %s
                """.formatted(gap, quiet);
    }

    @Test
    void aCaseThatHoldsSaysNothing() {
        assertThat(problems(twoCases("{key: competency:crm, shown: 3, missing: 2}", "nothing")))
                .isEmpty();
    }

    @Test
    void aFindingWithAnotherValueFailsItsCase() {
        assertThat(problems(twoCases("{key: competency:crm, shown: 2}", "nothing"))
                        .toString())
                .contains(RULE + ".yaml:2:")
                .contains("case 'short' fails");
    }

    @Test
    void aFindingThatIsNotThereFailsItsCase() {
        assertThat(problems(twoCases("{key: competency:crm}", "[{Gap: {key: competency:crm}}]"))
                        .toString())
                .contains("at least one case fires and one says nothing");
    }

    @Test
    void aFindingTooManyFailsItsCase() {
        String cases = twoCases("{key: competency:crm}", "nothing").replace("required: 3", "required: 4");
        assertThat(problems(cases).toString()).contains(".yaml:8:").contains("found and not expected");
    }

    @Test
    void whatACaseCanNotStateIsSaidWithItsPlace() {
        assertThat(problems(twoCases("{key: competency:crm, shwon: 3}", "nothing"))
                        .toString())
                .contains(":7:")
                .contains("did you mean 'shown'");
        assertThat(problems(twoCases("{}", "nothing").replace("Shown:", "Showed:"))
                        .toString())
                .contains(":5:")
                .contains("did you mean 'Shown'");
        assertThat(problems(twoCases("{}", "nothing").replace("level: 3}", "level: 9}"))
                        .toString())
                .contains("a level is 0 to 6, not 9");
        assertThat(problems(twoCases("{}", "nothing").replace("required: 5", "requires: 5"))
                        .toString())
                .contains("did you mean 'required'");
        assertThat(problems(twoCases("{}", "noting")).toString()).contains("a list of conclusions, or nothing");
    }

    @Test
    void aNumberThatACaseDependsOnCanBeSetForIt() {
        String cases = twoCases("{key: competency:crm}", "nothing")
                .replace("given:\n", "given:\n      - Policy: {evidence.manager.monthz: 1}\n");
        assertThat(problems(cases).toString()).contains("did you mean 'evidence.manager.months'");
    }
}
