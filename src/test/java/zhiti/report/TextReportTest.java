package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiti.plan.Plan;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Language;

class TextReportTest {
    private static final TextReport ZH = new TextReport(Language.ZH_TW, false);
    private static final TextReport EN = new TextReport(Language.EN, false);

    @Test
    void aSmallPlanReadsAsLaidDown() throws IOException {
        assertThat(ZH.plans(List.of(SamplePlans.small()))).isEqualTo(golden("small.zh-TW.txt"));
        assertThat(EN.plans(List.of(SamplePlans.small()))).isEqualTo(golden("small.en.txt"));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (String text : List.of(ZH.plans(team()), EN.plans(team()), ZH.gaps(team()))) {
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void thereIsNoColourAndNoTrailingBlank() {
        assertThat(ZH.plans(team())).doesNotContain("\u001B");
        assertThat(ZH.plans(team()).lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void gapsGiveNoAdvice() {
        assertThat(ZH.gaps(team()))
                .contains("職能缺口", "待評核")
                .contains("K02 市場調查（必備）\n   因為 應達 4 級，現況 2 級\n")
                .doesNotContain("行動方案\n", "合計", "經簽核後生效");
    }

    @Test
    void aNewcomerReadsWhatToAssessByDuty() {
        assertThat(ZH.plans(List.of(SamplePlans.newcomer())))
                .contains("T2 撰寫行銷企劃（2 項）\n   T2.1 協商確認行銷活動細節、K06 企劃書撰寫\n")
                .contains("尚無評核，無法計算")
                .contains("尚無評核紀錄，無從判斷缺口");
    }

    @Test
    void allOfferingsLeftOutArePrintedWhenAskedFor() {
        Plan plan = SamplePlans.many(12);
        assertThat(ZH.plans(List.of(plan))).contains("另有 4 項方案未列入");
        assertThat(new TextReport(Language.ZH_TW, true).plans(List.of(plan))).doesNotContain("方案未列入");
    }

    @Test
    void aSentenceThatManyGapsGiveIsSaidOnce() {
        List<Reason> twice = new ArrayList<>(SamplePlans.small().steps().get(0).because());
        twice.addAll(twice);
        TextPage page = new TextPage(new Say(Language.ZH_TW)).because("", twice);
        assertThat(page.toString()).isEqualTo("因為 可將「市場調查」由 2 提升至 3（計 2 項）\n因為 計分：於工作中學習，成果可直接用於下一檔展覽（計 2 項）\n");
    }

    @Test
    void pointsOfSeveralRulesStandInOneLineBehindAllElse() {
        List<Reason> mixed = new ArrayList<>(List.of(points("weight/cost", "費用 NT$6,000，每千元 -1 分")));
        mixed.addAll(SamplePlans.small().steps().get(0).because());
        TextPage page = new TextPage(new Say(Language.ZH_TW)).because("", mixed);
        assertThat(page.toString()).isEqualTo("因為 可將「市場調查」由 2 提升至 3\n因為 計分：費用 NT$6,000，每千元 -1 分；於工作中學習，成果可直接用於下一檔展覽\n");
        assertThat(Saying.of(new Say(Language.ZH_TW), mixed))
                .extracting(Saying::rules)
                .containsExactly(List.of("fit/lifts-part-way"), List.of("weight/cost", "weight/learns-on-the-job"));
    }

    private static Reason points(String rule, String says) {
        return new Reason(rule, new RuleCard(rule, says, says, "house", "", ""), Map.of(), List.of(), List.of());
    }

    @Test
    void whatIsLeftForOneReasonIsOneParagraph() {
        Plan plan = SamplePlans.rich();
        List<LeftGroup> groups = LeftGroup.of(new Say(Language.ZH_TW), plan);
        assertThat(groups)
                .extracting(LeftGroup::heading)
                .containsExactlyInAnyOrder("下一期（2028Q1 起）", "需時間累積（2027-05-22 可符合）");
        assertThat(groups.stream().flatMap(group -> group.lines().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(plan.notCovered());
        assertThat(ZH.plans(List.of(plan)))
                .containsOnlyOnce("本期學習時數已達 60 小時上限")
                .contains("需時間累積（2027-05-22 可符合）：2 年以上展覽行銷經驗 18→24 個月\n   因為 年資僅能隨時間累積\n");
    }

    private static List<Plan> team() {
        return List.of(SamplePlans.rich(), SamplePlans.small(), SamplePlans.newcomer());
    }

    private static String golden(String name) throws IOException {
        try (var in = TextReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
