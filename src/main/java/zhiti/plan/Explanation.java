package zhiti.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import zhiti.person.Person;

/**
 * Why offerings are, or are not, in somebody's plan, and why gaps are gaps.
 *
 * @param asOf the day of the plan that is explained
 * @param versions what it was made with
 * @param offerings by id
 * @param gaps in the order of the plan
 */
public record Explanation(
        Person person, LocalDate asOf, Versions versions, List<Answer> offerings, List<GapProof> gaps) {
    public Explanation {
        offerings = List.copyOf(offerings);
        gaps = List.copyOf(gaps);
    }

    /** The same with these gaps only, by their keys. */
    public Explanation withGaps(Collection<String> keys) {
        return new Explanation(
                person,
                asOf,
                versions,
                offerings,
                gaps.stream()
                        .filter(proof -> keys.contains(proof.line().gap().key()))
                        .toList());
    }
}
