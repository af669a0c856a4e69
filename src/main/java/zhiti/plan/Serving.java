package zhiti.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether what has to be in a plan serves it where it stands: like every step it raises something of what there is in the
 * end, or opens the way to what does. What the law asks may stand for itself.
 */
final class Serving {
    private final Ground ground;
    private final Course course;
    private final Ground.Item[] steps;
    private final int[] begins;
    private final int[] ends;

    Serving(Ground ground, Course course, Ground.Item[] steps, int[] begins, int[] ends) {
        this.ground = ground;
        this.course = course;
        this.steps = steps;
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether each step that has to be there serves. */
    boolean isEach() {
        Set<Integer> raising = new HashSet<>();
        IntStream.range(0, ground.gains.gaps()).forEach(gap -> climb(gap, raising));
        return IntStream.range(0, steps.length)
                .filter(step -> steps[step].mustServe())
                .allMatch(step -> serves(step, raising));
    }

    private boolean serves(int step, Set<Integer> raising) {
        return raising.contains(step)
                || IntStream.range(0, steps.length)
                        .filter(later -> begins[later] > ends[step] && steps[step].opens(steps[later]))
                        .anyMatch(later -> !course.isEnteredWithout(later, step) && serves(later, raising));
    }

    /** Notes which steps raise a gap; those that are settled have a place too, and are not asked about. */
    private void climb(int gap, Set<Integer> raising) {
        int settled = ground.settled.size();
        Climb climb = new Climb(ground, gap);
        for (int quarter = -1; quarter < ground.situation.quarters(); quarter++) {
            climb.until(quarter);
            for (int i = 0; i < settled; i++) {
                Placed step = ground.settled.get(i);
                if (step.begins() == quarter) {
                    begin(climb, gap, ground.settledFits.get(i), i, step.ends(), isAsked(step));
                }
            }
            for (int i = 0; i < steps.length; i++) {
                if (begins[i] == quarter) {
                    begin(climb, gap, steps[i].fits(), settled + i, ends[i], steps[i].forced());
                }
            }
        }
        climb.until(ground.situation.quarters());
        climb.claims().keySet().forEach(place -> raising.add(place - settled));
    }

    private boolean isAsked(Placed step) {
        return ground.situation.limits().with().contains(step.id());
    }

    private static void begin(Climb climb, int gap, Iterable<Ground.Fitting> fits, int place, int end, boolean asked) {
        for (Ground.Fitting fit : fits) {
            if (fit.gap() == gap) {
                climb.begin(fit, place, end, asked);
            }
        }
    }
}
