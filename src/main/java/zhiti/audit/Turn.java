package zhiti.audit;

import java.util.Locale;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * One thing that is otherwise in a plan without a step or a gap having come or gone.
 *
 * @param id the step's offering, or the gap's key
 * @param before empty where it was not
 * @param now empty where it is not
 */
public record Turn(Kind kind, String id, Title title, Optional<Title> before, Optional<Title> now) {
    /** What is otherwise, in the order in which it is told. */
    public enum Kind {
        /** The place among the steps that both plans have. */
        STEP_ORDER,
        STEP_TIER,
        STEP_SESSION,
        STEP_UNTIL,
        /** What it raises or closes, or whether the law asks for it. */
        STEP_EFFECT,
        /** Hours of work and of a mentor, and what its fee rests on. */
        STEP_FIGURES,
        /** A gap that the year closed before and does not now. */
        UNCOVERED,
        /** A gap that the year did not close before and does now. */
        COVERED,
        /** Not closed in either, and otherwise than before. */
        LEFT,
        /** When it is due, or when time alone closes it. */
        GAP_DUE,
        /** To be assessed now and not before. */
        ASSESS_NEW,
        /** To be assessed before and not now. */
        ASSESS_GONE,
        /** Of how much is asked, how much is known or met. */
        ASKED;

        /** As printed in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
