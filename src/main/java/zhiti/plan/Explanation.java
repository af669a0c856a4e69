package zhiti.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhiti.person.Person;

/**
 * Why offerings are, or are not, in somebody's plan, and why gaps are gaps.
 *
 * @param asOf the day of the plan that is explained
 * @param versions what it was made with
 * @param offerings by id
 * @param gaps in the order of the plan
 * @param asked what else is asked of the person, in the order asked: met, to be assessed first, and so on
 */
public record Explanation(
        Person person,
        LocalDate asOf,
        Versions versions,
        List<Answer> offerings,
        List<GapProof> gaps,
        List<AskedProof> asked) {
    public Explanation {
        offerings = List.copyOf(offerings);
        gaps = List.copyOf(gaps);
        asked = List.copyOf(asked);
    }

    /** Everything that is asked of the person, by key. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        gaps.forEach(proof -> keys.add(proof.line().gap().key()));
        asked.forEach(proof -> keys.add(proof.key()));
        return keys;
    }

    /** The same with these of what is asked only, by their keys. */
    public Explanation asking(Collection<String> some) {
        return with(
                gaps.stream()
                        .filter(proof -> some.contains(proof.line().gap().key()))
                        .toList(),
                asked.stream().filter(proof -> some.contains(proof.key())).toList());
    }

    /** The same with every gap, and nothing that is none. */
    public Explanation ofGapsOnly() {
        return with(gaps, List.of());
    }

    private Explanation with(List<GapProof> open, List<AskedProof> others) {
        return new Explanation(person, asOf, versions, offerings, open, others);
    }
}
