package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.standard.Origin;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** A company's own numbers from a day on, before it and beside them those that ship. */
class HousePolicyTest {
    private static final PolicyBook SHIPPED = Folders.read(PolicyReader.read(Folders.of("policy.yaml", """
            numbers:
              - {name: limit.hours, zh: 一年學習時數, en: Learning hours, measure: hours, source: house, values: [{since: 2024-01-01, value: 60}, {since: 2027-01-01, value: 80}]}
              - {name: tier.bonus, zh: 加分, en: Bonus, measure: tier, source: house, values: [{since: 2024-01-01, value: bonus}]}
              - {name: fx.USD, zh: 匯率, en: Rate, measure: TWD per USD, source: house, values: [{since: 2024-01-01, value: 32}]}
              - {name: horizon.quarters, zh: 期間, en: Horizon, measure: quarters, source: house, values: [{since: 2024-01-01, value: 4}]}
              - {name: english.equivalents, zh: 採計, en: Equivalents, measure: switch, source: house, values: [{since: 2024-01-01, value: 0}]}
              - {name: weight.track, zh: 軌別, en: Track, measure: points, source: house, values: [{since: 2024-01-01, value: 3}]}
            """)));

    private static Read<PolicyBook> read(String text) {
        return HousePolicy.read(Folders.with(new Folder("house", Map.of()), "policy.yaml", text), SHIPPED);
    }

    private static Policy on(String text, String day) {
        return Folders.read(Folders.read(read(text)).on(LocalDate.parse(day)));
    }

    private static final String OWN = """
            numbers:
              - name: limit.hours
                values: [{since: 2026-07-01, value: 48}, {since: 2028-01-01, value: 56}]
            """;

    @Test
    void aCompanysValueHoldsFromItsDayOnAndWhatShipsBeforeIt() {
        assertThat(on(OWN, "2026-06-30").of("limit.hours"))
                .isEqualTo(new PolicyNumber(
                        "limit.hours",
                        new Title("一年學習時數", "Learning hours"),
                        new BigDecimal("60"),
                        "hours",
                        LocalDate.of(2024, 1, 1),
                        "house",
                        Origin.SHIPPED));
        assertThat(on(OWN, "2026-07-01").of("limit.hours"))
                .isEqualTo(new PolicyNumber(
                        "limit.hours",
                        new Title("一年學習時數", "Learning hours"),
                        new BigDecimal("48"),
                        "hours",
                        LocalDate.of(2026, 7, 1),
                        "house",
                        Origin.HOUSE));
        assertThat(on(OWN, "2028-01-01").number("limit.hours")).isEqualTo(56);
    }

    @Test
    void aLaterValueThatShipsDoesNotTakeOverAgain() {
        assertThat(on(OWN, "2027-06-01").number("limit.hours")).isEqualTo(48);
        assertThat(on("numbers:\n", "2027-06-01").number("limit.hours")).isEqualTo(80);
    }

    @Test
    void numbersThatTheCompanyLeavesAloneStayAsTheyShip() {
        assertThat(on(OWN, "2026-11-22").numbers().keySet())
                .isEqualTo(SHIPPED.entries().keySet());
        assertThat(on(OWN, "2026-11-22").of("fx.USD").origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void aCompanyNeedsNoPolicyOfItsOwn() {
        Folder house = Folders.with(new Folder("house", Map.of()), "house.yaml", "name: 甲\n");
        assertThat(Folders.read(HousePolicy.read(house, SHIPPED))).isEqualTo(SHIPPED);
    }

    @Test
    void tiersAreWordsRatesHaveFractionsAndASourceAndATitleMayBeSaid() {
        Policy policy = on("""
                        numbers:
                          - {name: tier.bonus, values: [{since: 2026-01-01, value: should}]}
                          - {name: fx.USD, zh: 美元, en: Dollar, measure: TWD per USD, source: 會計部 2026-10, values: [{since: 2026-01-01, value: 31.25}]}
                        """, "2026-11-22");
        assertThat(policy.tier("tier.bonus")).isEqualTo(Tier.SHOULD);
        assertThat(policy.decimal("fx.USD")).isEqualTo(new BigDecimal("31.25"));
        assertThat(policy.of("fx.USD").source()).isEqualTo("會計部 2026-10");
        assertThat(policy.of("fx.USD").title()).isEqualTo(new Title("美元", "Dollar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name: limit.hour, values: [{since: 2026-01-01, value: x}]|2:12: 政策數字 'limit.hour' 不認得: 是否為 'limit.hours'",
                "nam: limit.hours, values: [{since: 2026-01-01, value: 1}]|2:5: 缺少欄位 'name'",
                "name: limit.hours|2:5: 至少要有一個值（values）",
                "name: limit.hours, values: [{since: 2026-01-01, value: 0}]|2:61: '0' 不是 1–10000 的整數",
                "name: limit.hours, values: [{since: 2026-01-01, value: 47.5}]|2:61: '47.5' 不是 1–10000 的整數",
                "name: limit.hours, values: [{since: 2026-01-01, value: -1}]|2:61: '-1' 不是 1–10000 的整數",
                "name: horizon.quarters, values: [{since: 2026-01-01, value: 0}]|2:66: '0' 不是 1–20 的整數",
                "name: english.equivalents, values: [{since: 2026-01-01, value: 2}]|2:69: '2' 不是 0–1 的整數",
                "name: weight.track, values: [{since: 2026-01-01, value: 100000}]|2:62: '100000' 不是 0–1000 的整數",
                "name: fx.USD, values: [{since: 2026-01-01, value: 0}]|2:56: '0' 不是 0.0001–100000 的數字",
                "name: tier.bonus, values: [{since: 2026-01-01, value: shuold}]|2:60: 等級 'shuold' 不認得: 是否為 'should'",
                "name: limit.hours, measure: days, values: [{since: 2026-01-01, value: 1}]|2:34: 'limit.hours' 的單位是 'hours'，不是 'days': 單位不能改：刪去 measure",
                "name: limit.hours, values: [{since: 2026-01-01, value: 9}, {since: 2025-01-01, value: 8}]|2:33: values 要依 since 由早到晚排列",
                "name: limit.hours, values: [{value: 9}]|2:34: 缺少欄位 'since'",
            })
    void aNumberThatCanNotBeIsRefusedWhereItIsWritten(String entry, String expected) {
        assertThat(Folders.problems(read("numbers:\n  - {" + entry + "}\n")))
                .anySatisfy(p -> assertThat(p).startsWith("house/policy.yaml:" + expected));
    }

    @Test
    void aNumberStandsOnce() {
        assertThat(Folders.problems(read(OWN + OWN.substring(OWN.indexOf('\n') + 1))))
                .containsExactly("house/policy.yaml:4:11: 政策數字 'limit.hours' 重複，第一次在 2:11");
    }
}
