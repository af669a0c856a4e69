package zhiti.plan;

import java.util.List;

/** Chooses and dates the steps of one year. */
interface Planner {
    /** The steps, in the order of time, then of choice. The same situation gives the same steps. */
    List<Placed> plan(Situation situation);
}
