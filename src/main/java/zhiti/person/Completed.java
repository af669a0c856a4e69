package zhiti.person;

import java.time.LocalDate;
import java.util.List;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * An offering that a person has been through: attendance, not evidence of a level.
 *
 * @param offering its id
 * @param touches keys of the subjects it builds or trains
 */
public record Completed(String offering, Title title, LocalDate on, Result result, List<String> touches)
        implements Titled {
    public Completed {
        touches = List.copyOf(touches);
    }

    /** How it ended. */
    public enum Result implements Titled {
        PASSED("通過", "passed"),
        ATTENDED("完訓", "attended"),
        FAILED("未通過", "failed");

        private final Title title;

        Result(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }

    /** Passed or attended: it is behind them. */
    public boolean isDone() {
        return result != Result.FAILED;
    }
}
