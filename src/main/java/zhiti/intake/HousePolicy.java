package zhiti.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * Reads a company's {@code policy.yaml}: numbers that travel with the program, at the company's own values from a day on.
 * The program has to be able to reckon with them, so each keeps within what its measure can mean.
 */
public final class HousePolicy {
    private static final BigDecimal LEAST_RATE = new BigDecimal("0.0001");
    private static final BigDecimal MOST_RATE = new BigDecimal("100000");
    private static final Reading<Integer> ANY = Readings.whole(0, 1_000_000);
    private static final Map<String, Reading<Integer>> BY_MEASURE = Map.ofEntries(
            Map.entry("switch", Readings.whole(0, 1)),
            Map.entry("level", Readings.whole(0, 6)),
            Map.entry("levels", Readings.whole(0, 6)),
            Map.entry("CEFR band", Readings.whole(1, 6)),
            Map.entry("rank", Readings.whole(0, 100)),
            Map.entry("points", Readings.whole(0, 1000)),
            Map.entry("months", Readings.whole(0, 600)),
            Map.entry("quarters", Readings.whole(1, 20)),
            Map.entry("hours", Readings.whole(1, 10_000)),
            Map.entry("people", Readings.whole(1, 100_000)),
            Map.entry("TWD", Readings.whole(1, 1_000_000)));

    private HousePolicy() {}

    /** The book with the company's own values in it; the book as it was where the company sets none. */
    public static Read<PolicyBook> read(Folder house, PolicyBook shipped) {
        Findings findings = new Findings();
        Map<String, PolicyBook.Entry> own = new LinkedHashMap<>();
        house.fieldsIfThere(PolicyReader.FILE, findings).ifPresent(file -> {
            Unique names = new Unique("政策數字", "policy number", findings);
            file.each("numbers", fields -> entry(fields, names, shipped))
                    .forEach(entry -> entry.ifPresent(e -> own.putIfAbsent(e.name(), e)));
        });
        return findings.read(new PolicyBook(shipped.entries(), own));
    }

    private static Optional<PolicyBook.Entry> entry(Fields fields, Unique names, PolicyBook shipped) {
        Choices<PolicyBook.Entry> known = Choices.of("政策數字", "policy number", shipped.entries());
        Optional<PolicyBook.Entry> below = fields.get("name", known.then(Optional::of), Optional.empty());
        if (below.isEmpty()) {
            // Of a number that nobody knows, nobody can say what a right value would be.
            fields.ignoreTheRest();
        }
        return below.map(entry -> {
            names.add(entry.name(), fields.place("name"));
            checkMeasure(entry, fields);
            Title title = new Title(
                    fields.or("zh", Readings.TEXT, entry.title().zh()),
                    fields.or("en", Readings.TEXT, entry.title().en()));
            return new PolicyBook.Entry(
                    entry.name(),
                    title,
                    entry.measure(),
                    fields.or("source", Readings.TEXT, "house"),
                    PolicyReader.values(fields, value(entry)),
                    fields.place());
        });
    }

    private static void checkMeasure(PolicyBook.Entry entry, Fields fields) {
        fields.find("measure", Readings.TEXT)
                .filter(measure -> !measure.equals(entry.measure()))
                .ifPresent(measure -> fields.findings()
                        .problem(
                                fields.place("measure"),
                                new Title(
                                        "'" + entry.name() + "' 的單位是 '" + entry.measure() + "'，不是 '" + measure + "'",
                                        "'" + entry.name() + "' is measured in '" + entry.measure() + "', not in '"
                                                + measure + "'"),
                                new Title("單位不能改：刪去 measure", "no house changes a measure: leave it out")));
    }

    private static Reading<BigDecimal> value(PolicyBook.Entry entry) {
        if (entry.measure().equals(PolicyReader.TIER)) {
            return PolicyReader.TIERS;
        }
        // A rate of exchange is the one number that has a fraction.
        return entry.name().startsWith("fx.")
                ? Readings.decimal(LEAST_RATE, MOST_RATE)
                : BY_MEASURE.getOrDefault(entry.measure(), ANY).then(BigDecimal::valueOf);
    }
}
