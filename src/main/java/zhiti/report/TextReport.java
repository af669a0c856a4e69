package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.plan.Leaver;
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.plan.Versions;
import zhiti.standard.Language;

/**
 * Plans as text for a terminal: no colour, Chinese at double width, lines of at most a hundred columns.
 *
 * @param all every offering that was left out, instead of the most telling ones, and the reasons of each gap
 */
public record TextReport(Language language, boolean all) {
    /** Whole plans, one person after the other. */
    public String plans(List<Plan> plans) {
        List<String> pages = new ArrayList<>();
        for (Plan plan : plans) {
            TextPage page = head("title.plan", plan, true);
            TextChanges.print(page, plan);
            TextFindings.gaps(page, plan);
            if (all) {
                TextFindings.reasons(page, plan);
            }
            TextAdvice.steps(page, plan);
            TextFindings.remarks(page, plan);
            TextFindings.assess(page, plan);
            TextAdvice.left(page, plan);
            TextAdvice.out(page, plan, all);
            TextAdvice.totals(page, plan);
            pages.add(foot(page, plan, true).toString());
        }
        return String.join("\n", pages);
    }

    /** The same, and who had a plan before and is not in the people file any more. */
    public String plans(List<Plan> plans, List<Leaver> leavers) {
        TextPage page = new TextPage(new Say(language));
        LeaverLines.print(page, leavers);
        return plans(plans) + page;
    }

    /** What is missing and why, and what is unknown, without advice. */
    public String gaps(List<Plan> plans) {
        List<String> pages = new ArrayList<>();
        for (Plan plan : plans) {
            TextPage page = head("title.gaps", plan, false);
            TextFindings.gaps(page, plan);
            TextFindings.reasons(page, plan);
            TextFindings.remarks(page, plan);
            TextFindings.assess(page, plan);
            pages.add(foot(page, plan, false).toString());
        }
        return String.join("\n", pages);
    }

    private TextPage head(String title, Plan plan, boolean proposes) {
        Say say = new Say(language).about(plan);
        TextPage page = new TextPage(say);
        String name = plan.person().name() + say.aside(plan.person().id());
        page.title(say.word(title) + "  " + name);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("head.name", name);
        values.put("head.role", say.name(plan.person().role()));
        values.put("head.edition", plan.standard().map(say::document).orElse(Say.NOTHING));
        Asks.also(say, plan).ifPresent(also -> values.put("head.also", also));
        values.put("head.track", say.track(plan.person().track()));
        values.put("head.target", plan.person().target().map(say::name).orElse(Say.NOTHING));
        values.put("head.asOf", plan.asOf().toString());
        values.put("head.readiness", readiness(plan.readiness(), say, proposes));
        int width = values.keySet().stream()
                        .mapToInt(key -> Columns.width(say.word(key)))
                        .max()
                        .orElse(0)
                + 2;
        values.forEach((key, value) -> page.hanging(Columns.left(say.word(key), width), value));
        return page;
    }

    private static String readiness(Readiness readiness, Say say, boolean proposes) {
        String after = " → " + say.share(readiness.after()) + say.aside(say.word("head.after"));
        String share = readiness.now().isEmpty()
                ? say.word("readiness.none")
                : say.share(readiness.now()) + (proposes ? after : "");
        return share
                + say.word("semicolon")
                + say.word("head.known", readiness.known(), readiness.of())
                + say.word("semicolon")
                + say.word("head.requirements")
                + " "
                + say.word("head.met", readiness.met(), readiness.requirements());
    }

    private static TextPage foot(TextPage page, Plan plan, boolean proposes) {
        Say say = page.say();
        Versions v = plan.versions();
        page.blank();
        page.line(say.word("inferred") + say.word("stop"));
        page.line(say.word("house.note") + say.word("stop"));
        page.line(say.word("readiness.note") + say.word("stop"));
        if (say.language() == Language.EN) {
            page.line(say.word("standard.kept") + say.word("stop"));
        }
        List<String> parts = List.of(
                say.word("version.rules") + " " + brief(v.rules()),
                say.word("version.catalog") + " " + brief(v.catalog()),
                say.word("version.standards") + " " + brief(v.standards()),
                say.word("version.inputs") + " " + brief(v.inputs()),
                v.engine());
        page.line(say.word("section.versions") + say.word("colon") + String.join(say.word("semicolon"), parts));
        return proposes ? page.line(say.word("caution") + say.word("stop")) : page;
    }

    /** Enough of a checksum to tell two apart on a page, with the name of its kind. */
    static String brief(String checksum) {
        return checksum.substring(0, Math.min(checksum.length(), "sha256:".length() + 12));
    }
}
