package zhiti.plan;

import zhiti.standard.Measure;

/**
 * What a band of an offering does to the level of one gap. The one place that says when a band acts: a finished schedule and
 * the search for the best one both ask here.
 */
enum LiftKind {
    /** Shows a level: from its entry to its reach. */
    LIFTS,
    /** Makes a test score likely, which only the sitting shows. */
    PREPARES,
    /** Shows the test score that is likely by then, once it is enough. */
    SITS;

    static LiftKind of(Gap gap, Candidate candidate) {
        if (gap.measure() != Measure.SCORE) {
            return LIFTS;
        }
        return candidate.isSitting() ? SITS : PREPARES;
    }

    /**
     * Whether a band acts on somebody: it does nothing for whoever has less than its entry, as much as its reach, or all that
     * is required.
     *
     * @param shown what has been shown by then
     * @param likely the test score that is likely by then; no less than {@code shown}
     */
    boolean acts(int entry, int reach, int required, int shown, int likely) {
        return shown < required
                && switch (this) {
                    case LIFTS -> entry <= shown && shown < reach;
                    case PREPARES -> entry <= likely && likely < reach && likely < required;
                    case SITS -> likely >= required;
                };
    }

    /** What there is after a band has acted: shown, or of a preparation likely. */
    int after(int reach, int likely) {
        return this == SITS ? likely : reach;
    }

    /**
     * Whether one band brings somebody to where another of the same gap and the same quarter begins, who might not have
     * been there before.
     */
    boolean leadsTo(int entry, int reach, LiftKind other, int otherEntry) {
        if (this == SITS || other == SITS) {
            return this == PREPARES && other == SITS;
        }
        return entry < otherEntry && reach >= otherEntry;
    }
}
