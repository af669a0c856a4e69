package zhiti.standard;

import java.util.List;
import java.util.Optional;

/**
 * What a person's jobs, the target or both ask of them, once per subject, at the higher level.
 *
 * @param key the subject's key
 * @param required in {@link #measure}
 * @param own asked by the present role or a second one
 * @param target asked by the target
 * @param duties the duties it stands under, as {@code STANDARD/T1}, in printed order
 * @param places where it is printed, in printed order: the present role's document, second roles', the target's
 * @param newEditionOnly asked by an edition in force and not by the one before it, still in transition, and by no other
 *     of the person's jobs
 * @param houseLevel the level of the house's own that {@link #required} is; empty where it is read from the duties
 */
public record Asked(
        String key,
        Subject subject,
        Measure measure,
        int required,
        boolean own,
        boolean target,
        List<String> duties,
        List<PrintedPlace> places,
        boolean newEditionOnly,
        Optional<HouseLevel> houseLevel)
        implements Titled {
    public Asked {
        duties = List.copyOf(duties);
        places = List.copyOf(places);
    }

    /** At no level of the house's own. */
    public Asked(
            String key,
            Subject subject,
            Measure measure,
            int required,
            boolean own,
            boolean target,
            List<String> duties,
            List<PrintedPlace> places,
            boolean newEditionOnly) {
        this(key, subject, measure, required, own, target, duties, places, newEditionOnly, Optional.empty());
    }

    /** The same, asked at another level or amount. */
    public Asked at(int other) {
        return new Asked(key, subject, measure, other, own, target, duties, places, newEditionOnly, houseLevel);
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

    /** Asked at a level that the house has set, not at that of its duties. */
    public boolean isOfHouse() {
        return houseLevel.isPresent();
    }

    /** Asked by the target and by none of the person's jobs. */
    public boolean isOnlyForTarget() {
        return target && !own;
    }

    /** The codes of all places, each once: two documents may print different things with the same code. */
    public List<String> codes() {
        return places.stream().map(PrintedPlace::code).distinct().toList();
    }
}
