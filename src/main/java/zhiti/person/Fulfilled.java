package zhiti.person;

import java.time.LocalDate;
import zhiti.standard.Expiry;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * What a person has that answers an obligation: of several certificates and trainings the one that is good for longest.
 *
 * @param key the obligation's key
 * @param title of the certificate or training
 * @param on the day it was granted or taken
 * @param until the last day it is good for
 */
public record Fulfilled(String key, Title title, LocalDate on, Expiry until) implements Titled {
    public boolean isValidOn(LocalDate date) {
        return until.isValidOn(date);
    }

    /** Whether it is good on {@code date} and no longer after {@code last}. */
    public boolean isEndingBetween(LocalDate date, LocalDate last) {
        return isValidOn(date) && until.endsBy(last);
    }

    /** The day on which it has to be had anew at the latest; the day of granting where it is good for ever. */
    public LocalDate due() {
        return until.day().orElse(on);
    }
}
