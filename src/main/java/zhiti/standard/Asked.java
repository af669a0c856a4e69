package zhiti.standard;

import java.util.List;

/**
 * What the present role, the target or both ask of a person, once per subject, at the higher level.
 *
 * @param key the subject's key
 * @param required in {@link #measure}
 * @param own asked by the present role
 * @param target asked by the target
 * @param duties the duties it stands under, as {@code STANDARD/T1}, in printed order
 * @param places where it is printed: {@code T5/K29}, in printed order
 * @param newEditionOnly asked by the edition in force and not by the one before it, and still in transition
 */
public record Asked(
        String key,
        Subject subject,
        Measure measure,
        int required,
        boolean own,
        boolean target,
        List<String> duties,
        List<String> places,
        boolean newEditionOnly)
        implements Titled {
    public Asked {
        duties = List.copyOf(duties);
        places = List.copyOf(places);
    }

    @Override
    public Title title() {
        return subject.title();
    }

    public boolean isCompetency() {
        return subject instanceof Competency;
    }

    public boolean isTask() {
        return subject instanceof Task;
    }

    public boolean isRequirement() {
        return subject instanceof Requirement;
    }

    /** Asked at a level: a competency or a task. */
    public boolean isLevelled() {
        return isCompetency() || isTask();
    }

    /** Asked by the law or the employer, not by a standard. */
    public boolean isObligation() {
        return subject instanceof Obligation;
    }

    /** Asked by the target and not by the present role. */
    public boolean isOnlyForTarget() {
        return target && !own;
    }
}
