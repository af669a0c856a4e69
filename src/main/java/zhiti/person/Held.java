package zhiti.person;

import java.time.LocalDate;
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
 */
public record Held(String credential, Title title, LocalDate on, Expiry expires, LocalDate renewableFrom)
        implements Titled {
    public boolean isValidOn(LocalDate date) {
        return expires.isValidOn(date);
    }
}
