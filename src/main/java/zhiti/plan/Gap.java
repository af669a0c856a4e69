package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.Force;
import zhiti.standard.Measure;
import zhiti.standard.Obligation;
import zhiti.standard.Requirement;
import zhiti.standard.Subject;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Required and not shown (職能缺口).
 *
 * @param asked what is asked, by whom and where it is printed
 * @param shown what has been shown, in the measure of what is asked; below it, or lapsing
 * @param presumed never rated and taken for nothing shown, because only the target asks
 * @param lapsing held today, and lapsing before the year is out
 * @param metOn the day on which time alone closes it
 * @param due of what the law or the employer asks: the last day on which it can be met in time; a past one is overdue
 */
public record Gap(
        Asked asked, int shown, boolean presumed, boolean lapsing, Optional<LocalDate> metOn, Optional<LocalDate> due)
        implements Conclusion, Titled {

    /** Required and shown at a lower level. */
    public Gap(Asked asked, int shown) {
        this(asked, shown, false, false, Optional.empty(), Optional.empty());
    }

    /** Required and short, until a day on which time alone has closed it. */
    public Gap(Asked asked, int shown, LocalDate metOn) {
        this(asked, shown, false, false, Optional.of(metOn), Optional.empty());
    }

    /** Never rated and asked only by the target. */
    public static Gap presumed(Asked asked) {
        return new Gap(asked, 0, true, false, Optional.empty(), Optional.empty());
    }

    /** Held, and lapsing soon. */
    public static Gap lapsing(Asked asked) {
        return new Gap(asked, 0, false, true, Optional.empty(), Optional.empty());
    }

    /** Asked by the law or the employer, and never had or no longer good: due since a day. */
    public static Gap overdue(Asked asked, LocalDate due) {
        return new Gap(asked, 0, false, false, Optional.empty(), Optional.of(due));
    }

    /** Asked by the law or the employer, and good until a day within the plan. */
    public static Gap due(Asked asked, LocalDate due) {
        return new Gap(asked, 0, false, true, Optional.empty(), Optional.of(due));
    }

    public String key() {
        return asked.key();
    }

    public Subject subject() {
        return asked.subject();
    }

    @Override
    public Title title() {
        return asked.subject().title();
    }

    public Measure measure() {
        return asked.measure();
    }

    public int required() {
        return asked.required();
    }

    /** What has been shown, as a sentence says it: what nobody has rated was not seen at 0. */
    public Title seen() {
        return presumed
                ? new Title("未經評核，推定未具備", "never rated, presumed none")
                : new Title("現況 " + shown + " " + measure().title().zh(), "shown " + shown);
    }

    /** How much is missing, in {@link #measure}. */
    public int missing() {
        return required() - shown;
    }

    public List<String> duties() {
        return asked.duties();
    }

    /** The first duty it stands under, which is a task's only one; empty for a requirement. */
    public String duty() {
        return asked.duties().isEmpty() ? "" : asked.duties().get(0);
    }

    /** How many duties ask for it. */
    public int dutyCount() {
        return asked.duties().size();
    }

    public boolean isCompetency() {
        return asked.isCompetency();
    }

    public boolean isTask() {
        return asked.isTask();
    }

    public boolean isRequirement() {
        return asked.isRequirement();
    }

    /** Short of a level: of a competency or a task. */
    public boolean isLevelled() {
        return asked.isLevelled();
    }

    /** Asked by the law or the employer. */
    public boolean isObligation() {
        return asked.isObligation();
    }

    /** Asked by the law, which comes first. */
    public boolean isLaw() {
        return asked.subject() instanceof Obligation obligation && obligation.isLaw();
    }

    public boolean isOnlyForTarget() {
        return asked.isOnlyForTarget();
    }

    public boolean isNewEditionOnly() {
        return asked.newEditionOnly();
    }

    /** How strongly the standard words it; a competency or task is {@link Force#STATED}. */
    public Force force() {
        return subject() instanceof Requirement requirement ? requirement.force() : Force.STATED;
    }

    public ClosedBy closedBy() {
        return subject() instanceof Requirement requirement ? requirement.closedBy() : ClosedBy.TRAINING;
    }
}
