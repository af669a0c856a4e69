package zhiti.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.person.Background;
import zhiti.person.Served;
import zhiti.person.Span;
import zhiti.standard.Title;

/** Reads what an employee brings along: experience, education, software and standing. */
final class BackgroundReader {
    /** Sixty years of work. */
    private static final int LONGEST = 720;

    private final KnownNames known;

    BackgroundReader(KnownNames known) {
        this.known = known;
    }

    Background read(Fields fields) {
        return new Background(
                served(fields),
                fields.find("education", known.degrees),
                listed(fields, "studied", Readings.CODE),
                listed(fields, "software", this::program),
                fields.or("profession", Readings.CODE, ""),
                listed(fields, "memberOf", Readings.CODE),
                fields.list("appointed", Readings.CODE));
    }

    /** A list that says something even where it is empty: none. */
    private static <T> Optional<List<T>> listed(Fields fields, String name, Reading<T> reading) {
        return fields.node(name).isPresent() ? Optional.of(fields.list(name, reading)) : Optional.empty();
    }

    private Served served(Fields fields) {
        Optional<Integer> total = fields.find("experienceMonths", Readings.whole(0, LONGEST));
        List<Span> spans = fields.each("experience", this::span).stream()
                .flatMap(Optional::stream)
                .toList();
        if (fields.node("experienceMonths").isPresent()
                && fields.node("experience").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("experience"),
                            new Title(
                                    "experienceMonths 與 experience 只能寫一種",
                                    "experienceMonths and experience can't both be given"));
            return Served.UNKNOWN;
        }
        return new Served(total, spans);
    }

    private Optional<Span> span(Fields fields) {
        String field = fields.get("field", known.fields, "other");
        Optional<YearMonth> from = fields.get("from", Readings.MONTH.then(Optional::of), Optional.empty());
        Optional<YearMonth> to = fields.find("to", Readings.MONTH);
        boolean lead = fields.flag("lead");
        if (from.isPresent() && to.filter(t -> t.isBefore(from.get())).isPresent()) {
            fields.findings().problem(fields.place("to"), Spells.BACKWARDS);
            return Optional.empty();
        }
        return from.map(f -> new Span(field, f, to, lead));
    }

    /** A program that a standard asks for is spelled as there; one that nearly is so is said, and kept as written. */
    private Optional<String> program(Node node, Findings findings) {
        return Readings.CODE.read(node, findings).map(written -> {
            String lower = written.toLowerCase(Locale.ROOT);
            if (!known.software.containsKey(lower)) {
                Nearest.to(lower, known.software.keySet())
                        .map(known.software::get)
                        .ifPresent(near -> findings.note(
                                node.place(),
                                new Title(
                                        "軟體 '" + written + "' 沒有基準要求；是否為 '" + near + "'",
                                        "no standard asks for software '" + written + "': did you mean '" + near
                                                + "'")));
            }
            return known.software.getOrDefault(lower, written);
        });
    }
}
