package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Subject;

/**
 * What two posts ask, held against each other by meaning: a competency by what it is, a task or an attitude by its words;
 * a printed code says nothing.
 *
 * @param carriesOver asked by both, by the target at no higher level
 * @param raise asked by both, by the target at a higher level
 * @param added asked by the target alone
 * @param noLongerAsked asked by the present post alone
 */
public record Passage(List<Item> carriesOver, List<Item> raise, List<Item> added, List<Item> noLongerAsked) {
    public Passage {
        carriesOver = List.copyOf(carriesOver);
        raise = List.copyOf(raise);
        added = List.copyOf(added);
        noLongerAsked = List.copyOf(noLongerAsked);
    }

    /**
     * One thing that is asked.
     *
     * @param subject as the target's document has it, or the present post's where the target does not ask for it
     * @param from the level at which the present post asks for it; empty where it does not
     * @param required the target's level; the present post's where the target does not ask for it; 0 for an attitude
     * @param shown what the person has shown; empty where nobody has looked
     * @param codes where both documents print it, the present post's first
     */
    public record Item(
            Subject subject, Optional<Integer> from, int required, Optional<Integer> shown, List<String> codes) {
        public Item {
            codes = List.copyOf(codes);
        }

        /** Whether it has been shown as it is required; empty where nobody has looked. */
        public Optional<Boolean> isShown() {
            return shown.map(level -> level >= required);
        }
    }

    /** How many things the target asks. */
    public int asked() {
        return carriesOver.size() + raise.size() + added.size();
    }
}
