package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.plan.Leaver;
import zhiti.standard.Money;

/** Who has left, with what was planned, booked and paid for them, the same in text and on paper. */
final class LeaverLines {
    private LeaverLines() {}

    /** A group for each: who it was, and a line for each of their bookings. */
    static List<RemarkGroup> of(Say say, List<Leaver> leavers) {
        return leavers.stream()
                .map(one -> new RemarkGroup(heading(say, one), bookings(say, one)))
                .toList();
    }

    private static String heading(Say say, Leaver one) {
        return one.id() + " " + one.name()
                + say.aside(say.word("left.planned", one.since(), one.steps().size(), say.money(one.cost())));
    }

    private static List<String> bookings(Say say, Leaver one) {
        List<String> lines = new ArrayList<>();
        for (Leaver.Planned step : one.booked()) {
            lines.add(say.word("left.booked", say.in(step.title()), step.quarter())
                    + money(say, step.paid())
                    + say.word("stop"));
        }
        return lines;
    }

    /** A plan that names no payment may not know of one. */
    private static String money(Say say, Optional<Money> paid) {
        return say.word("semicolon")
                + paid.filter(money -> !money.isZero())
                        .map(money -> say.word("left.paid", say.money(money)))
                        .orElseGet(() -> say.word("left.paymentUnknown"));
    }

    /** As a section of text of its own; nothing where nobody has left. */
    static void print(TextPage page, List<Leaver> leavers) {
        Say say = page.say();
        if (leavers.isEmpty()) {
            return;
        }
        page.section(say.word("section.left-company", leavers.size()));
        for (RemarkGroup group : of(say, leavers)) {
            page.hanging("", group.heading());
            group.lines().forEach(line -> page.hanging("- ", line));
        }
        page.hanging("", say.word("left.note") + say.word("stop"));
    }
}
