package zhiti.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.person.Held;
import zhiti.standard.Degree;
import zhiti.standard.Expiry;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.Title;

class SentenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String zh(String template, Object x) {
        return Sentence.render(template, Map.of("x", x), Language.ZH_TW);
    }

    private static String en(String template, Object x) {
        return Sentence.render(template, Map.of("x", x), Language.EN);
    }

    @Test
    void aThingIsSaidByItsTitleInEitherLanguage() {
        Held held = new Held("cmp", new Title("國際會議專家", "CMP"), DAY, Expiry.NEVER, LocalDate.MIN);
        assertThat(zh("已持有「{x}」，效期至 {x.expires}。", held)).isEqualTo("已持有「國際會議專家」，效期至 無期限。");
        assertThat(en("Holds {x} until {x.expires}", held)).isEqualTo("Holds CMP until no expiry");
        assertThat(zh("{x.on}", held)).isEqualTo("2026-11-22");
    }

    @Test
    void eachTypeHasOneForm() {
        assertThat(zh("{x}", Expiry.on(DAY))).isEqualTo("2026-11-22");
        assertThat(zh("{x}", Degree.BACHELOR)).isEqualTo("大學");
        assertThat(en("{x}", Degree.BACHELOR)).isEqualTo("bachelor's degree");
        assertThat(zh("{x}", new Money(12000))).isEqualTo("NT$12,000");
        assertThat(zh("{x}", 1234567)).isEqualTo("1,234,567");
        assertThat(zh("{x}", -3)).isEqualTo("-3");
        assertThat(zh("{x}", new BigDecimal("32.50"))).isEqualTo("32.5");
        assertThat(zh("{x}", "文字")).isEqualTo("文字");
        assertThat(zh("{x}", Title.same("名稱"))).isEqualTo("名稱");
    }

    @Test
    void whatIsNotKnownAndWhatIsManyHaveWords() {
        assertThat(zh("{x}", Optional.empty())).isEqualTo("未定");
        assertThat(en("{x}", Optional.empty())).isEqualTo("not known");
        assertThat(zh("{x}", Optional.of(DAY))).isEqualTo("2026-11-22");
        assertThat(zh("{x}", List.of("甲", "乙"))).isEqualTo("甲、乙");
        assertThat(en("{x}", List.of("a", "b"))).isEqualTo("a, b");
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertThat(zh("{x}", "{x}")).isEqualTo("{x}");
    }

    @Test
    void aPlaceWithoutAValueIsOurFault() {
        assertThatThrownBy(() -> zh("{y}", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> zh("{x.gone}", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> zh("{x", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
