package zhiti.person;

import java.util.Locale;

/** The kinds of entries of a people file that a person has many of. */
public enum EntryKind {
    OFFERING,
    CERTIFICATE,
    TEST,
    RATING,
    LANGUAGE,
    EXPERIENCE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a people file names it in words that no list of the program lays down. */
    public boolean isNamedFreely() {
        return this == OFFERING || this == CERTIFICATE || this == TEST;
    }
}
