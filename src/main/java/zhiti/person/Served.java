package zhiti.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Work done so far: either a number of months, which counts for any field, or spans by field.
 *
 * @param total months as at the as-of date; empty where spans are given, or nothing is
 * @param spans in the order written
 */
public record Served(Optional<Integer> total, List<Span> spans) {
    public static final Served UNKNOWN = new Served(Optional.empty(), List.of());

    public Served {
        spans = List.copyOf(spans);
        if (total.isPresent() && !spans.isEmpty()) {
            throw new IllegalArgumentException("experience is a number of months or spans, not both");
        }
    }

    public boolean isKnown() {
        return total.isPresent() || !spans.isEmpty();
    }

    /**
     * Whole months served by {@code asOf}. Spans that overlap count once; a month whose middle (the 15th) falls into a
     * leave does not count.
     *
     * @param fields in one of these; empty or {@code any} for whatever field
     * @param within only the last so many months; 0 for all of them
     */
    public int months(List<String> fields, int within, List<Away> away, LocalDate asOf) {
        YearMonth end = YearMonth.from(asOf);
        YearMonth first = within > 0 ? end.minusMonths(within) : YearMonth.of(1900, 1);
        if (total.isPresent()) {
            return within > 0 ? Math.min(within, total.get()) : total.get();
        }
        SortedSet<YearMonth> months = new TreeSet<>();
        for (Span span : spans) {
            if (fields.isEmpty() || fields.contains("any") || fields.contains(span.field())) {
                YearMonth last = span.to().filter(to -> to.isBefore(end)).orElse(end);
                for (YearMonth month = later(span.from(), first); month.isBefore(last); month = month.plusMonths(1)) {
                    months.add(month);
                }
            }
        }
        months.removeIf(month -> away.stream().anyMatch(leave -> leave.covers(month.atDay(15))));
        return months.size();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
