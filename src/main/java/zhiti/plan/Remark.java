package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.person.EntryKind;
import zhiti.rulebook.Reason;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Something in a person's own record that whoever reads their plan has to know (紀錄說明): a booking that can't stand, money
 * paid for something that is not in the plan, history that no catalog knows any more, entries that do not count yet. It
 * stops nobody.
 *
 * @param of what kind of entry it is about
 * @param about its id or key, as the people file names it
 * @param title what it is called
 * @param on the day of the entry, where it has one
 * @param paid what has been paid, where money is in question
 * @param because what is found, and what is to be asked about the money
 * @param hint what may have been meant instead, where something of today has nearly the same name
 */
public record Remark(
        Kind kind,
        EntryKind of,
        String about,
        Title title,
        Optional<LocalDate> on,
        Optional<Money> paid,
        List<Reason> because,
        Optional<Reason> hint) {
    /** The finding of what is booked for after the plan. */
    static final String LATER_BOOKING = "remark/booked-for-later";

    public Remark {
        because = List.copyOf(because);
    }

    /** Whether it is about a booking for after the plan. */
    boolean isOfLaterBooking() {
        return because.stream().anyMatch(reason -> reason.rule().equals(LATER_BOOKING));
    }

    /** What a remark is about, in the order in which they are read. */
    public enum Kind implements Titled {
        BOOKING("報名與付款", "Bookings and payments"),
        UNKNOWN("目錄中沒有的紀錄", "Known to no catalog"),
        LATER("基準日之後的紀錄", "Dated after the as-of date");

        private final Title title;

        Kind(String zh, String en) {
            this.title = new Title(zh, en);
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
