package zhiti.person;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A time of work in one field.
 *
 * @param field exhibition-marketing, convention, advertising … as the requirements name them
 * @param from the first month
 * @param to the month in which it ended, itself not counted; empty while it goes on
 * @param lead whether it was work in charge of others
 */
public record Span(String field, YearMonth from, Optional<YearMonth> to, boolean lead) {
    public Span {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("worked from " + from + " to " + to.get());
        }
    }
}
