package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * Something of a plan that went otherwise, and what is being done about it.
 *
 * @param employee by id
 * @param offering by id
 * @param quarter for which it was planned; empty where it was not planned
 * @param legal asked for by law
 * @param booked a place had been booked
 * @param outcome how it came out; empty where it was not taken
 * @param levels what was seen below what was expected; only where that is what went otherwise
 */
public record Deviation(
        Kind kind,
        String employee,
        String name,
        String offering,
        Title title,
        Optional<Quarter> quarter,
        boolean legal,
        boolean booked,
        Optional<Outcome> outcome,
        List<Level> levels,
        Response response) {
    public Deviation {
        levels = List.copyOf(levels);
    }

    /** How it went otherwise. */
    public enum Kind {
        /** Its quarter is over and it was not taken. */
        NOT_DONE("not-done"),
        FAILED("failed"),
        /** Rated since, and below what was expected. */
        BELOW("below"),
        /** Done, and nothing that it was to lift has been rated since. */
        NOT_RATED("not-rated"),
        /** Done, and not in the plan. */
        UNPLANNED("unplanned");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * A subject that was rated below what was expected.
     *
     * @param entry what was shown when it was planned
     * @param expected what it was to be lifted to
     * @param seen what was shown after it
     */
    public record Level(String key, Title title, int entry, int expected, int seen) {}

    /**
     * What is being done about it.
     *
     * @param quarter when, where it is planned
     * @param way the other offering, where it is another one
     * @param on the day for which it is booked, where one is known
     * @param why a person's words, where they do not want it
     */
    public record Response(
            Answer answer, Optional<Quarter> quarter, Optional<Title> way, Optional<LocalDate> on, String why) {
        static Response of(Answer answer) {
            return new Response(answer, Optional.empty(), Optional.empty(), Optional.empty(), "");
        }
    }

    /** What kind of thing is being done. */
    public enum Answer {
        PLANNED_AGAIN("planned-again"),
        ANOTHER_WAY("another-way"),
        BOOKED("booked"),
        REFUSED("refused"),
        ASSESS_FIRST("assess-first"),
        /** What it was for is no gap any more. */
        CLOSED("closed"),
        /** Nothing within the year; what it was for is left for the next. */
        NEXT_PERIOD("next-period"),
        NOTHING_YET("nothing-yet");

        private final String id;

        Answer(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
