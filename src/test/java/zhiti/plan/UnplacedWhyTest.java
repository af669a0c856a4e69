package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.plan.Scene.Offer;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** Situation → sentence, for each cause by which an offering finds no place: what is said is what keeps it out. */
class UnplacedWhyTest {
    private static final LocalDate FOR_EVER = LocalDate.MAX;
    private static final LocalDate LAPSES = LocalDate.of(2026, 12, 15);
    private static final LocalDate GRACE = LocalDate.of(2027, 3, 15);

    private static final Need SERVED = new Need.HasExperience(List.of("convention"), 36, 0, Title.same("36 months"));

    private static Scene scene() {
        return new Scene().gap("crm", 5, 1, Tier.MUST).certificate("cmp", Tier.SHOULD);
    }

    private static Offer course() {
        return new Offer("course", Form.CLASS).lifts("crm", 0, 5);
    }

    private static Offer renewal() {
        return new Offer("renewal", Form.CERTIFICATION).renews("cmp", LAPSES, GRACE);
    }

    /** Fills so many hours of each quarter, which has fifteen. */
    private static Scene full(Scene scene, int hours) {
        for (int i = 0; i < 4; i++) {
            scene.gap("full" + i, 5, 0, Tier.MUST)
                    .offer(new Offer("full" + i, Form.CLASS)
                            .lifts("full" + i, 0, 5)
                            .hours(hours)
                            .points(900));
        }
        return scene;
    }

    /** Takes all six steps of the year. */
    private static Scene steps(Scene scene) {
        for (int i = 0; i < 6; i++) {
            scene.gap("step" + i, 5, 0, Tier.MUST)
                    .offer(new Offer("step" + i, Form.CLASS)
                            .lifts("step" + i, 0, 5)
                            .points(900));
        }
        return scene;
    }

    private static Arguments of(Scene scene, String id, String rule, String says) {
        return Arguments.of(Named.of(rule, scene), id, rule, says);
    }

    static Stream<Arguments> causes() {
        LocalDate before = LocalDate.of(2026, 10, 1);
        return Stream.of(
                of(full(scene(), 15).offer(course()), "course", "plan/over-limit-hours", "只餘 0 小時"),
                of(steps(scene()).offer(course()), "course", "plan/over-limit-steps", "6 項"),
                of(
                        scene().offer(new Offer("first", Form.CLASS)
                                        .lifts("crm", 0, 3)
                                        .on(LocalDate.of(2027, 12, 20), 9))
                                .offer(new Offer("second", Form.CLASS)
                                        .lifts("crm", 3, 5)
                                        .on(LocalDate.of(2027, 3, 20), 9)),
                        "second",
                        "plan/follows-too-late",
                        "「方案second」須接在補同一缺口的前一步驟之後"),
                of(
                        scene().away(before, FOR_EVER).offer(course()),
                        "course",
                        "plan/on-leave-without-end",
                        "留職停薪自 2026-10-01 起，未載明結束日，「方案course」無從排定"),
                of(
                        scene().away(before, LocalDate.of(2027, 12, 31)).offer(course()),
                        "course",
                        "plan/on-leave",
                        "「方案course」在本期可參加的時間，適逢留職停薪（2026-10-01 至 2027-12-31）"),
                of(
                        scene().away(before, LocalDate.of(2027, 3, 31)).offer(course().on(LocalDate.of(2027, 2, 3), 9)),
                        "course",
                        "plan/not-held-in-plan",
                        "「方案course」在計畫期間（2027Q1 起至 2027-12-31）沒有可參加的梯次"),
                of(
                        scene().away(before, LocalDate.of(2027, 12, 26)).offer(course()),
                        "course",
                        "plan/too-little-beside-leave",
                        "留職停薪（2026-10-01 至 2027-12-26）以外，本期所餘的時間排不下「方案course」（6 小時）"),
                of(
                        scene().offer(course().on(LocalDate.of(2026, 12, 20), 9)),
                        "course",
                        "plan/not-held-in-plan",
                        "沒有可參加的梯次"),
                of(
                        full(scene(), 12).offer(course().hours(8)),
                        "course",
                        "plan/no-quarter-left",
                        "本期各季的學習時數已排不下「方案course」（8 小時）"),
                of(
                        scene().away(before, FOR_EVER).offer(renewal()),
                        "renewal",
                        "plan/renewal-on-leave",
                        "「cmp」須於 2027-03-15 以前展延，而在此之前都適逢留職停薪（2026-10-01 至 未定），計畫不在留停期間排課"),
                of(
                        scene().offer(renewal().on(LocalDate.of(2027, 5, 1), 9)),
                        "renewal",
                        "plan/renewal-not-held-in-time",
                        "「cmp」須於 2027-03-15 以前展延，在此之前「方案renewal」沒有可參加的梯次"),
                of(
                        scene().served(30).offer(renewal().needs(SERVED)),
                        "renewal",
                        "plan/renewal-entered-too-late",
                        "「cmp」須於 2027-03-15 以前展延，而「方案renewal」要到那之後才能參加"),
                of(
                        scene().served(30).offer(course().needs(SERVED).on(LocalDate.of(2027, 2, 3), 9)),
                        "course",
                        "plan/entered-too-late",
                        "「方案course」的資格要到本期最後一個梯次之後才符合"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("causes")
    void whatKeepsAnOfferingOutIsSaid(Scene scene, String id, String rule, String says) {
        Situation situation = scene.situation();
        List<Placed> placed = new GreedyPlanner().plan(situation);
        assertThat(placed).extracting(Placed::id).doesNotContain(id);

        Reason why = why(situation, placed, situation.candidate(id));

        assertThat(why.rule()).isEqualTo(rule);
        assertThat(why.says(Language.ZH_TW)).contains(says);
        assertThat(why.says(Language.EN)).isNotBlank().doesNotContain("{");
        String remedy = why.remedy(Language.ZH_TW).orElseThrow();
        assertThat(remedy).doesNotContain("{");
        if (!RoomWhy.isRoom(rule) && !rule.equals("plan/too-little-beside-leave")) {
            assertThat(remedy + why.remedy(Language.EN).orElseThrow())
                    .as("no more room would help")
                    .doesNotContain("--hours", "時數");
        }
    }

    /** As a verdict on something of use: time before limits before room. */
    private static Reason why(Situation situation, List<Placed> placed, Candidate candidate) {
        Optional<Reason> time = new TimeWhy(situation, placed, Shipped.ADVICE).of(candidate);
        return time.or(() -> new LimitWhy(situation, placed, Shipped.ADVICE).of(candidate))
                .orElseGet(() -> new RoomWhy(situation, placed, Shipped.ADVICE).of(candidate));
    }

    @Test
    void assignmentsHaveARoomOfTheirOwn() {
        Scene scene = new Scene().gap("late", 5, 1, Tier.SHOULD);
        for (int i = 0; i < 4; i++) {
            scene.gap("job" + i, 5, 1, Tier.MUST).offer(new Offer("job" + i, Form.ASSIGNMENT).lifts("job" + i, 0, 5));
        }
        Situation situation = scene.offer(new Offer("late", Form.ASSIGNMENT).lifts("late", 0, 5))
                .situation();
        List<Placed> placed = new GreedyPlanner().plan(situation);

        Reason why = why(situation, placed, situation.candidate("late"));

        assertThat(why.rule()).isEqualTo("plan/no-assignment-left");
        assertThat(why.remedy(Language.ZH_TW).orElseThrow()).doesNotContain("--hours");
    }

    /** Both planners put it in the quarter that runs, before all others, whatever else there is to gain. */
    @Test
    void whatLapsesBeforeThePlanIsNeverCrowdedOut() {
        Scene scene = new Scene().certificate("cmp", Tier.BONUS).offer(renewal().cost(8000));
        for (int i = 0; i < 7; i++) {
            scene.gap("must" + i, 5, 0, Tier.MUST)
                    .offer(new Offer("must" + i, Form.CLASS)
                            .lifts("must" + i, 0, 5)
                            .hours(9)
                            .cost(4000)
                            .points(500));
        }
        List<UnaryOperator<Limits>> asked = List.of(
                limits -> limits,
                limits -> limits.steps(1),
                limits -> limits.hours(6),
                limits -> limits.budget(Optional.of(new zhiti.standard.Money(9000))),
                limits -> limits.by(Optional.of(LocalDate.of(2026, 12, 31))),
                limits -> limits.by(Optional.of(LAPSES)));
        for (UnaryOperator<Limits> some : asked) {
            Situation situation = scene.situation().within(some.apply(Limits.NONE));
            for (Planner planner : List.of(new GreedyPlanner(), new BestPlanner(20_000, Optional.empty()))) {
                Placed first = planner.plan(situation).get(0);
                assertThat(first.id()).isEqualTo("renewal");
                assertThat(first.begins()).isEqualTo(-1);
            }
        }
    }

    @Test
    void limitsThatItDoesNotFitKeepItOut() {
        Scene scene =
                new Scene().certificate("cmp", Tier.SHOULD).offer(renewal().cost(8000));
        List<Limits> asked = List.of(
                Limits.NONE.within(new zhiti.standard.Money(7999)),
                Limits.NONE.steps(0),
                Limits.NONE.hours(5),
                Limits.NONE.except("renewal"),
                Limits.NONE.by(Optional.of(LAPSES.minusDays(1))));
        for (Limits limits : asked) {
            Situation situation = scene.situation().within(limits);
            for (Planner planner : List.of(new GreedyPlanner(), new BestPlanner(20_000, Optional.empty()))) {
                List<Placed> placed = planner.plan(situation);
                assertThat(placed).isEmpty();
                assertThat(new LimitWhy(situation, placed, Shipped.ADVICE).of(situation.candidate("renewal")))
                        .as(limits.toString())
                        .isPresent();
            }
        }
    }

    /** In which quarter it is renewed, −1 the one that runs; {@code none} where in none. */
    static Stream<Arguments> renewals() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return Stream.of(
                Arguments.of("lapses today", day, day.plusDays(90), "-1"),
                Arguments.of("lapsed yesterday, in grace until February", day.minusDays(1), day.plusDays(89), "-1"),
                Arguments.of("lapsed long ago, in grace until December", day.minusDays(60), day.plusDays(30), "-1"),
                Arguments.of("lapses on the last day of the quarter", LocalDate.of(2026, 12, 31), FOR_EVER, "-1"),
                Arguments.of("lapses on the first day of the plan", LocalDate.of(2027, 1, 1), FOR_EVER, "0"),
                Arguments.of("lapses late in the year", LocalDate.of(2027, 11, 1), FOR_EVER, "0"),
                Arguments.of("without grace", LAPSES, LAPSES, "-1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renewals")
    void aRenewalWaitsForThePlanOnlyWhereItCan(String name, LocalDate expires, LocalDate grace, String quarter) {
        Situation situation = new Scene()
                .certificate("cmp", Tier.SHOULD)
                .offer(new Offer("renewal", Form.CERTIFICATION).renews("cmp", expires, grace))
                .situation();
        for (Planner planner : List.of(new GreedyPlanner(), new BestPlanner(20_000, Optional.empty()))) {
            assertThat(planner.plan(situation))
                    .extracting(step -> String.valueOf(step.begins()))
                    .containsExactly(quarter);
        }
    }

    @Test
    void aRenewalComesBeforeALeaveThatCoversTheRestOfItsTime() {
        Situation situation = new Scene()
                .certificate("cmp", Tier.SHOULD)
                .away(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30))
                .offer(new Offer("renewal", Form.CERTIFICATION)
                        .renews("cmp", LocalDate.of(2027, 8, 1), LocalDate.of(2027, 10, 30)))
                .situation();
        assertThat(new GreedyPlanner().plan(situation))
                .extracting(Placed::begins)
                .containsExactly(-1);
    }

    @Test
    void severalThatCannotWaitStandByTheirLastDays() {
        Scene scene = new Scene();
        List<String> names = List.of("c", "b", "a");
        for (int i = 0; i < 3; i++) {
            scene.certificate(names.get(i), Tier.BONUS)
                    .offer(new Offer(names.get(i), Form.CERTIFICATION)
                            .renews(names.get(i), LAPSES.minusDays(i), LAPSES.minusDays(i)));
        }
        assertThat(scene.plan()).extracting(Placed::id).containsExactly("a", "b", "c");
    }
}
