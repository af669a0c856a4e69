package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Language;

class DutyGroupTest {
    private static final Plan PLAN = SamplePlans.rich();
    private static final Say SAY = new Say(Language.ZH_TW);

    @Test
    void dutiesStandInPrintedOrderAndRequirementsLast() {
        assertThat(DutyGroup.of(PLAN)).extracting(DutyGroup::code).containsExactly("T1", "T2", "T3", "T4", "T5", "");
        assertThat(DutyGroup.of(PLAN).get(0).name()).isEqualTo("蒐集市場資訊");
        assertThat(DutyGroup.of(PLAN).get(0).level()).isEqualTo(4);
    }

    @Test
    void everythingAskedIsMetShortUnknownOrForTheManagerToConfirm() {
        List<String> found = new ArrayList<>();
        for (DutyGroup group : DutyGroup.of(PLAN)) {
            group.met().forEach(asked -> found.add(asked.key()));
            group.gaps().forEach(line -> found.add(line.gap().key()));
            group.assess().forEach(line -> found.add(line.asked().key()));
            group.confirm().forEach(asked -> found.add(asked.key()));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        PLAN.asks().stream().map(Asked::key).toList());
    }

    @Test
    void whatWasShownAtItsLevelIsMet() {
        assertThat(DutyGroup.of(PLAN).get(1).met())
                .extracting(SAY::coded)
                .containsExactly("K05 溝通協調與人際關係", "K07 行銷概論", "K08 商業套裝軟體", "S04 合作協調");
    }

    @Test
    void strengthsStandBestFirstAndAboveTheirLevel() {
        assertThat(Telling.strengths(PLAN))
                .extracting(Telling.Strength::above)
                .startsWith(1, 1, 1, 1, 0)
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(Telling.strengths(SamplePlans.newcomer())).isEmpty();
    }

    @Test
    void whatIsKnownInTheTradeIsToldBeforeWhatIsNot() {
        assertThat(Telling.leftOut(SamplePlans.many(12), 8))
                .extracting(left -> left.offering().id())
                .containsExactly(
                        "cmp-exam",
                        "cmp-exam",
                        "cmp-exam",
                        "cmp-exam",
                        "mice-basic-exam",
                        "mice-basic-exam",
                        "mice-basic-exam",
                        "mice-basic-exam");
    }
}
