package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Allotment;

/** How a team shares one budget: who got what, and why them. */
public record AllotmentPage(Allotment allotment, Say say) {
    /** What there is, what is spent, and how good that is; then the sessions that were too small. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add((allotment.isLimited()
                        ? say.word("allotment.spent", say.money(allotment.budget()), say.money(allotment.spent()))
                        : say.word("allotment.seats", say.money(allotment.spent())))
                + say.word("stop"));
        lines.add(LimitLines.optimality(say, allotment.optimality()) + say.word("stop"));
        for (Allotment.Full full : allotment.full()) {
            lines.add(say.word(
                            "allotment.full",
                            say.name(full.offering()),
                            full.on(),
                            full.seats(),
                            full.wanted(),
                            say.all(full.without().stream().map(this::name).toList()))
                    + say.word("stop"));
        }
        return lines;
    }

    private String name(String id) {
        return allotment.parts().stream()
                .map(Allotment.Part::person)
                .filter(person -> person.id().equals(id))
                .map(person -> person.name())
                .findFirst()
                .orElse(id);
    }

    public String title() {
        return say.word(allotment.isLimited() ? "allotment.title" : "allotment.titleSeats");
    }

    public List<String> heads() {
        return List.of(
                say.word("head.name"),
                say.word("allotment.fee"),
                say.word("allotment.closed"),
                say.word("allotment.next"),
                say.word("allotment.instead"));
    }

    /** A row for each person. */
    public List<List<String>> rows() {
        return allotment.parts().stream()
                .map(part -> List.of(
                        part.person().name(),
                        say.money(part.fee()),
                        say.word("allotment.of", part.closed(), part.closable()),
                        part.next()
                                .map(next -> say.word(
                                        "allotment.more", say.money(next.more()), Shifted.said(say, next.brings())))
                                .orElse(say.word("allotment.enough")),
                        part.next()
                                .map(next -> next.instead()
                                        .map(shift -> Shifted.said(say, shift))
                                        .orElse(say.word("allotment.unaffordable")))
                                .orElse(Say.NOTHING)))
                .toList();
    }
}
