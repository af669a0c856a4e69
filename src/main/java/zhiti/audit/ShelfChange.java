package zhiti.audit;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * One thing that a release changes: a rule, a number, an offering.
 *
 * @param id the rule's, the number's, the offering's
 * @param title its name; empty for a rule, whose id is its name
 * @param details what is otherwise about it
 */
public record ShelfChange(Kind kind, How how, String id, Optional<Title> title, List<Detail> details) {
    public ShelfChange {
        details = List.copyOf(details);
    }

    /** What it is. */
    public enum Kind {
        RULE,
        NUMBER,
        OFFERING,
        CREDENTIAL,
        /** All that standards lay down, together. */
        STANDARDS,
        /** The planner's sentences, which decide nothing. */
        SENTENCES
    }

    /** What became of it. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A field of it.
     *
     * @param before empty where there was none, or where it can't be said in a word
     * @param now likewise
     */
    public record Detail(String field, Optional<Title> before, Optional<Title> now) {}

    /** Whether it can decide anything by itself: a number that came or went is read by no rule but a changed one. */
    public boolean decides() {
        return kind != Kind.SENTENCES && !(kind == Kind.NUMBER && how != How.CHANGED);
    }
}
