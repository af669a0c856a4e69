package zhiti.person;

import java.time.LocalDate;

/**
 * Ratings of one subject by raters of one kind on one day that name different levels, where no later or stronger rating
 * settles which is right.
 *
 * @param key the subject's key
 * @param source what kind of raters they are
 * @param lower the lowest level named, which counts until it is settled
 * @param higher the highest level named
 */
public record RaterDisagreement(String key, Source source, LocalDate on, int lower, int higher) {
    public RaterDisagreement {
        if (lower >= higher) {
            throw new IllegalArgumentException("raters who say " + lower + " and " + higher + " agree");
        }
    }
}
