package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Tier;

class SayTest {
    private static final Say ZH = new Say(Language.ZH_TW);
    private static final Say EN = new Say(Language.EN);

    @Test
    void moneyHasThousandsAndSharesHavePerCent() {
        assertThat(ZH.money(new Money(1234567))).isEqualTo("NT$1,234,567");
        assertThat(ZH.share(Optional.of(new BigDecimal("0.60")))).isEqualTo("60%");
        assertThat(ZH.share(Optional.of(new BigDecimal("1.00")))).isEqualTo("100%");
        assertThat(ZH.share(Optional.empty())).isEqualTo("—");
    }

    @Test
    void eachMeasureIsSaidInItsOwnWay() {
        assertThat(List.of(Measure.values()))
                .extracting(m -> ZH.value(m, 1))
                .containsExactly("1 級", "1 分", "1 個月", "高中職", "具備");
        assertThat(EN.value(Measure.HELD, 0)).isEqualTo("not held");
        assertThat(ZH.range(Measure.MONTHS, 18, 24)).isEqualTo("18→24 個月");
        assertThat(ZH.range(Measure.DEGREE, 2, 3)).isEqualTo("專科→大學");
    }

    @Test
    void aPresumedGapAndALapsingOneSaySo() {
        Asked asked = SamplePlans.rich().asks().get(0);
        GapLine presumed = new GapLine(Gap.presumed(asked), Tier.SHOULD, List.of(), List.of());
        assertThat(Basis.of(ZH, presumed)).isEqualTo("推定未具備");
        assertThat(ZH.missing(Gap.lapsing(asked))).isEqualTo("即將到期");
    }

    @Test
    void aFeeThatNoSourceGivesIsMarkedEvenWhereItIsNone() {
        assertThat(SamplePlans.rich().steps())
                .extracting(step -> ZH.cost(step.offering()))
                .containsExactly("NT$6,000（示例）", "無費用", "NT$1,200（示例）", "無費用（估計）", "NT$12,000（示例）", "NT$1,900");
    }

    @Test
    void aStepWithoutADateAwaitsOneOnlyWhereSomebodySetsDates() {
        assertThat(SamplePlans.rich().steps())
                .extracting(step -> Phrase.session(ZH, step).orElse(""))
                .containsExactly("日期待公告", "", "", "", "日期待公告", "日期待公告");
    }
}
