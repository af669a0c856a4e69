package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.GapLine;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.plan.Step;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Tier;

/** What pages say of the twelve people of the sample team, whoever they are and whatever their plans hold. */
class TeamPagesTest {
    private static final List<Plan> TEAM = team();
    private static final TextReport ZH = new TextReport(Language.ZH_TW, false);

    private static List<Plan> team() {
        House house = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
        Source source = value(Source.at(Path.of("catalog/samples/team.yaml")));
        List<Employee> people = value(new PeopleReader(house.standards(), house.catalog()).read(source));
        return people.stream()
                .map(employee -> house.adviser().plan(employee, Question.AS_WRITTEN))
                .toList();
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static PersonPage page(Plan plan) {
        return new PersonPage("p1", plan, new Say(Language.ZH_TW).about(plan));
    }

    @Test
    void noGapStandsUnderADutyThatAsksLess() {
        for (Plan plan : TEAM) {
            for (DutyGroup group : DutyGroup.of(plan)) {
                assertThat(group.gaps())
                        .filteredOn(line -> !group.isRequirements())
                        .allSatisfy(line -> assertThat(line.gap().required()).isLessThanOrEqualTo(group.level()));
            }
        }
    }

    @Test
    void aDutyCountsEachSubjectOnce() {
        for (Plan plan : TEAM) {
            int counted = DutyGroup.of(plan).stream()
                    .mapToInt(group -> group.met().size()
                            + group.missing().size()
                            + group.presumed().size()
                            + group.unknown()
                            + group.confirm().size())
                    .sum();
            long gone = plan.asks().stream()
                    .filter(asked -> DutyGroup.of(plan).stream().noneMatch(group -> holds(group, asked)))
                    .count();
            assertThat(counted + gone)
                    .as(plan.person().name())
                    .isEqualTo(plan.asks().size());
        }
    }

    private static boolean holds(DutyGroup group, Asked asked) {
        List<String> keys = new ArrayList<>();
        group.met().forEach(met -> keys.add(met.key()));
        group.confirm().forEach(confirm -> keys.add(confirm.key()));
        group.gaps().forEach(line -> keys.add(line.gap().key()));
        group.assess().forEach(line -> keys.add(line.asked().key()));
        return keys.contains(asked.key());
    }

    @Test
    void aCodeOfTheTargetsDocumentSaysSoAndOneOfTheOwnDoesNot() {
        int marked = 0;
        for (Plan plan : TEAM) {
            Say say = page(plan).say();
            for (GapLine line : plan.gaps()) {
                Asked asked = line.gap().asked();
                marked += asked.isOnlyForTarget() ? 1 : 0;
                assertThat(say.places(asked).startsWith("目標："))
                        .isEqualTo(asked.isOnlyForTarget() && !asked.places().isEmpty());
                assertThat(say.places(asked).contains("目標："))
                        .isEqualTo(asked.target() && !asked.places().isEmpty());
            }
        }
        assertThat(marked).isPositive();
    }

    @Test
    void theGoalNamesFirstOnlyWhatAStepLifts() {
        for (Plan plan : TEAM) {
            Set<String> lifted = plan.steps().stream()
                    .flatMap(step -> step.lifts().stream())
                    .map(Step.Lifted::gap)
                    .collect(Collectors.toSet());
            String first = page(plan).goal().first().stream()
                    .filter(said -> said.startsWith("本期優先："))
                    .findFirst()
                    .orElse("");
            for (GapLine line : plan.gaps()) {
                if (line.tier() == Tier.MUST && !lifted.contains(line.gap().key())) {
                    assertThat(first.split("[：、]"))
                            .doesNotContain(line.gap().title().zh());
                }
            }
            long unserved = plan.gaps().stream()
                    .filter(line -> line.tier() == Tier.MUST
                            && !lifted.contains(line.gap().key()))
                    .count();
            assertThat(page(plan).goal().first().stream()
                            .anyMatch(said -> said.contains("其餘必備") || said.contains("非本期")))
                    .isEqualTo(unserved > 0);
        }
    }

    @Test
    void whoWorksOnBothTracksReadsWhichOneAsksForAnItem() {
        Plan both = TEAM.stream()
                .filter(plan -> Marks.of(plan).bothTracks())
                .findFirst()
                .orElseThrow();
        assertThat(ZH.plans(List.of(both))).contains("B2B 與 B2C", "英文檢定（多益 800 分）（限 B2B）");
        assertThat(TEAM.stream().filter(plan -> !Marks.of(plan).bothTracks()).map(plan -> ZH.plans(List.of(plan))))
                .noneMatch(text -> text.contains("（限 B2"));
    }

    @Test
    void aCertificateThatLapsesIsHeldUntilThen() {
        List<GapLine> lapsing = TEAM.stream()
                .flatMap(plan -> plan.gaps().stream())
                .filter(line -> line.gap().lapsing())
                .toList();
        assertThat(lapsing)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Basis.shown(new Say(Language.ZH_TW), line)).matches("具備（\\d{4}-\\d\\d-\\d\\d 到期）"));
    }

    @Test
    void gapsSpeakOfNoPlan() {
        assertThat(ZH.gaps(TEAM)).doesNotContain("完成本計畫後").doesNotContain("→ ");
        assertThat(ZH.plans(TEAM)).contains("完成本計畫後");
    }

    @Test
    void aNearTwinThatHasBeenRatedIsHintedAtInTextAndOnPaper() {
        List<Plan> hinted = TEAM.stream()
                .filter(plan -> plan.assessFirst().stream()
                        .anyMatch(line -> !line.close().isEmpty()))
                .toList();
        assertThat(hinted).isNotEmpty();
        assertThat(ZH.plans(hinted)).contains("已有評核，請一併評核");
        assertThat(new HtmlReport(Language.ZH_TW).plans(hinted)).contains("已有評核，請一併評核");
    }

    @Test
    void editionsAreSaidAsTheDocumentsArePrinted() {
        assertThat(ZH.plans(TEAM)).contains("未編碼版（legacy）", "BAS2421-001v4").doesNotContain(" v4，");
    }

    @Test
    void strengthsAreSortedByHowFarAboveAndHowTheyWereSeen() {
        for (Plan plan : TEAM) {
            List<Telling.Strength> all = Telling.strengths(plan);
            for (int i = 1; i < all.size(); i++) {
                Telling.Strength before = all.get(i - 1);
                Telling.Strength next = all.get(i);
                assertThat(before.above()).isGreaterThanOrEqualTo(next.above());
                if (before.above() == next.above() && before.shown().source() == zhiti.person.Source.TASKS) {
                    assertThat(next.shown().source()).isEqualTo(zhiti.person.Source.TASKS);
                }
            }
        }
    }
}
