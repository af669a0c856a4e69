package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Person;
import zhiti.standard.Asked;
import zhiti.standard.Money;
import zhiti.standard.Standard;

/**
 * The way of one person from what they do to a target (升遷路徑): what separates the two posts, what to do about it stage by
 * stage, and when all conditions could be met. A reckoning, never a promise.
 *
 * @param from the document of the present role
 * @param also the documents of second jobs, which count as present ones
 * @param to the target's
 * @param versions what all this was read from
 * @param competencies knowledge and skills of both posts
 * @param tasks likewise
 * @param attitudes likewise, for reflection
 * @param asks everything that both posts ask, own role first
 * @param conditions that the target lays down, in printed order
 * @param stages four, in their order
 * @param readyOn the first day on which every must gap of the target is closed, by time what only time closes; empty where
 *     something stays open
 * @param staysOpen must gaps that nothing closes, and why
 * @param stepsPerYear the most that a year takes
 * @param least where all that is presumed or unknown turns out to be there
 * @param most where none of it is
 */
public record Upgrade(
        Person person,
        Standard from,
        List<Standard> also,
        Standard to,
        LocalDate asOf,
        Versions versions,
        Passage competencies,
        Passage tasks,
        Passage attitudes,
        List<Asked> asks,
        List<Condition> conditions,
        List<Stage> stages,
        Optional<LocalDate> readyOn,
        List<NotCovered> staysOpen,
        int stepsPerYear,
        Outlook least,
        Outlook most) {
    public Upgrade {
        also = List.copyOf(also);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
        stages = List.copyOf(stages);
        staysOpen = List.copyOf(staysOpen);
    }

    /** What a way comes to, if an assessment finds so much. */
    public record Outlook(int hours, Money cost, Optional<LocalDate> readyOn) {}

    /** Every step, in the order of time. */
    public Stream<Step> steps() {
        return stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .sorted((one, other) -> one.order() - other.order());
    }

    public int hours() {
        return stages.stream().mapToInt(Stage::hours).sum();
    }

    public Money cost() {
        return stages.stream().map(Stage::cost).reduce(Money.ZERO, Money::plus);
    }
}
