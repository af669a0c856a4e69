package zhiti.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;

/**
 * How long a rating of each source counts on one day, and which source counts for more.
 *
 * @param limits months, by source
 * @param ranks the higher the stronger, by source
 * @param away leaves, during which nothing ages
 */
record Ageing(Map<Source, PolicyNumber> limits, Map<Source, Integer> ranks, List<Away> away, LocalDate asOf) {
    static Ageing of(Policy policy, List<Away> away, LocalDate asOf) {
        Map<Source, PolicyNumber> limits = new EnumMap<>(Source.class);
        Map<Source, Integer> ranks = new EnumMap<>(Source.class);
        for (Source source : Source.values()) {
            limits.put(source, policy.of("evidence." + source.id() + ".months"));
            ranks.put(source, policy.number("evidence." + source.id() + ".rank"));
        }
        return new Ageing(Collections.unmodifiableMap(limits), Collections.unmodifiableMap(ranks), away, asOf);
    }

    PolicyNumber limit(Source source) {
        return limits.get(source);
    }

    /** Not older than its source's months; days of leave do not age it. */
    boolean isFresh(Rating rating) {
        LocalDate last =
                MonthPeriod.monthsAfter(rating.on(), limit(rating.by()).whole()).plusDays(daysAwaySince(rating.on()));
        return !last.isBefore(asOf);
    }

    /** The day itself doesn't count, and so nothing pauses on it. */
    private long daysAwaySince(LocalDate day) {
        if (away.isEmpty() || !day.isBefore(asOf)) {
            return 0;
        }
        return day.plusDays(1)
                .datesUntil(asOf.plusDays(1))
                .filter(d -> away.stream().anyMatch(leave -> leave.covers(d)))
                .count();
    }

    /** The strongest source, then the newest, then the lower level. The place only settles what is all the same. */
    Comparator<Rating> strongestFirst() {
        return Comparator.comparingInt((Rating r) -> -ranks.get(r.by()))
                .thenComparing(Rating::on, Comparator.reverseOrder())
                .thenComparingInt(Rating::level)
                .thenComparing(Rating::place);
    }
}
