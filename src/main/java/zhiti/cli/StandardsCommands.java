package zhiti.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhiti.intake.StandardsReader;
import zhiti.report.EditionsReport;
import zhiti.report.Listing;
import zhiti.report.StandardReport;
import zhiti.standard.Alike;
import zhiti.standard.Difference;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Track;

/** {@code zhiti standards}: what has been laid down. */
@Command(name = "standards")
final class StandardsCommands implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    StandardsCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }

    @Command(name = "list")
    int list(@Mixin CatalogOption catalog, @Mixin FormatOption format) {
        boolean json = format.isJson();
        return desk.answer(catalog.folder().then(StandardsReader::read).map(standards -> {
            Listing listing = listing(standards);
            return json ? listing.json() : listing.text(desk.language());
        }));
    }

    private static Listing listing(Standards standards) {
        List<Listing.Column> columns = List.of(
                Listing.column("id", "識別碼", "Id"),
                Listing.column("role", "職務", "Role"),
                Listing.column("edition", "版本", "Edition"),
                Listing.column("code", "職能基準代碼", "Code"),
                Listing.column("name", "名稱", "Name"),
                Listing.column("level", "級別", "Level"));
        List<List<Object>> rows = standards.documents().values().stream()
                .map(s -> List.<Object>of(s.id(), s.role(), s.edition(), s.code(), s.name(), s.level()))
                .toList();
        return new Listing(columns, rows);
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "standard") String id,
            @Option(names = "--track", paramLabel = "TRACK", descriptionKey = "show.track") Optional<String> track,
            @Mixin CatalogOption catalog,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        Optional<Track> asked = track.map(Known::track);
        return desk.answer(catalog.folder().then(StandardsReader::read).map(standards -> {
            Standard standard = known(standards, id);
            if (asked.isPresent() && !standards.roles().get(standard.role()).hasTracks()) {
                throw new WrongUsage(
                        "'" + id + "' 不分 B2B、B2C：請去掉 --track", "'" + id + "' knows no tracks: leave --track out");
            }
            StandardReport report = new StandardReport(desk.language(), asked);
            return json ? report.json(standard) : report.text(standard);
        }));
    }

    @Command(name = "diff")
    int diff(
            @Parameters(paramLabel = "A", descriptionKey = "diff.from") String from,
            @Parameters(paramLabel = "B", descriptionKey = "diff.to") String to,
            @Mixin HouseOptions house,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        return desk.answer(house.stock(desk).map(stock -> {
            Standard one = known(stock.standards(), from);
            Standard other = known(stock.standards(), to);
            if (one.equals(other)) {
                throw new WrongUsage(
                        "'" + from + "' 與自己沒有差異：請指定兩份不同的職能基準",
                        "'" + from + "' does not differ from itself: name two different standards");
            }
            Difference difference = Difference.of(one, other, Alike.of(stock.policy()));
            EditionsReport report = new EditionsReport(desk.language());
            return json ? report.json(difference) : report.text(difference);
        }));
    }

    private static Standard known(Standards standards, String id) {
        return WrongUsage.unlessKnown("職能基準", "standard", standards.documents(), id);
    }
}
