package zhiti.offering;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Degree;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A leaf of an offering's entry tree that this person does not meet, in a group unmet as a whole.
 *
 * @param need {@link Need.Leaf} as a kind
 * @param title the leaf in words
 * @param required what it asks, where it is a number
 * @param shown what the person has, where it is a number
 * @param possibleOn the day on which time alone will have met it
 * @param blank the field of a people file that would tell what the person has towards it, where it is not filled in; empty
 *     where the file tells
 * @param oneOf the way to which it belongs, where the tree leaves a choice; empty where it is asked in any case
 */
public record Unmet(
        String offering,
        Kind need,
        Title title,
        int required,
        int shown,
        Optional<LocalDate> possibleOn,
        Optional<Title> blank,
        Optional<Alternative> oneOf)
        implements Titled {
    private static final Title NOTHING = new Title("無", "none");

    /** Whether the file tells what the person has towards it: else nobody knows that it is not met. */
    public boolean isTold() {
        return blank.isEmpty();
    }

    /** What the person has towards it, in words. */
    public Title had() {
        if (shown == 0) {
            return NOTHING;
        }
        return need == Kind.DEGREE ? Degree.values()[shown].title() : Title.same(String.valueOf(shown));
    }

    /** What sort of leaf it is. */
    public enum Kind {
        /** Another offering, to be completed. */
        PREREQUISITE,
        /** A certificate to be held, or a level or score to be shown. */
        QUALIFICATION,
        EXPERIENCE,
        DEGREE,
        MEMBERSHIP,
        POST
    }
}
