package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.intake.MadeUp;
import zhiti.intake.Place;
import zhiti.offering.Offering;
import zhiti.standard.Language;
import zhiti.standard.Task;
import zhiti.standard.Titled;

/**
 * What of a catalog is still made up: to read, by file and by standard; for programs as a bare array, a line each.
 *
 * @param places where each offering is written, by its id
 */
public record MadeUpReport(Language language, Map<String, Place> places) {
    private static final String INDENT = "  ";

    public String text(MadeUp madeUp) {
        TextPage page = new TextPage(new Say(language));
        Say say = page.say();
        page.line(say.word("madeup.head"));
        page.line(say.word("madeup.offerings", madeUp.offerings().size()));
        Map<String, List<String>> byFile = new TreeMap<>();
        madeUp.offerings()
                .forEach(o -> byFile.computeIfAbsent(places.get(o.id()).file(), file -> new ArrayList<>())
                        .add(o.id()));
        byFile.forEach((file, ids) ->
                page.hanging(INDENT, file).hanging(INDENT + INDENT, say.word("madeup.of", ids.size(), say.all(ids))));
        if (!madeUp.lifted().isEmpty()) {
            page.line(say.word("madeup.lifted"));
        }
        madeUp.lifted().forEach(lifted -> standard(lifted, page));
        return page.toString();
    }

    private static void standard(MadeUp.Lifted lifted, TextPage page) {
        Say say = page.say();
        page.hanging(INDENT, lifted.standard());
        List<String> competencies = lifted.competencies().stream()
                .map(c -> say.name(c) + say.aside(c.id()))
                .toList();
        List<String> tasks = lifted.tasks().stream().map(Task::code).toList();
        if (!competencies.isEmpty()) {
            page.hanging(INDENT + INDENT, say.word("madeup.competencies", competencies.size(), say.all(competencies)));
        }
        if (!tasks.isEmpty()) {
            page.hanging(INDENT + INDENT, say.word("madeup.tasks", tasks.size(), say.all(tasks)));
        }
    }

    public String json(MadeUp madeUp) {
        List<Listing.Column> columns = List.of(
                Listing.column("kind", "類別", "Kind"),
                Listing.column("id", "代號", "Id"),
                Listing.column("title", "名稱", "Title"),
                Listing.column("standard", "職能基準", "Standard"),
                Listing.column("file", "檔案", "File"),
                Listing.column("place", "位置", "Place"));
        List<List<Object>> rows = new ArrayList<>();
        madeUp.offerings().forEach(o -> rows.add(row(o)));
        madeUp.lifted().forEach(lifted -> {
            lifted.competencies().forEach(c -> rows.add(row("competency", c.id(), c, lifted)));
            lifted.tasks().forEach(t -> rows.add(row("task", t.code(), t, lifted)));
        });
        return new Listing(columns, rows).json();
    }

    private List<Object> row(Offering offering) {
        Place place = places.get(offering.id());
        return List.of("offering", offering.id(), offering.title().in(language), "", place.file(), place.spot());
    }

    private List<Object> row(String kind, String id, Titled thing, MadeUp.Lifted lifted) {
        return List.of(kind, id, thing.title().in(language), lifted.standard(), "", "");
    }
}
