package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zhiti.plan.Plan;
import zhiti.standard.Language;

class HtmlReportTest {
    private static final String NAME = "<b>&\"林'\u3000</b>";
    private static final List<Plan> TEAM =
            List.of(SamplePlans.rich(), SamplePlans.small(), SamplePlans.newcomer(), SamplePlans.named(NAME));
    private static final String ZH = new HtmlReport(Language.ZH_TW).plans(TEAM);
    private static final String EN = new HtmlReport(Language.EN).plans(TEAM);

    @Test
    void thePageIsWellFormedAndSaysItsLanguage() throws Exception {
        assertThat(parse(ZH).getDocumentElement().getAttribute("lang")).isEqualTo("zh-Hant-TW");
        assertThat(parse(EN).getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void aNameIsShownAndNeverRead() throws Exception {
        assertThat(ZH).doesNotContain("<b>&");
        List<String> names = texts(parse(ZH), "h2");
        assertThat(names).containsExactly("林怡君", "王大明", "歐陽新進", NAME);
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        assertThat(ZH)
                .doesNotContain("<script")
                .doesNotContain("@import")
                .doesNotContain("<link")
                .doesNotContain("<img");
        assertThat(ZH).doesNotContainPattern("\\son[a-z]+=");
        assertThat(ZH).doesNotContainPattern("(?i)(src|href|action|data)\\s*=\\s*\"(?!#)");
        assertThat(ZH).doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void everyLinkLeadsToAPageAndNoNameIsTakenTwice() throws Exception {
        Document page = parse(ZH);
        List<String> ids = new ArrayList<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : elements(page, "a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void everyTableHasACaptionAndEveryHeadAScope() throws Exception {
        Document page = parse(ZH);
        for (Element table : elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
    }

    @Test
    void everyPictureSaysWhatItShowsOrIsHidden() throws Exception {
        assertThat(elements(parse(ZH), "svg"))
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label") + svg.getAttribute("aria-hidden"))
                        .isNotEmpty());
        assertThat(ZH).contains("aria-label=\"市場調查：應達 4 級，現況 2 級\"");
    }

    @Test
    void headingsStepDownOneAtATime() throws Exception {
        int before = 0;
        for (Element element : elements(parse(ZH), "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(elements(parse(ZH), "h1")).hasSize(1);
    }

    @Test
    void aPersonsPageHoldsEverythingThatIsSigned() throws Exception {
        String page = elements(parse(ZH), "article").get(0).getTextContent();
        assertThat(page)
                .contains("個人發展計畫（IDP）", "基本資料", "發展目標", "優勢", "現況、應達與落差", "行動方案", "70／20／10", "期程", "報名截止")
                .contains("評估方式與完成標準", "待評核", "本期未涵蓋與原因", "員工意見", "主管意見", "簽核")
                .contains("員工", "直屬主管", "部門主管", "人資", "本計畫為建議，經簽核後生效", "本系統推定", "日期待公告")
                .contains("sha256:" + "0a1b2c3d".repeat(8), "zhiti 0.1.0, drools 10.2.0");
    }

    @Test
    void whatIsLeftIsListedUnderItsReasonOnce() throws Exception {
        String page = elements(parse(ZH), "article").get(0).getTextContent();
        assertThat(page).containsOnlyOnce("下一期（2028Q1 起）").containsOnlyOnce("本期學習時數已達 60 小時上限");
    }

    @Test
    void theOverviewAddsUpTheTeam() throws Exception {
        Element foot = elements(parse(ZH), "tfoot").get(0);
        assertThat(foot.getTextContent()).contains("NT$33,100", "合計");
    }

    @Test
    void coloursStandOutFromTheirGroundAsWcagAsks() {
        Contrast contrast = Contrast.of("plan.css");
        for (String pair : List.of(
                "ink paper", "muted paper", "accent paper", "ink tint", "muted tint", "accent tint", "paper accent")) {
            assertThat(contrast.between(pair.split(" ")[0], pair.split(" ")[1]))
                    .as(pair)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (String pair : List.of("line paper", "line tint")) {
            assertThat(contrast.between(pair.split(" ")[0], pair.split(" ")[1]))
                    .as(pair)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @Test
    void coloursAreNamedOnceSoThatTheirContrastIsKnown() throws IOException {
        String css = css();
        Set<Integer> named = new HashSet<>(Contrast.of("plan.css").colours().values());
        Matcher literal = Pattern.compile("#([0-9a-f]{6})\\b").matcher(css.substring(css.indexOf('}')));
        while (literal.find()) {
            assertThat(named).contains(Integer.parseInt(literal.group(1), 16));
        }
    }

    private static String css() throws IOException {
        try (var in = HtmlReport.class.getResourceAsStream("plan.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.strip().getBytes(StandardCharsets.UTF_8)));
    }
}
