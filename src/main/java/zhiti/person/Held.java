package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Expiry;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A certificate that a person holds.
 *
 * @param credential its id
 * @param title its name
 * @param on the day it was granted
 * @param expires the last day it is valid
 * @param renewableFrom the first day it can be renewed; {@link LocalDate#MIN} where its scheme names no window
 * @param renewableTo the last day it can be renewed: its own last day, and the days of grace where its scheme gives any
 */
public record Held(
        String credential, Title title, LocalDate on, Expiry expires, LocalDate renewableFrom, Expiry renewableTo)
        implements Titled {
    /** Without days of grace. */
    public Held(String credential, Title title, LocalDate on, Expiry expires, LocalDate renewableFrom) {
        this(credential, title, on, expires, renewableFrom, expires);
    }

    public boolean isValidOn(LocalDate date) {
        return expires.isValidOn(date);
    }

    /** The first day on which it is no longer valid; empty where it does not expire. */
    public Optional<LocalDate> lapsedFrom() {
        return expires.day().map(last -> last.plusDays(1));
    }

    /** Whether its time to be renewed isn't over yet; it may still be too early. */
    public boolean isStillRenewableOn(LocalDate date) {
        return renewableTo.isValidOn(date);
    }

    /** Whether it is valid on {@code date} and ends on or before {@code last}. */
    public boolean isEndingBetween(LocalDate date, LocalDate last) {
        return isValidOn(date) && expires.endsBy(last);
    }
}
