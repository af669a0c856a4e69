package zhiti.audit;

import java.time.LocalDate;
import java.util.List;
import zhiti.rulebook.NeverFires;
import zhiti.rulebook.RuleCard;
import zhiti.standard.PolicyNumber;

/**
 * The rule shelf under watch, over the people of a file.
 *
 * @param people how many plans were made
 * @param rules every rule, in the shelf's order
 * @param never rules that can't fire, each with its proof; others that are silent only did not fire here
 * @param shadows in the shelf's order
 * @param against pairs of rules that say opposite things of one offering to one person
 * @param overruled bars that a booked step stands in spite of
 * @param unread numbers that no rule asks for and that no code names
 */
public record Coverage(
        LocalDate asOf,
        int people,
        List<Seen> rules,
        List<NeverFires> never,
        List<Shadow> shadows,
        List<Against> against,
        List<Against> overruled,
        List<PolicyNumber> unread) {
    public Coverage {
        rules = List.copyOf(rules);
        never = List.copyOf(never);
        shadows = List.copyOf(shadows);
        against = List.copyOf(against);
        overruled = List.copyOf(overruled);
        unread = List.copyOf(unread);
    }

    /** Whether nothing has to be looked at: every rule fires or is silent for want of a case, and every number is read. */
    public boolean isClean() {
        return never.isEmpty() && against.isEmpty() && unread.isEmpty();
    }

    /** The rules that fired for nobody though nothing proves that they can't. */
    public List<Seen> silentHere() {
        return rules.stream()
                .filter(seen -> seen.people() == 0)
                .filter(seen -> never.stream()
                        .noneMatch(n -> n.rule().equals(seen.card().id())))
                .toList();
    }

    /**
     * What one rule did.
     *
     * @param people for how many people it fired
     * @param matches how often in all
     * @param stuck the conditions on which it failed where it was silent, the most frequent first
     */
    public record Seen(RuleCard card, int people, int matches, List<Stuck> stuck) {
        public Seen {
            stuck = List.copyOf(stuck);
        }
    }

    /**
     * A condition that nothing met.
     *
     * @param place its place among the rule's conditions, from 1
     * @param people for how many people it was the first that failed
     */
    public record Stuck(int place, String condition, int people) {}

    /**
     * A rule that finds only what another finds too.
     *
     * @param same whether the other finds no more than it
     * @param written whether that can be read off the two rules; else it was so over this file
     * @param findings how many there were
     */
    public record Shadow(String rule, String by, boolean same, boolean written, int findings) {}

    /**
     * Two rules that are against each other.
     *
     * @param says the one that is for an offering; empty where a booking is
     * @param other the bar
     * @param times for how many pairs of person and offering
     * @param person one of them
     * @param offering for which that person is an example
     */
    public record Against(String says, String other, int times, String person, String offering) {}
}
