package zhiti.plan;

import java.util.List;
import java.util.Map;
import zhiti.person.Person;
import zhiti.person.Shown;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;

/**
 * What the rules found about one person, before anything is chosen.
 *
 * @param asked what is asked, in printed order
 * @param shown by subject key
 * @param situation what a planner is to choose from
 * @param assessFirst with the reasons
 * @param setAside gaps that are not planned for, by key: with a target, what only the present role asks and is not must
 * @param reasons by offering: each bar, not-yet, fit and weight with its reason, in the shelf's order
 */
record Opinion(
        Person person,
        List<Asked> asked,
        Map<String, Shown> shown,
        Situation situation,
        List<AssessLine> assessFirst,
        Map<String, WeighedGap> setAside,
        Map<String, List<Found>> reasons) {

    /** A conclusion about an offering, and why. */
    record Found(Conclusion conclusion, List<Reason> because) {}

    /** The same, for choosing within other limits. */
    Opinion within(Situation limited) {
        return new Opinion(person, asked, shown, limited, assessFirst, setAside, reasons);
    }

    /** What was found about an offering, of one kind, in the shelf's order. */
    <T extends Conclusion> List<Found> about(String offering, Class<T> kind) {
        return reasons.getOrDefault(offering, List.of()).stream()
                .filter(found -> kind.isInstance(found.conclusion()))
                .toList();
    }
}
