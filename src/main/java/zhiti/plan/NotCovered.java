package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.rulebook.Reason;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * What is left of a gap at the end of the year (本期未涵蓋).
 *
 * @param entry what is reached by then
 * @param reach what is required
 * @param metOn the day on which time alone closes it
 * @param quarter the quarter in which the next step could begin
 */
public record NotCovered(
        Gap gap,
        int entry,
        int reach,
        Kind kind,
        Optional<LocalDate> metOn,
        Optional<Quarter> quarter,
        List<Reason> because) {
    public NotCovered {
        because = List.copyOf(because);
    }

    /** Why it is left. */
    public enum Kind implements Titled {
        TIME("time", "需時間累積", "only time closes it"),
        NEXT_PERIOD("next-period", "下一期", "next period"),
        NOT_YET("not-yet", "尚不可", "not possible yet"),
        NOTHING_HELPS("nothing-helps", "無可用方案", "nothing on offer helps"),
        LIMIT("limit", "受限額", "over a limit");

        private final String id;
        private final Title title;

        Kind(String id, String zh, String en) {
            this.id = id;
            this.title = new Title(zh, en);
        }

        public String id() {
            return id;
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
