package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Show;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** The form of one exhibition or convention of the company's year. */
final class ShowForm {
    private static final Choices<Show.Kind> KIND = Choices.of("類別", "kind", Show.Kind.class);

    /** From the first day of set-up to the last day it is open. */
    private record Stretch(LocalDate setUp, LocalDate from, LocalDate to) {}

    private final Unique ids;

    ShowForm(Findings findings) {
        this.ids = new Unique("展會", "show", findings);
    }

    /** The show; empty where its days make none, which is a problem. */
    Optional<Show> read(Fields fields) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        Title title = fields.title();
        Show.Kind kind = fields.get("kind", KIND, Show.Kind.EXHIBITION);
        Optional<Track> track = track(fields, kind);
        // For whoever reads the file: nothing is computed from it.
        fields.flag("illustrative");
        List<String> departments = fields.list("departments", Readings.TEXT);
        return stretch(fields).map(s -> new Show(id, title, kind, s.setUp(), s.from(), s.to(), track, departments));
    }

    private static Optional<Track> track(Fields fields, Show.Kind kind) {
        Optional<Track> track = fields.find("track", Forms.TRACK);
        if (kind == Show.Kind.CONVENTION && fields.node("track").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("track"),
                            new Title("會議不分 B2B、B2C", "a convention has no track"),
                            new Title("刪去 track", "leave track out"));
        }
        return track;
    }

    private static Optional<Stretch> stretch(Fields fields) {
        Optional<LocalDate> from = fields.get("from", Readings.DATE.then(Optional::of), Optional.empty());
        Optional<LocalDate> to = fields.get("to", Readings.DATE.then(Optional::of), Optional.empty());
        Optional<LocalDate> setUp = fields.find("setUp", Readings.DATE).or(() -> from);
        if (from.isEmpty() || to.isEmpty() || setUp.isEmpty()) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(setUp.get(), from.get(), to.get());
        return isInOrder(stretch, fields) ? Optional.of(stretch) : Optional.empty();
    }

    private static boolean isInOrder(Stretch days, Fields fields) {
        boolean late = days.setUp().isAfter(days.from());
        boolean backwards = days.from().isAfter(days.to());
        boolean endless = !MonthPeriod.monthsAfter(days.setUp(), 12).isAfter(days.to());
        if (late) {
            fields.findings()
                    .problem(
                            fields.place("setUp"),
                            new Title(
                                    "進場日 " + days.setUp() + " 晚於開展日 " + days.from(),
                                    "set-up on " + days.setUp() + " is after the first day " + days.from()));
        }
        if (backwards) {
            fields.findings()
                    .problem(
                            fields.place("to"),
                            new Title(
                                    "最後一日 " + days.to() + " 早於開展日 " + days.from(),
                                    "the last day " + days.to() + " is before the first day " + days.from()));
        }
        if (endless) {
            fields.findings()
                    .problem(
                            fields.place("to"),
                            new Title(
                                    "由進場日 " + days.setUp() + " 到 " + days.to() + " 超過一年",
                                    "from set-up on " + days.setUp() + " to " + days.to() + " is more than a year"),
                            new Title("請確認年份", "check the year"));
        }
        return !late && !backwards && !endless;
    }
}
