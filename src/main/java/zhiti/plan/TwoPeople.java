package zhiti.plan;

import java.util.List;
import zhiti.person.Difference;

/**
 * Two people, one offering: how it was decided for each, what of their files differs, and which of it decided.
 *
 * @param one how it was decided for the first
 * @param other how it was decided for the second
 * @param facts all that differs, in the order of a people file
 * @param together ids of the facts that decide only together, the fewest that do; empty where one of them decides alone,
 *     or where both were decided alike
 */
public record TwoPeople(Person one, Person other, List<Weighed> facts, List<String> together) {
    public TwoPeople {
        facts = List.copyOf(facts);
        together = List.copyOf(together);
    }

    /** One of the two. */
    public record Person(String id, String name, Verdict verdict) {}

    /**
     * A fact in which they differ, and what would have been decided had it been the other's.
     *
     * @param oneSo for the first with what the second has
     * @param otherSo for the second with what the first has
     * @param decides whether either is then decided otherwise
     */
    public record Weighed(Difference fact, Verdict oneSo, Verdict otherSo, boolean decides) {}

    /** Whether both were decided by the same kind of verdict and the same rule. */
    public boolean isAlike() {
        return one.verdict().isLike(other.verdict());
    }
}
