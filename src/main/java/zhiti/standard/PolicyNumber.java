package zhiti.standard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number of the house's own, as it stands on a day.
 *
 * @param name its permanent name ({@code evidence.manager.months})
 * @param measure what it counts, in words (months, points, TWD per hour, tier)
 * @param since the day from which this value holds
 * @param source where it was read, or {@code house}
 * @param origin whether this value travels with the program or is the company's
 */
public record PolicyNumber(
        String name, Title title, BigDecimal value, String measure, LocalDate since, String source, Origin origin)
        implements Titled {
    /** One that travels with the program. */
    public PolicyNumber(String name, Title title, BigDecimal value, String measure, LocalDate since, String source) {
        this(name, title, value, measure, since, source, Origin.SHIPPED);
    }

    /** The value as a whole number; a fraction is an error of ours. */
    public int whole() {
        return value.intValueExact();
    }
}
