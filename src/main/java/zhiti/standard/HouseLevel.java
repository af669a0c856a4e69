package zhiti.standard;

import java.time.LocalDate;

/**
 * A level that the house requires of a K or S in a role, instead of the one read from the duties it stands under.
 *
 * @param role by id
 * @param level 1–6
 * @param why in the house's words
 * @param by who decided
 * @param since the first day it holds
 */
public record HouseLevel(String role, Competency competency, int level, String why, String by, LocalDate since) {
    public HouseLevel {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    /** The key of the competency. */
    public String key() {
        return competency.key();
    }
}
