package zhiti.plan;

import java.util.stream.IntStream;

/**
 * Whether what has to be in a plan serves it where it stands: like every step it raises something, or opens the way to what
 * does. What the law asks may stand for itself.
 */
final class Serving {
    private final Course course;
    private final Ground.Item[] steps;
    private final int[] begins;
    private final int[] ends;

    /** @param course of these steps, looked through */
    Serving(Course course, Ground.Item[] steps, int[] begins, int[] ends) {
        this.course = course;
        this.steps = steps;
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether each step that has to be there serves. */
    boolean isEach() {
        return IntStream.range(0, steps.length)
                .filter(step -> steps[step].mustServe())
                .allMatch(this::serves);
    }

    private boolean serves(int step) {
        return course.acts(step)
                || IntStream.range(0, steps.length)
                        .filter(later -> begins[later] > ends[step] && steps[step].opens(steps[later]))
                        .anyMatch(later -> !course.isEnteredWithout(later, step) && serves(later));
    }
}
