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
import zhiti.report.Listing;
import zhiti.report.StandardReport;
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
            Standard standard = WrongUsage.unlessKnown("職能基準", "standard", standards.documents(), id);
            if (asked.isPresent() && !standards.roles().get(standard.role()).hasTracks()) {
                throw new WrongUsage(
                        "'" + id + "' 不分 B2B、B2C：請去掉 --track", "'" + id + "' knows no tracks: leave --track out");
            }
            StandardReport report = new StandardReport(desk.language(), asked);
            return json ? report.json(standard) : report.text(standard);
        }));
    }
}
