package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Source;
import zhiti.intake.Supposing;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.LeastChange;
import zhiti.plan.Question;
import zhiti.plan.WhatIf;
import zhiti.standard.Language;

class WhatIfReportTest {
    private static final House HOUSE =
            value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
    private static final List<Employee> TEAM = value(new PeopleReader(HOUSE.standards(), HOUSE.catalog())
            .read(value(Source.at(Path.of("catalog/samples/team.yaml")))));

    @Test
    void whatWouldBeKeepsTheSchemaAndTheWidthOfAPage() {
        Schema schema = schema("whatif");
        for (Language language : Language.values()) {
            WhatIfReport report = new WhatIfReport(language);
            for (Employee employee : TEAM) {
                WhatIf found = whatIf(employee, language);
                assertThat(faults(schema, report.json(found))).as(employee.id()).isEmpty();
                fits(report.text(found), employee.id());
            }
        }
    }

    @Test
    void whatIsTheSameHasNoOtherFigure() {
        for (String set : List.of(
                "rating:T1.1=", "education=", "experienceMonths=", "department=x", "language:english.spoken=")) {
            for (Employee employee : TEAM) {
                WhatIf found = whatIf(employee, Language.EN, List.of(value(Setting.read(set))));
                assertThat(found.isSame())
                        .as(employee.id() + " " + set)
                        .isEqualTo(Figure.of(found, new Say(Language.EN)).isEmpty()
                                && found.changes().list().isEmpty()
                                && found.verdicts().isEmpty()
                                && found.unknown().isEmpty());
                assertThat(faults(schema("whatif"), new WhatIfReport(Language.EN).json(found)))
                        .isEmpty();
            }
        }
    }

    @Test
    void theLeastChangeKeepsTheSchemaAndTheWidthOfAPage() {
        Schema schema = schema("nearest");
        for (Employee employee : TEAM) {
            LeastChange found = HOUSE.adviser().leastChange(employee, Question.AS_WRITTEN, employee.role());
            for (Language language : Language.values()) {
                NearestReport report = new NearestReport(language);
                assertThat(faults(schema, report.json(found))).as(employee.id()).isEmpty();
                fits(report.text(found), employee.id());
            }
        }
    }

    private static WhatIf whatIf(Employee employee, Language language) {
        return whatIf(
                employee,
                language,
                List.of(
                        value(Setting.read("rating:crm=5")),
                        value(Setting.read("test:TOEIC-LR=820")),
                        value(Setting.read("certification:cem"))));
    }

    private static WhatIf whatIf(Employee employee, Language language, List<Setting> settings) {
        Employee then = value(new Supposing(HOUSE.standards(), HOUSE.catalog(), HOUSE.asOf()).of(employee, settings));
        return HOUSE.adviser()
                .whatIf(
                        new Adviser.About(employee, Question.AS_WRITTEN),
                        new Adviser.About(then, Question.AS_WRITTEN),
                        settings.stream().map(Setting::written).toList(),
                        language);
    }

    private static void fits(String text, String name) {
        assertThat(text.lines())
                .as(name)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }

    private static List<Error> faults(Schema schema, String json) {
        assertThat(json).endsWith("}\n");
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        InputStream in = WhatIfReport.class.getResourceAsStream("/schema/" + name + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in);
    }

    private static <T> T value(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }
}
