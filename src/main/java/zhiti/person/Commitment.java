package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * What was settled with a person about an offering. Read and kept; the planner does not heed it yet.
 *
 * @param offering by id
 * @param on the day it takes place, where one is booked
 * @param paid what has been paid already
 * @param expires of a refusal: not to be proposed again on or before this day
 * @param why in the words of the file; empty where none are given
 */
public record Commitment(
        String offering,
        Status status,
        Optional<LocalDate> on,
        Optional<Money> paid,
        Optional<LocalDate> expires,
        String why) {

    /** Whether it still holds on a day: a refusal does through its last day, a booking until it is taken out. */
    public boolean isHeldOn(LocalDate day) {
        return expires.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** What was settled. */
    public enum Status implements Titled {
        BOOKED("已報名", "booked"),
        REFUSED("不參加", "refused");

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
