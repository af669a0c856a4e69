package zhiti.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Show;
import zhiti.standard.Title;

/** The form of {@code calendar.yaml}: the shows of the company's year. */
final class CalendarForm {
    static final String FILE = "calendar.yaml";

    /** A show and where it is written. */
    private record Written(Show show, Place place) {}

    private final Fields file;

    CalendarForm(Fields file) {
        this.file = file;
    }

    /**
     * By their first day. Two at once in which the same people stand are a problem.
     *
     * @param places where each department is first named, by its key; filled here
     */
    List<Show> read(Map<String, Place> places) {
        ShowForm form = new ShowForm(file.findings());
        List<Written> shows =
                file.each("shows", fields -> form.read(fields).map(show -> new Written(show, fields.place()))).stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing((Written w) -> w.show().setUp())
                                .thenComparing(w -> w.show().id()))
                        .toList();
        shows.forEach(w -> DepartmentCheck.named(w.show().departments(), w.place(), places));
        for (int later = 1; later < shows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checkApart(shows.get(earlier), shows.get(later));
            }
        }
        return shows.stream().map(Written::show).toList();
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
                                    "展會 '" + other.id() + "'（" + days(other, " 至 ") + "）與 '" + one.id() + "'（"
                                            + days(one, " 至 ") + "）重疊："
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
