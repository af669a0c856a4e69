package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.plan.LeastChange;
import zhiti.standard.Asked;
import zhiti.standard.Measure;

/** The least change, as text: what is missing, what to show and why, what is not known. */
final class TextNearest {
    private static final int LABEL = 11;

    private final LeastChange found;
    private final Say say;
    private final TextPage page;

    TextNearest(LeastChange found, Say say) {
        this.found = found;
        this.say = say;
        this.page = new TextPage(say);
    }

    String print() {
        head();
        if (found.isReady()) {
            page.blank();
            page.line(say.word(found.unknown().isEmpty() ? "nearest.ready" : "nearest.readyAsKnown"));
        } else {
            missing();
            moves();
        }
        if (!found.beyond().isEmpty()) {
            page.section(say.word("nearest.beyond"));
            page.line(say.all(found.beyond().stream().map(say::name).toList()));
        }
        unknown();
        foot();
        return page.toString();
    }

    private void head() {
        String name = found.person().name() + say.aside(found.person().id());
        page.title(say.word("nearest.title") + "  " + name);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("head.role", say.name(found.person().role()));
        values.put("nearest.for", say.document(found.standard()));
        values.put("head.track", say.track(found.track()));
        values.put("head.asOf", found.asOf().toString());
        int width = 2
                + values.keySet().stream()
                        .mapToInt(key -> Columns.width(say.word(key)))
                        .max()
                        .orElse(0);
        values.forEach((key, value) -> page.hanging(Columns.left(say.word(key), width), value));
    }

    private void missing() {
        page.section(say.word("nearest.missing") + say.aside(found.missing().size() + ""));
        List<String> gaps = new ArrayList<>();
        for (GapLine line : found.missing()) {
            Gap gap = line.gap();
            gaps.add(say.name(gap) + " " + say.range(gap.measure(), gap.shown(), gap.required()));
        }
        page.line(say.all(gaps));
    }

    private void moves() {
        page.section(say.word("nearest.moves"));
        if (found.moves().isEmpty()) {
            page.line(say.word("nearest.none"));
            return;
        }
        page.line(
                found.levels() == 0
                        ? say.word("nearest.onlyMoves", found.moves().size())
                        : say.word("nearest.sum", found.moves().size(), found.levels()));
        Map<List<String>, List<LeastChange.Move>> together = new LinkedHashMap<>();
        found.moves()
                .forEach(move -> together.computeIfAbsent(move.closes(), key -> new ArrayList<>())
                        .add(move));
        together.values().forEach(this::together);
        page.blank();
        page.hanging(say.word("nearest.try") + say.word("colon"), tried());
    }

    /** Changes that stand or fall together have one reason. */
    private void together(List<LeastChange.Move> moves) {
        for (LeastChange.Move move : moves) {
            String kind = say.word("nearest." + move.kind().name().toLowerCase(Locale.ROOT));
            page.hanging(Columns.left(kind, LABEL) + " ", what(move));
        }
        String closes = say.all(closes(moves.get(0)));
        page.hanging(
                " ".repeat(LABEL + 1),
                moves.size() == 1
                        ? say.word("nearest.closes", closes)
                        : say.word("nearest.closesTogether", moves.size(), closes));
    }

    private String what(LeastChange.Move move) {
        String title = move.title().in(say.language());
        List<String> beside = new ArrayList<>();
        String reach = move.measure() == Measure.HELD
                ? move.degree().map(degree -> " → " + say.in(degree)).orElse("")
                : " → " + say.value(move.measure(), move.reach());
        if (move.measure() == Measure.LEVEL && move.shown().isEmpty()) {
            beside.add(say.word("nearest.unseen"));
        } else if (move.measure() != Measure.HELD) {
            move.shown().ifPresent(shown -> beside.add(say.word("nearest.from", say.value(move.measure(), shown))));
        }
        if (move.reach() < move.required()) {
            beside.add(say.word("nearest.partly", say.value(move.measure(), move.required())));
        }
        if (move.onlyTime()) {
            beside.add(move.metOn().map(day -> say.word("nearest.metOn", day)).orElse(say.word("nearest.time")));
        }
        return title + reach + (beside.isEmpty() ? "" : say.aside(String.join(say.word("semicolon"), beside)));
    }

    private List<String> closes(LeastChange.Move move) {
        List<String> closes = new ArrayList<>();
        for (String key : move.closes()) {
            closes.add(found.missing().stream()
                    .map(GapLine::gap)
                    .filter(gap -> gap.key().equals(key))
                    .map(say::name)
                    .findFirst()
                    .orElse(key));
        }
        return closes;
    }

    /** The settings as a command takes them, for whoever wants to see the plan that follows. */
    private String tried() {
        List<String> settings = new ArrayList<>(
                List.of("zhiti whatif FILE --employee " + found.person().id(), "--as-of " + found.asOf()));
        found.settings().forEach(setting -> settings.add("--set " + setting));
        return String.join(" ", settings);
    }

    private void unknown() {
        if (!found.unknown().isEmpty()) {
            page.section(say.word("nearest.unknown", found.unknown().size()));
            page.line(say.all(found.unknown().stream()
                    .map(Asked::title)
                    .map(title -> title.in(say.language()))
                    .toList()));
        }
    }

    private void foot() {
        page.blank();
        if (!found.isReady()) {
            page.line(say.word(found.proven() ? "nearest.proven" : "nearest.unproven") + say.word("stop"));
            page.line(say.word("nearest.order") + say.word("stop"));
        }
        page.line(say.word("nearest.presumed") + say.word("stop"));
        page.line(say.word("inferred") + say.word("stop"));
    }
}
