package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.Requirement;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A condition that a target lays down, and how somebody stands to it (基準建議條件).
 *
 * @param shown in the measure of what is asked; empty where it is not known, or is had or not had
 * @param gap where it is not met
 * @param metOn of one that is not met: the day on which it will be, by time alone or on this way
 * @param by ids of the steps that serve it
 * @param lapses of one that is met: the last day on which what answers it counts
 */
public record Condition(
        Asked asked,
        Status status,
        Optional<Integer> shown,
        Optional<Gap> gap,
        Optional<LocalDate> metOn,
        List<String> by,
        Optional<LocalDate> lapses) {
    public Condition {
        by = List.copyOf(by);
    }

    public Requirement requirement() {
        return (Requirement) asked.subject();
    }

    /** What is missing, in its measure; 0 where nothing is. */
    public int missing() {
        return gap.map(Gap::missing).orElse(0);
    }

    /** How somebody stands to a condition. */
    public enum Status implements Titled {
        MET("符合", "met"),
        OPEN("未符合", "not met"),
        UNKNOWN("待補資料", "not known"),
        CONFIRM("由主管確認", "for the manager to confirm");

        private final Title title;

        Status(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
