package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiti.audit.Impact;
import zhiti.audit.ImpactStudy;
import zhiti.audit.Release;
import zhiti.audit.Responsible;
import zhiti.audit.ShelfChange;
import zhiti.audit.Side;
import zhiti.audit.Turn;
import zhiti.standard.Language;

class ImpactReportTest {
    private static Impact nothing;
    private static Impact much;

    /** Not where the class begins: other threads would wait for that to end. */
    @BeforeAll
    static void plan() {
        Side old = Release.shipped().side();
        nothing = ImpactStudy.of(old, Release.shipped().side(), Language.ZH_TW, () -> {});
        much = ImpactStudy.of(
                old,
                Release.shipped()
                        .number("weight.level", 4)
                        .without("weight/hours")
                        .price("certifications", "mice-basic-exam", 90_000)
                        .side(),
                Language.ZH_TW,
                () -> {});
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedForProgramsKeepsItsSchema(Language language) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ImpactReport.class.getResourceAsStream("/schema/impact.schema.json"));
        for (Impact impact : List.of(nothing, much)) {
            String json = new ImpactReport(language).json(impact);
            assertThat(json).endsWith("}\n");
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPrintedForPeopleKeepsTheWidthOfAPageAndTellsEverybody(Language language) {
        String text = new ImpactReport(language).text(much);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
        much.concerned().forEach(one -> assertThat(text).contains(one.person().id() + " "));
        assertThat(text).contains("weight.level", "weight/hours", "mice-basic-exam", "90,000");
        assertThat(text).doesNotContain("null", "Optional");
        assertThat(new ImpactReport(language).text(nothing).lines().count()).isLessThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsWellFormedAndTellsEverybody(Language language) throws Exception {
        for (Impact impact : List.of(nothing, much)) {
            String html = new ImpactReport(language).html(impact);
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(
                                    html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)))
                            .getElementsByTagName("caption")
                            .getLength())
                    .isEqualTo(impact.concerned().size());
            assertThat(html).doesNotContain("<script", "<link", "@import");
        }
    }

    @Test
    void everyKindAndShareHasWords() {
        for (Language language : Language.values()) {
            Say say = new Say(language);
            for (Turn.Kind kind : Turn.Kind.values()) {
                assertThat(say.knows("impact.turn." + kind.id())).as(kind.id()).isTrue();
            }
            for (Responsible.Share share : Responsible.Share.values()) {
                assertThat(say.knows("impact.by." + share.id())).as(share.id()).isTrue();
                assertThat(say.knows("impact.share." + share.id()))
                        .as(share.id())
                        .isTrue();
            }
            for (ShelfChange.Kind kind : ShelfChange.Kind.values()) {
                assertThat(say.knows("impact.kind." + kind.name().toLowerCase(Locale.ROOT)))
                        .as(kind.name())
                        .isTrue();
            }
        }
    }
}
