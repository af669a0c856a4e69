package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.intake.Fields;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.intake.StandardsReader;
import zhiti.intake.Tree;
import zhiti.offering.Catalog;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Standards;

/** The standards, the shelf and the house's numbers as they ship, read once for all tests that plan. */
final class Shipped {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Folder RULES = Folder.shipped("rules");
    static final Standards STANDARDS = whole(StandardsReader.read(Folder.shipped("catalog")));
    static final Policy POLICY = policy();
    static final Rulebook RULEBOOK = whole(Rulebook.of(
            List.copyOf(RULES.files().values()),
            Words.VOCABULARY,
            POLICY.numbers().keySet()));
    static final Advice ADVICE = whole(Advice.read(RULES));

    private Shipped() {}

    /** Who advises by the shipped rules on another catalog. */
    static Adviser adviser(Catalog catalog) {
        Versions versions = new Versions("rules", "catalog", "standards", "", "engine");
        return new Adviser(STANDARDS, catalog, RULEBOOK, POLICY, ADVICE, versions, AS_OF);
    }

    private static Policy policy() {
        Findings findings = new Findings();
        Fields file = Fields.of(whole(Tree.read(RULES.file("policy.yaml").orElseThrow())), findings);
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        file.each("numbers", Shipped::number).forEach(n -> numbers.put(n.name(), n));
        return new Policy(numbers);
    }

    private static PolicyNumber number(Fields fields) {
        BigDecimal value = fields.each("values", v -> switch (v.text("value")) {
                    case "must" -> BigDecimal.ONE;
                    case "should" -> BigDecimal.valueOf(2);
                    case "bonus" -> BigDecimal.valueOf(3);
                    default -> new BigDecimal(v.text("value"));
                })
                .get(0);
        fields.ignoreTheRest();
        return new PolicyNumber(fields.text("name"), fields.title(), value, fields.text("measure"), AS_OF, "house");
    }

    private static <T> T whole(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException("what ships can't be read: " + read.problems());
    }
}
