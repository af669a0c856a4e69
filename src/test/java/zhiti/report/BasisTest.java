package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiti.person.Education;
import zhiti.person.Fluency;
import zhiti.person.Held;
import zhiti.person.Source;
import zhiti.person.Speaks;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Asked;
import zhiti.standard.Degree;
import zhiti.standard.Expiry;
import zhiti.standard.Language;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** What stands in the column 依據: the thing that was seen, never the sentence about it. */
class BasisTest {
    private static final Say ZH = new Say(Language.ZH_TW);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void a_gap_rests_on_the_rating_the_result_the_months_or_on_nothing_held() {
        assertThat(SamplePlans.rich().gaps())
                .extracting(line -> Basis.of(ZH, line))
                .contains("測驗 2026-09-01", "多益聽讀測驗 720，2025-09-28", "18 個月（至 2026-11-22）", "未持有");
    }

    @Test
    void a_language_a_degree_and_a_certificate_are_said_as_they_were_seen() {
        Speaks speaks = new Speaks("requirement:x", "english", "spoken", Fluency.WORKING, Source.MANAGER, DAY, false);
        Held held = new Held("cmp", Title.same("CMP"), DAY, Expiry.on(LocalDate.of(2027, 5, 1)), LocalDate.MIN);

        assertThat(seen(speaks)).isEqualTo("可工作溝通（主管評核 2026-09-01）");
        assertThat(seen(new Education(Degree.ASSOCIATE))).isEqualTo("專科");
        assertThat(seen(held)).isEqualTo("CMP（至 2027-05-01）");
    }

    @Test
    void what_has_no_short_form_is_told_in_the_words_of_its_rule() {
        assertThat(seen("something else")).isEqualTo("未達要求");
    }

    private static String seen(Object fact) {
        Asked asked = SamplePlans.rich().asks().get(0);
        Reason reason = new Reason(
                "gap/example",
                new RuleCard("gap/example", "未達要求", "Not enough", "house", "", ""),
                Map.of(),
                List.of(fact),
                List.of());
        return Basis.of(ZH, new GapLine(new Gap(asked, 0), Tier.MUST, List.of(), List.of(reason)));
    }
}
