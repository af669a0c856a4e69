package zhiti.person;

import java.time.LocalDate;
import java.util.List;

/**
 * The level a person has shown in a subject: the one rating that won over the others (現況級別).
 *
 * @param key the subject's key
 * @param level 0–6
 * @param winner the strongest source, then the newest, then the lower level
 * @param losers the others that were not too old, strongest first
 */
public record Shown(String key, int level, Rating winner, List<Rating> losers) {
    public Shown {
        losers = List.copyOf(losers);
    }

    public Source source() {
        return winner.by();
    }

    public LocalDate on() {
        return winner.on();
    }

    /** Nobody but the person has said so: it plans, and does not count towards readiness. */
    public boolean isSelfOnly() {
        return winner.by() == Source.SELF;
    }
}
