package zhiti.rulebook;

import java.util.List;

/**
 * Where a rule looked around when it concluded something, and what was there: all facts of those types, also those that
 * its condition passes over, so that "there is none" can be held against what there was.
 *
 * @param how {@code not}, {@code exists} or {@code accumulate}
 * @param condition as the rule writes it
 * @param among the facts of each type, as they were
 */
public record Looked(String how, String condition, List<Among> among) {
    public Looked {
        among = List.copyOf(among);
    }

    /**
     * All facts of one type at one moment. The rules of one folder see the same, so one list is shared by all their
     * reasons.
     *
     * @param fact the type, by its simple name
     * @param facts as given; findings of earlier folders in the order of their keys
     */
    public record Among(String fact, List<Object> facts) {
        public Among {
            facts = List.copyOf(facts);
        }
    }
}
