package zhiti.report;

import java.util.List;
import java.util.stream.IntStream;
import zhiti.plan.FollowUp;
import zhiti.standard.Language;

/** What became of plans handed out before: as text for a terminal, as JSON and as a page. */
public record FollowUpReport(Language language) {
    /** People, offerings, what went otherwise, sums. */
    public String text(FollowUp followUp) {
        FollowUpPage found = new FollowUpPage(followUp, new Say(language));
        Say say = found.say();
        TextPage page = new TextPage(say);
        page.title(say.word("followup.title", followUp.since(), followUp.asOf()));
        page.section(say.word("followup.people"));
        page.table(new Table(found.peopleHeads(), found.people(), from(2, found.peopleHeads())));
        page.section(say.word("followup.offerings"));
        page.table(new Table(found.offeringHeads(), found.offerings(), List.of(1, 2, 3)));
        page.line(say.word("followup.note", followUp.leastGroup()) + say.word("stop"));
        page.section(say.word("followup.deviations"));
        deviations(page, found.groups());
        LeaverLines.print(page, followUp.leavers());
        page.section(say.word("section.totals"));
        page.line(String.join(say.word("semicolon"), found.totals()));
        return page.toString();
    }

    private static List<Integer> from(int first, List<String> heads) {
        return IntStream.range(first, heads.size()).boxed().toList();
    }

    private static void deviations(TextPage page, List<FollowUpPage.Group> groups) {
        if (groups.isEmpty()) {
            page.line(page.say().word("followup.none"));
        }
        for (FollowUpPage.Group group : groups) {
            if (group != groups.get(0)) {
                page.blank();
            }
            page.line(group.heading());
            for (FollowUpPage.Line line : group.lines()) {
                page.hanging("  " + line.who() + "  ", line.what());
                page.hanging("     → ", line.response());
            }
        }
    }

    public String json(FollowUp followUp) {
        return JsonFollowUp.print(followUp, language);
    }

    /** One HTML file that stands alone. */
    public String html(FollowUp followUp) {
        return new HtmlReport(language).followUp(new FollowUpPage(followUp, new Say(language)));
    }
}
