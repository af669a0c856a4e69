package zhiti.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import zhiti.person.Commitment;
import zhiti.standard.Title;

/** Bookings in a few words: the day, and what has been paid. */
final class BookingWords {
    private BookingWords() {}

    /** Several bookings, by day. */
    static List<Title> each(List<Commitment> bookings) {
        return bookings.stream()
                .map(BookingWords::said)
                .sorted(Comparator.comparing(Title::zh))
                .toList();
    }

    private static Title said(Commitment one) {
        Title when = when(one);
        return one.paid()
                .map(paid -> {
                    String money = String.format(Locale.ROOT, "NT$%,d", paid.twd());
                    return new Title(when.zh() + "（已付 " + money + "）", when.en() + " (" + money + " paid)");
                })
                .orElse(when);
    }

    /** The day, or that there is none yet. */
    static Title when(Commitment one) {
        return one.on().map(day -> Title.same(day.toString())).orElse(new Title("日期未定", "no day yet"));
    }
}
