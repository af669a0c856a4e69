package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiti.standard.Policy;
import zhiti.standard.Tier;

class PolicyReaderTest {
    private static final String HOURS = """
            numbers:
              - name: plan.hours
                zh: 一年學習時數
                en: Learning hours a year
                measure: hours
                source: house
                values: [{since: 2025-01-01, value: 60}, {since: 2026-07-01, value: 48}]
            """;

    private static PolicyBook book(String text) {
        return Folders.read(PolicyReader.read(Folders.of("policy.yaml", text)));
    }

    private static List<String> problems(String text) {
        return Folders.problems(PolicyReader.read(Folders.of("policy.yaml", text)));
    }

    private static Policy on(String text, String day) {
        return Folders.read(book(text).on(LocalDate.parse(day)));
    }

    @Test
    void aNumberIsWhatItsNewestValueSaysOnThatDay() {
        assertThat(on(HOURS, "2025-01-01").number("plan.hours")).isEqualTo(60);
        assertThat(on(HOURS, "2026-06-30").number("plan.hours")).isEqualTo(60);
        assertThat(on(HOURS, "2026-07-01").number("plan.hours")).isEqualTo(48);
        assertThat(on(HOURS, "2026-11-22").of("plan.hours").since()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aNumberWithoutAValueOnThatDayIsNamedWithItsFirstDay() {
        assertThat(Folders.problems(book(HOURS).on(LocalDate.of(2024, 12, 31))))
                .containsExactly("catalog/policy.yaml:2:5: 政策數字 'plan.hours' 在 2024-12-31 沒有值: 最早的值自 2025-01-01 起");
    }

    @Test
    void tiersAreWordsAndRatesHaveFractions() {
        String text = HOURS + """
                  - {name: tier.preferred, zh: 更佳, en: Preferred, measure: tier, source: house, values: [{since: 2025-01-01, value: should}]}
                  - {name: fx.USD, zh: 匯率, en: Rate, measure: TWD per USD, source: house, values: [{since: 2025-01-01, value: 31.25}]}
                """;
        assertThat(on(text, "2026-01-01").tier("tier.preferred")).isEqualTo(Tier.SHOULD);
        assertThat(on(text, "2026-01-01").decimal("fx.USD")).isEqualTo(new BigDecimal("31.25"));
    }

    @Test
    void everyFaultIsFoundAtItsPlace() {
        assertThat(problems("""
                        numbers:
                          - name: hours
                            zh: 時數
                            en: Hours
                            measure: tier
                            source: house
                            values: [{since: 2026-01-01, value: shuold}]
                          - name: plan.hours
                            zh: 時數
                            en: Hours
                            measure: hours
                            source: house
                            values: [{since: 2026-01-01, value: 6O}, {since: 2025-01-01, value: 1}]
                          - name: plan.hours
                            zh: 時數
                            en: Hours
                            unit: hours
                            measure: hours
                            source: house
                            values: []
                        """))
                .containsExactly(
                        "catalog/policy.yaml:2:11: 名稱應如 evidence.test.months",
                        "catalog/policy.yaml:7:41: 等級 'shuold' 不認得: 是否為 'should'",
                        "catalog/policy.yaml:13:13: values 要依 since 由早到晚排列，日期不重複",
                        "catalog/policy.yaml:13:41: '6O' 不是 -1000000000–1000000000 的數字",
                        "catalog/policy.yaml:14:5: 至少要有一個值（values）",
                        "catalog/policy.yaml:14:11: 政策數字 'plan.hours' 重複，第一次在 8:11",
                        "catalog/policy.yaml:17:5: 欄位 'unit' 不認得: 可用的有 name、measure、zh、en、source、values");
    }

    @Test
    void aFolderWithoutPolicyIsAProblem() {
        assertThat(Folders.problems(PolicyReader.read(Folders.of()))).containsExactly("catalog: 缺少檔案 'policy.yaml'");
    }

    @Test
    void theShippedPolicyHoldsOnTheDayOfTheSamples() {
        Policy policy = Folders.read(
                Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(LocalDate.of(2026, 11, 22)));
        assertThat(policy.number("ceiling.class")).isEqualTo(3);
        assertThat(policy.tier("tier.bonus")).isEqualTo(Tier.BONUS);
    }
}
