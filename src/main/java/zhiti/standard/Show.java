package zhiti.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An exhibition or convention in the house's year: while it is set up and held, its departments take no class.
 *
 * @param setUp the first day of set-up, on or before {@code from}
 * @param from the first day it is open
 * @param to the last day it is open
 * @param track of an exhibition; empty where it serves both sides, and for a convention
 * @param departments whose people stand in the hall; empty for all
 */
public record Show(
        String id,
        Title title,
        Kind kind,
        LocalDate setUp,
        LocalDate from,
        LocalDate to,
        Optional<Track> track,
        List<String> departments)
        implements Titled {
    public Show {
        departments = List.copyOf(departments);
        if (setUp.isAfter(from) || from.isAfter(to)) {
            throw new IllegalArgumentException(id + " is set up on " + setUp + " and held from " + from + " to " + to);
        }
    }

    /** What is held. */
    public enum Kind implements Titled {
        EXHIBITION("展覽", "exhibition"),
        CONVENTION("會議", "convention");

        private final Title title;

        Kind(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }

    /** When, around a show, an assignment is done that needs one. */
    public enum Stage implements Titled {
        BEFORE("展前籌備", "before a show"),
        DURING("展期現場", "during a show"),
        AFTER("展後檢討", "after a show");

        private final Title title;

        Stage(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }

    /** Whether people of a department stand in the hall. */
    public boolean isOf(String department) {
        return departments.isEmpty() || departments.contains(department);
    }

    /** Whether it is being set up or held on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(setUp) && !day.isAfter(to);
    }
}
