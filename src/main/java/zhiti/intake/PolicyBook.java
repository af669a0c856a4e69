package zhiti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Origin;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/**
 * Every number of the house with all its values, past and to come.
 *
 * @param entries by name, in the order of the file
 * @param own those that a company sets for itself, by name: from the first of their days on they hold instead
 */
public record PolicyBook(Map<String, Entry> entries, Map<String, Entry> own) {
    public PolicyBook {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** The numbers that travel with the program, and no company's own. */
    public PolicyBook(Map<String, Entry> entries) {
        this(entries, Map.of());
    }

    /**
     * One number.
     *
     * @param measure what it counts, in words
     * @param source where it was read, or {@code house}
     * @param values earliest first
     */
    public record Entry(String name, Title title, String measure, String source, List<Value> values, Place place) {
        public Entry {
            values = List.copyOf(values);
        }

        /** The number as it stands on a day; empty before the first of its values. */
        Optional<PolicyNumber> number(LocalDate day, Origin origin) {
            return values.stream()
                    .filter(v -> !v.since().isAfter(day))
                    .reduce((older, newer) -> newer)
                    .map(v -> new PolicyNumber(name, title, v.value(), measure, v.since(), source, origin));
        }
    }

    /** A value and the day from which it holds. */
    public record Value(LocalDate since, BigDecimal value) {}

    /** The numbers as they stand on a day; refused where one has no value yet, with the first day on which it has. */
    public Read<Policy> on(LocalDate day) {
        Findings findings = new Findings();
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            Optional<PolicyNumber> number = Optional.ofNullable(own.get(entry.name()))
                    .flatMap(e -> e.number(day, Origin.HOUSE))
                    .or(() -> entry.number(day, Origin.SHIPPED));
            number.ifPresent(n -> numbers.put(entry.name(), n));
            if (number.isEmpty()) {
                findings.problem(missing(entry, day));
            }
        }
        return findings.read(new Policy(numbers));
    }

    /** The first day that the numbers know: before it none of those that travel with the program has a value. */
    public LocalDate since() {
        return entries.values().stream()
                .map(entry -> entry.values().get(0).since())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Problem missing(Entry entry, LocalDate day) {
        LocalDate first = entry.values().get(0).since();
        return Problem.at(
                entry.place(),
                new Title(
                        "政策數字 '" + entry.name() + "' 在 " + day + " 沒有值",
                        "policy number '" + entry.name() + "' has no value on " + day),
                new Title("最早的值自 " + first + " 起", "its first value holds from " + first));
    }
}
