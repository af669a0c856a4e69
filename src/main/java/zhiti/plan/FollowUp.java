package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import zhiti.standard.Title;

/**
 * What became of plans handed out before (追蹤): what was planned, done and rated since, whether what was taken lifted as
 * was expected, where it went otherwise, and what is being done about that.
 *
 * @param asOf the day on which it is looked at
 * @param leastGroup the fewest people whose mean is told
 * @param people in the order of the people file: those who had a plan
 * @param offerings those that were planned, by how many people have done them, then for how many they were planned, then by id
 * @param effects what was seen of each person after each step that they did, in the order of the people
 * @param leavers who had a plan and is not in the people file any more
 * @param deviations by kind, then in the order of the people
 */
public record FollowUp(
        LocalDate asOf,
        int leastGroup,
        List<Progress> people,
        List<Leaver> leavers,
        List<Lift> offerings,
        List<Effect> effects,
        List<Deviation> deviations) {
    public FollowUp {
        people = List.copyOf(people);
        leavers = List.copyOf(leavers);
        offerings = List.copyOf(offerings);
        effects = List.copyOf(effects);
        deviations = List.copyOf(deviations);
    }

    /** The day of the oldest of the plans. */
    public LocalDate since() {
        return people.stream().map(Progress::since).min(LocalDate::compareTo).orElse(asOf);
    }

    /** A sum over all people. */
    public int total(ToIntFunction<Progress> count) {
        return people.stream().mapToInt(count).sum();
    }

    public List<Deviation> of(Deviation.Kind kind) {
        return deviations.stream().filter(one -> one.kind() == kind).toList();
    }

    /**
     * How far one person has come with the steps that were planned. Done, failed, overdue and not due are together as many
     * as planned.
     *
     * @param since the day of the plan
     * @param rated of those done, how many have had something rated since that they were to lift
     * @param unplanned what was done beside the plan
     */
    public record Progress(
            String id,
            String name,
            LocalDate since,
            int planned,
            int done,
            int rated,
            int failed,
            int overdue,
            int notDue,
            int unplanned) {}

    /**
     * What an offering was to lift, and what it did, over all who took it.
     *
     * @param planned for how many people
     * @param done by how many of them
     * @param rated how many of those have been rated since, so that one can see
     * @param mean empty where fewer people have been rated than may be told about
     */
    public record Lift(String id, Title title, int planned, int done, int rated, Optional<Mean> mean) {}

    /**
     * What was seen of one person after a step, before something else was done that was to lift the same.
     *
     * @param employee by id
     * @param levels what it was to lift and has been rated since
     */
    public record Effect(String employee, String name, String offering, Title title, List<Deviation.Level> levels) {
        public Effect {
            levels = List.copyOf(levels);
        }
    }

    /** Levels a person and subject, on the average; one decimal, half up. */
    public record Mean(BigDecimal expected, BigDecimal seen) {}
}
