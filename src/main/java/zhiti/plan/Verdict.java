package zhiti.plan;

import java.util.List;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/**
 * Why an offering is, or is not, in somebody's plan: the answer to "why not X?".
 *
 * @param because the rules and the planner's opinion that decided it
 */
public record Verdict(Offering offering, Kind kind, List<Reason> because) {
    public Verdict {
        because = List.copyOf(because);
    }

    /** How it was decided. */
    public enum Kind {
        CHOSEN("chosen"),
        BARRED("barred"),
        NOT_YET("notYet"),
        UNNEEDED("unneeded"),
        BEATEN("beaten"),
        OVER_LIMIT("overLimit");

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
