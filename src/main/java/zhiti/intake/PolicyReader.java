package zhiti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import zhiti.standard.Policy;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** Reads {@code policy.yaml}: every number of the house with the days from which its values hold. */
public final class PolicyReader {
    /** Its path within the rules. */
    public static final String FILE = "policy.yaml";

    /** What is written as a word and kept as a number: see {@link Policy#tier}. */
    static final String TIER = "tier";

    static final Reading<BigDecimal> TIERS =
            Choices.of("等級", "tier", Tier.class).then(t -> BigDecimal.valueOf(t.ordinal() + 1L));
    private static final Reading<BigDecimal> NUMBER =
            Readings.decimal(new BigDecimal("-1000000000"), new BigDecimal("1000000000"));
    private static final Predicate<String> NAME =
            name -> name.matches("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)+");

    private PolicyReader() {}

    /** The book of the house's numbers; or every problem of the file. */
    public static Read<PolicyBook> read(Folder rules) {
        Findings findings = new Findings();
        Map<String, PolicyBook.Entry> entries = new LinkedHashMap<>();
        rules.fields(FILE, findings).ifPresent(file -> {
            Unique names = new Unique("政策數字", "policy number", findings);
            file.each("numbers", f -> entry(f, names)).forEach(e -> entries.putIfAbsent(e.name(), e));
        });
        return findings.read(new PolicyBook(entries));
    }

    private static PolicyBook.Entry entry(Fields fields, Unique names) {
        String name = names.add(fields.code("name"), fields.place("name"));
        if (!name.equals(Fields.STAND_IN) && !NAME.test(name)) {
            fields.findings()
                    .problem(
                            fields.place("name"),
                            new Title("名稱應如 evidence.test.months", "a name looks like evidence.test.months"));
        }
        String measure = fields.text("measure");
        Reading<BigDecimal> value = measure.equals(TIER) ? TIERS : NUMBER;
        return new PolicyBook.Entry(
                name, fields.title(), measure, fields.text("source"), values(fields, value), fields.place());
    }

    static List<PolicyBook.Value> values(Fields fields, Reading<BigDecimal> value) {
        List<PolicyBook.Value> values = new ArrayList<>();
        for (PolicyBook.Value next : fields.each("values", v -> value(v, value))) {
            if (!values.isEmpty()
                    && !next.since().isAfter(values.get(values.size() - 1).since())) {
                fields.findings()
                        .problem(
                                fields.place("values"),
                                new Title(
                                        "values 要依 since 由早到晚排列，日期不重複",
                                        "values stand in the order of their days, each day once"));
            }
            values.add(next);
        }
        if (values.isEmpty()) {
            fields.findings()
                    .problem(fields.place(), new Title("至少要有一個值（values）", "at least one value is needed (values)"));
        }
        return values;
    }

    private static PolicyBook.Value value(Fields fields, Reading<BigDecimal> value) {
        return new PolicyBook.Value(
                fields.get("since", Readings.DATE, LocalDate.EPOCH), fields.get("value", value, BigDecimal.ONE));
    }
}
