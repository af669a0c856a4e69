package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * What was settled with a person about an offering.
 *
 * @param offering by id
 * @param on the day it takes place, where one is booked
 * @param paid what has been paid already
 * @param expires of a refusal: not to be proposed again on or before this day; empty for good
 * @param why in the words of the file; empty where none are given
 */
public record Commitment(
        String offering,
        Status status,
        Optional<LocalDate> on,
        Optional<Money> paid,
        Optional<LocalDate> expires,
        String why) {

    public boolean isBooked() {
        return status == Status.BOOKED;
    }

    public boolean isRefused() {
        return status == Status.REFUSED;
    }

    /** A refusal without an end. */
    public boolean isForGood() {
        return expires.isEmpty();
    }

    /** Whether it binds on a day: a booking that is still to come, a refusal that has not run out. */
    public boolean isBindingOn(LocalDate day) {
        return isBooked()
                ? on.map(d -> d.isAfter(day)).orElse(true)
                : expires.map(d -> !d.isBefore(day)).orElse(true);
    }

    /** Booked for a day after this one. */
    public boolean isAfter(LocalDate day) {
        return isBooked() && on.filter(d -> d.isAfter(day)).isPresent();
    }

    /** The first day on which a refusal no longer binds; {@link LocalDate#MAX} where it binds for good. */
    public LocalDate freeFrom() {
        return expires.map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
    }

    /** Why, in words that can be said. */
    public Title reason() {
        return why.isEmpty() ? new Title("未說明原因", "no reason given") : Title.same(why);
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
