package zhiti.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/**
 * One thing that is otherwise than in the plan handed out before (與前次計畫相比).
 *
 * @param id what it is about: a gap's key, an offering's id, or what it was reckoned with ({@code edition}, {@code rules})
 * @param title its name; empty where it is the plan as a whole
 * @param before what it was; empty where it was not
 * @param now what it is; empty where it is no more
 * @param because at least one cause
 */
public record Change(
        Kind kind, String id, Optional<Title> title, Optional<Value> before, Optional<Value> now, List<Cause> because) {
    public Change {
        because = List.copyOf(because);
    }

    /** Whether a cause of this kind stands behind it. */
    public boolean isDueTo(Cause.Kind cause) {
        return because.stream().anyMatch(why -> why.kind() == cause);
    }

    /** What is otherwise, in the order in which it is told. */
    public enum Kind {
        /** In the plan no longer because it is behind the person. */
        STEP_DONE("step-done"),
        STEP_MOVED("step-moved"),
        STEP_DROPPED("step-dropped"),
        STEP_ADDED("step-added"),
        STEP_COST("step-cost"),
        STEP_HOURS("step-hours"),
        GAP_CLOSED("gap-closed"),
        /** Still a gap, of other levels. */
        GAP_LEVELS("gap-levels"),
        /** Met then, and short now. */
        GAP_REOPENED("gap-reopened"),
        GAP_NEW("gap-new"),
        GAP_TIER("gap-tier"),
        READINESS_NOW("readiness-now"),
        READINESS_AFTER("readiness-after"),
        ROLE("role"),
        /** Second jobs. */
        ALSO("also"),
        EDITION("edition"),
        TRACK("track"),
        TARGET("target"),
        RULES("rules"),
        CATALOG("catalog"),
        STANDARDS("standards"),
        INPUTS("inputs"),
        ENGINE("engine");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As printed in JSON. */
        public String id() {
            return id;
        }

        /** What a plan is made from as a whole, known by its checksum only. */
        public boolean isSource() {
            return this == RULES || this == CATALOG || this == STANDARDS || this == INPUTS;
        }
    }

    /** What something was or is. */
    public sealed interface Value {}

    /** What is shown of a gap, and what is required. */
    public record Levels(Measure measure, int shown, int required) implements Value {}

    /** When a step begins. */
    public record When(Quarter quarter) implements Value {}

    /** What a step costs. */
    public record Fee(Money cost) implements Value {}

    /** The learning hours of a step. */
    public record Hours(int hours) implements Value {}

    /** How pressing a gap is. */
    public record Rank(Tier tier) implements Value {}

    /** A share of what is asked, 0 to 1. */
    public record Share(BigDecimal share) implements Value {}

    /** A role, an edition, a checksum. */
    public record Named(String id, Title title) implements Value {}
}
