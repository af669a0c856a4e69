package zhiti.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Show;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** The form of {@code calendar.yaml}: the shows of the company's year. */
final class CalendarForm {
    static final String FILE = "calendar.yaml";

    private static final Choices<Show.Kind> KIND = Choices.of("類別", "kind", Show.Kind.class);

    /** A show and where it is written. */
    private record Written(Show show, Place place) {}

    private final Fields file;
    private final Unique ids;

    CalendarForm(Fields file) {
        this.file = file;
        this.ids = new Unique("展會", "show", file.findings());
    }

    /** By their first day. Two at once in which the same people stand are a problem. */
    List<Show> read() {
        List<Written> shows = file.each("shows", this::show).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Written w) -> w.show().setUp())
                        .thenComparing(w -> w.show().id()))
                .toList();
        for (int later = 1; later < shows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checkApart(shows.get(earlier), shows.get(later));
            }
        }
        return shows.stream().map(Written::show).toList();
    }

    private Optional<Written> show(Fields fields) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        Title title = fields.title();
        Show.Kind kind = fields.get("kind", KIND, Show.Kind.EXHIBITION);
        Optional<Track> track = fields.find("track", Forms.TRACK);
        if (kind == Show.Kind.CONVENTION && fields.node("track").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("track"),
                            new Title("會議不分 B2B、B2C", "a convention has no track"),
                            new Title("刪去 track", "leave track out"));
        }
        List<String> departments = fields.list("departments", Readings.TEXT);
        // That it is made up stands in its name too; nothing is computed from it.
        fields.flag("illustrative");
        Optional<LocalDate> from = fields.get("from", Readings.DATE.then(Optional::of), Optional.empty());
        Optional<LocalDate> to = fields.get("to", Readings.DATE.then(Optional::of), Optional.empty());
        Optional<LocalDate> setUp = fields.find("setUp", Readings.DATE).or(() -> from);
        if (from.isEmpty() || to.isEmpty() || !isInOrder(setUp.orElseThrow(), from.get(), to.get(), fields)) {
            return Optional.empty();
        }
        Show show = new Show(id, title, kind, setUp.orElseThrow(), from.get(), to.get(), track, departments);
        return Optional.of(new Written(show, fields.place()));
    }

    private static boolean isInOrder(LocalDate setUp, LocalDate from, LocalDate to, Fields fields) {
        Findings findings = fields.findings();
        if (setUp.isAfter(from)) {
            findings.problem(
                    fields.place("setUp"),
                    new Title(
                            "進場日 " + setUp + " 晚於開展日 " + from,
                            "set-up on " + setUp + " is after the first day " + from));
        }
        if (from.isAfter(to)) {
            findings.problem(
                    fields.place("to"),
                    new Title(
                            "最後一日 " + to + " 早於開展日 " + from,
                            "the last day " + to + " is before the first day " + from));
        } else if (!setUp.plusYears(1).isAfter(to)) {
            findings.problem(
                    fields.place("to"),
                    new Title(
                            "由進場日 " + setUp + " 到 " + to + " 超過一年",
                            "from set-up on " + setUp + " to " + to + " it takes more than a year"),
                    new Title("請確認年份", "check the year"));
        }
        return !setUp.isAfter(from) && !from.isAfter(to);
    }

    private void checkApart(Written earlier, Written later) {
        Show one = earlier.show();
        Show other = later.show();
        Optional<Title> shared = shared(one, other);
        if (shared.isPresent() && !other.setUp().isAfter(one.to())) {
            file.findings()
                    .problem(
                            later.place(),
                            new Title(
                                    "展會 '" + other.id() + "'（" + days(other, "至") + "）與 '" + one.id() + "'（"
                                            + days(one, "至") + "）重疊："
                                            + shared.get().zh() + "不能同時在兩處",
                                    "show '" + other.id() + "' (" + days(other, " to ") + ") overlaps '" + one.id()
                                            + "' (" + days(one, " to ") + "): "
                                            + shared.get().en() + " can't stand in both"));
        }
    }

    private static String days(Show show, String to) {
        return show.setUp() + to + show.to();
    }

    /** Who would have to stand in both; empty where no department would. */
    private static Optional<Title> shared(Show one, Show other) {
        if (one.departments().isEmpty() && other.departments().isEmpty()) {
            return Optional.of(new Title("全公司", "the whole company"));
        }
        List<String> shared = new ArrayList<>(one.departments().isEmpty() ? other.departments() : one.departments());
        shared.removeIf(department -> !one.isOf(department) || !other.isOf(department));
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(String.join("、", shared), String.join(", ", shared)));
    }
}
