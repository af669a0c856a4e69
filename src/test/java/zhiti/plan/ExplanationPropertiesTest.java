package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.person.Employee;
import zhiti.rulebook.Again;
import zhiti.rulebook.Reason;
import zhiti.rulebook.Recorded;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Money;

/**
 * Whatever the catalog and whoever the person, every offering has one answer. A failure names the seed:
 * {@code -Dworld.seed=17} tries that world alone, {@code -Dworlds=5000} tries more of them.
 */
class ExplanationPropertiesTest {
    private static final int WORLDS = Integer.getInteger("worlds", 150);
    private static final Set<String> SORTS = Set.of("無需", "尚不可", "不開放", "本期未選入");
    private static final Set<String> AUTHORITIES = Set.of("law", "issuer", "standard", "house");

    private record Told(String name, World world, Employee employee, Plan plan, Explanation explanation) {}

    private static final List<Told> TOLD = told();

    private static List<Told> told() {
        List<Told> told = new ArrayList<>();
        Long one = Long.getLong("world.seed");
        LongStream seeds = one == null ? LongStream.range(0, WORLDS) : LongStream.of(one);
        seeds.mapToObj(World::of).forEach(world -> {
            Adviser adviser = Shipped.adviser(world.catalog());
            List<String> all = List.copyOf(world.catalog().offerings().keySet());
            for (Employee employee : world.employees()) {
                told.add(new Told(
                        "world.seed=" + world.seed() + " " + employee.id(),
                        world,
                        employee,
                        adviser.plan(employee, Question.AS_WRITTEN),
                        adviser.explanation(employee, Question.AS_WRITTEN, all)));
            }
        });
        return told;
    }

    @Test
    void everyOfferingHasExactlyOneVerdictWithAReason() {
        Map<Verdict.Kind, Integer> kinds = new EnumMap<>(Verdict.Kind.class);
        for (Told one : TOLD) {
            assertThat(one.explanation().offerings().stream()
                            .map(answer -> answer.offering().id()))
                    .as(one.name())
                    .containsExactlyElementsOf(one.world().catalog().offerings().keySet());
            for (Answer answer : one.explanation().offerings()) {
                Verdict verdict = answer.verdict();
                String what = one.name() + " " + answer.offering().id();
                assertThat(verdict.because()).as(what).isNotEmpty();
                for (Reason reason : verdict.because()) {
                    for (Language language : Language.values()) {
                        assertThat(reason.says(language)).as(what).isNotBlank();
                        assertThat(reason.remedy(language).orElse("-")).as(what).isNotBlank();
                    }
                }
                if (verdict.kind() != Verdict.Kind.CHOSEN) {
                    assertThat(SORTS).as(what).contains(verdict.sort());
                    assertThat(AUTHORITIES).as(what).contains(verdict.authority());
                }
                kinds.merge(verdict.kind(), 1, Integer::sum);
            }
        }
        assertThat(kinds).containsKeys(Verdict.Kind.values());
    }

    @Test
    void whatIsChosenIsWhatThePlanHolds() {
        for (Told one : TOLD) {
            assertThat(one.explanation().offerings().stream()
                            .filter(answer -> answer.verdict().kind() == Verdict.Kind.CHOSEN)
                            .map(answer -> answer.offering().id()))
                    .as(one.name())
                    .containsExactlyInAnyOrderElementsOf(one.plan().steps().stream()
                            .map(step -> step.offering().id())
                            .toList());
        }
    }

    @Test
    void soItIsWithinLimitsAndTheyAreNamed() {
        Set<String> named = new TreeSet<>();
        for (Told one : TOLD.subList(0, Math.min(24, TOLD.size()))) {
            Adviser adviser = Shipped.adviser(one.world().catalog());
            List<String> steps = one.plan().steps().stream()
                    .map(step -> step.offering().id())
                    .toList();
            Limits limits = Limits.NONE
                    .within(new Money(6000))
                    .steps(3)
                    .with(Set.of(), Set.copyOf(steps.subList(0, Math.min(1, steps.size()))));
            Question question = Question.AS_WRITTEN.within(limits);
            List<String> all = List.copyOf(one.world().catalog().offerings().keySet());
            List<Answer> answers =
                    adviser.explanation(one.employee(), question, all).offerings();
            assertThat(answers).as(one.name()).hasSameSizeAs(all);
            assertThat(answers.stream()
                            .filter(answer -> answer.verdict().kind() == Verdict.Kind.CHOSEN)
                            .map(answer -> answer.offering().id()))
                    .as(one.name())
                    .containsExactlyInAnyOrderElementsOf(adviser.plan(one.employee(), question).steps().stream()
                            .map(step -> step.offering().id())
                            .toList());
            answers.forEach(
                    answer -> named.add(answer.verdict().because().get(0).rule()));
        }
        assertThat(named).contains("plan/left-out-by-request", "plan/over-asked-budget");
    }

    @Test
    void whatThePlanLeftOutIsToldInTheSameWords() {
        for (Told one : TOLD) {
            Map<String, Verdict> verdicts = one.explanation().offerings().stream()
                    .collect(Collectors.toMap(answer -> answer.offering().id(), Answer::verdict));
            for (LeftOut left : one.plan().leftOut()) {
                Verdict verdict = verdicts.get(left.offering().id());
                assertThat(verdict.sort())
                        .as(one.name() + " " + left.offering().id())
                        .isEqualTo(left.kind());
                assertThat(verdict.because().get(0).says(Language.ZH_TW))
                        .as(one.name() + " " + left.offering().id())
                        .isEqualTo(left.because().get(0).says(Language.ZH_TW));
            }
        }
    }

    @Test
    void everyReasonComesOutAgainFromItsOwnRecord() {
        int again = 0;
        for (Told one : TOLD.subList(0, Math.min(30, TOLD.size()))) {
            List<Reason> reasons = new ArrayList<>();
            one.explanation()
                    .offerings()
                    .forEach(answer -> reasons.addAll(answer.verdict().because()));
            one.explanation().gaps().forEach(gap -> reasons.addAll(gap.line().because()));
            for (Recorded recorded :
                    reasons.stream().flatMap(r -> r.recorded().stream()).toList()) {
                assertThat(Shipped.RULEBOOK.again(recorded))
                        .as(one.name() + " " + recorded.says())
                        .isEqualTo(Again.SAME);
                again++;
            }
        }
        assertThat(again).isGreaterThan(2000);
    }

    @Test
    void everyRatingOfAGapWonWasBeatenOrIsTooOld() {
        int told = 0;
        for (Told one : TOLD) {
            for (GapProof gap : one.explanation().gaps()) {
                long ratings = one.employee().ratings().stream()
                        .flatMap(written -> written.rating(Shipped.POLICY).stream())
                        .filter(rating -> rating.key().equals(gap.line().gap().key()))
                        .filter(rating -> !rating.on().isAfter(Shipped.AS_OF))
                        .map(rating -> List.of(rating.level(), rating.by(), rating.on()))
                        .distinct()
                        .count();
                long named = gap.evidence().stream()
                        .flatMap(reason -> reason.facts().stream())
                        .distinct()
                        .count();
                boolean inferred =
                        gap.evidence().stream().anyMatch(r -> r.rule().equals("evidence/inferred"));
                assertThat(named).as(one.name() + " " + gap.line().gap().key()).isEqualTo(ratings + (inferred ? 1 : 0));
                told += gap.evidence().size();
            }
        }
        assertThat(told).isGreaterThan(200);
    }

    /** Of everything that is asked there is an answer, and nothing is called met that nobody has seen. */
    @Test
    void everythingAskedIsAGapOrSaidToBeOtherwise() {
        Map<AskedProof.State, Integer> states = new EnumMap<>(AskedProof.State.class);
        for (Told one : TOLD) {
            assertThat(one.explanation().keys())
                    .as(one.name())
                    .containsExactlyInAnyOrderElementsOf(
                            one.plan().asks().stream().map(Asked::key).toList());
            for (AskedProof proof : one.explanation().asked()) {
                boolean isShort = proof.shown()
                        .map(shown -> shown < proof.asked().required())
                        .orElse(proof.asked().isLevelled());
                switch (proof.state()) {
                    case MET ->
                        assertThat(isShort).as(one.name() + " " + proof.key()).isFalse();
                    case SET_ASIDE -> {
                        assertThat(one.employee().post().target()).isPresent();
                        assertThat(proof.because()).isNotEmpty();
                    }
                    case ASSESS_FIRST -> assertThat(proof.because()).isNotEmpty();
                    case CONFIRM -> assertThat(proof.because()).isEmpty();
                }
                states.merge(proof.state(), 1, Integer::sum);
            }
        }
        assertThat(states).containsKeys(AskedProof.State.values());
    }
}
