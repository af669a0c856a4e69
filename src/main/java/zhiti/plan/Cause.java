package zhiti.plan;

import java.util.List;
import zhiti.rulebook.Reason;

/**
 * Why something is otherwise than in the plan before.
 *
 * @param of ids of what it follows from: gaps, offerings, a rule or a number of the house; empty where it follows from
 *     nothing else of the plan
 * @param reason the sentence, and what it rests on
 */
public record Cause(Kind kind, List<String> of, Reason reason) {
    public Cause {
        of = List.copyOf(of);
    }

    /** The same, resting on a fact. */
    Cause on(Object fact) {
        Reason found = new Reason(reason.rule(), reason.card(), reason.bindings(), List.of(fact), reason.numbers());
        return new Cause(kind, of, found);
    }

    /** The same, following from these things. */
    Cause from(List<String> ids) {
        return new Cause(kind, ids, reason);
    }

    /** What stands behind a change. */
    public enum Kind {
        RATING("new-rating"),
        GROWN_OLD("grown-old"),
        CORRECTED("corrected"),
        RESULT("new-result"),
        HELD("held"),
        ANSWERED("answered"),
        RECORD("record"),
        TIME("time"),
        PRICE("price"),
        NUMBER("number"),
        RULE("rule"),
        ROLE("role"),
        EDITION("edition"),
        TRACK("track"),
        TARGET("target"),
        STANDARD("standard"),
        REQUIRED("required"),
        DECISION("decision"),
        COMPLETED("completed"),
        CATALOG("catalog"),
        /** A rule or the planner says so of the thing as it is now. */
        VERDICT("verdict"),
        /** What was said of it then holds no longer. */
        THEN("then"),
        /** Something else of the plan changed. */
        FOLLOWS("follows"),
        /** Somebody wants to know what would be if. */
        SUPPOSED("supposed"),
        ENGINE("engine"),
        /** Nothing explains it: an error of ours. */
        UNEXPLAINED("unexplained");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As printed in JSON. */
        public String id() {
            return id;
        }
    }
}
