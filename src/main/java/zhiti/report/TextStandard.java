package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Duty;
import zhiti.standard.Erratum;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementLine;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Track;

/** A standard as a page to read. A document for one track carries no marks: all of it holds. */
final class TextStandard {
    private static final String INDENT = "    ";

    private final TextPage page;
    private final Say say;
    private final Optional<Track> track;

    TextStandard(TextPage page, Optional<Track> track) {
        this.page = page;
        this.say = page.say();
        this.track = track;
    }

    String print(Standard standard) {
        page.title(standard.title());
        head(standard);
        page.section(say.word("standard.duties"));
        standard.duties().forEach(this::duty);
        page.section(say.word("standard.attitudes"));
        page.line(all(standard.attitudes()));
        page.section(say.word("head.requirements"));
        standard.requirements().forEach(this::line);
        if (!standard.errata().isEmpty()) {
            page.section(say.word("standard.errata"));
            standard.errata().forEach(this::erratum);
        }
        return page.toString();
    }

    private void head(Standard standard) {
        field("standard.id", standard.id());
        field("standard.name", standard.name());
        field("standard.code", orNone(standard.code()));
        field("standard.level", say.word("of.level", standard.level()));
        track.ifPresent(t -> field("head.track", say.name(t)));
        standard.categories().stream()
                .filter(c -> !c.name().isEmpty() || !c.code().isEmpty())
                .forEach(c -> field("standard.category", (c.kind() + " " + c.name() + " " + c.code()).strip()));
        field("standard.description", standard.description());
        standard.revisions()
                .forEach(r -> field(
                        "standard.revision",
                        String.join(" ", r.version(), r.code(), r.name(), r.status(), r.note(), "" + r.on())
                                .replaceAll(" +", " ")));
        if (!standard.updateNote().isEmpty()) {
            field("standard.updateNote", standard.updateNote());
        }
    }

    private void field(String label, String value) {
        page.hanging(Columns.left(say.word(label), 14) + " ", value);
    }

    private String orNone(String words) {
        return words.isEmpty() ? say.word("standard.none") : words;
    }

    private void duty(Duty duty) {
        page.blank();
        page.line(duty.code() + " " + duty.name() + say.aside(say.word("standard.at", duty.level())));
        statements("  ", duty.knowledge(), duty.skills());
        duty.tasks().forEach(this::task);
    }

    private void task(Task task) {
        page.hanging("  " + task.code() + " ", task.name().printed() + mark(task.track()));
        statements(INDENT, task.knowledge(), task.skills());
        list(
                "standard.outputs",
                task.outputs().stream()
                        .map(o -> (o.code() + " ").stripLeading() + o.name().printed() + mark(o.track()))
                        .toList());
        list(
                "standard.indicators",
                task.indicators().stream()
                        .map(i -> i.code() + " " + i.text().printed() + mark(i.track()))
                        .toList());
    }

    private void list(String label, List<String> items) {
        int width = Columns.width(say.word(label));
        String lead = INDENT + say.word(label) + " ";
        for (String item : items) {
            page.hanging(lead, item);
            lead = INDENT + " ".repeat(width + 1);
        }
    }

    private void statements(String indent, List<Statement> knowledge, List<Statement> skills) {
        if (!knowledge.isEmpty()) {
            page.hanging(indent + say.word("standard.knowledge") + " ", all(knowledge));
        }
        if (!skills.isEmpty()) {
            page.hanging(indent + say.word("standard.skills") + " ", all(skills));
        }
    }

    private String all(List<Statement> statements) {
        return say.all(statements.stream().map(s -> s.code() + " " + s.name()).toList());
    }

    /** The one track that has it, where the page is for both. */
    private String mark(Optional<Track> marked) {
        return track.filter(t -> t != Track.BOTH).isPresent()
                ? ""
                : marked.map(t -> "［" + say.name(t) + "］").orElse("");
    }

    private void line(RequirementLine line) {
        page.hanging(line.label() + say.word("colon"), line.text().printed());
        line.conditions().forEach(this::condition);
    }

    private void condition(Requirement condition) {
        String when = condition.international() ? say.word("semicolon") + say.word("standard.international") : "";
        String reading = condition.reading().isEmpty() ? "" : say.word("semicolon") + condition.reading();
        page.hanging(
                "  " + say.word("standard.read") + " ",
                say.name(condition)
                        + mark(condition.track())
                        + say.aside(say.name(condition.force()) + when + reading));
    }

    private void erratum(Erratum erratum) {
        boolean lost = erratum.printed().isEmpty() && erratum.read().isEmpty();
        String change =
                lost ? "" : say.word("standard.instead", erratum.printed(), erratum.read()) + say.word("semicolon");
        page.hanging(erratum.place() + say.word("colon"), change + erratum.why());
    }
}
