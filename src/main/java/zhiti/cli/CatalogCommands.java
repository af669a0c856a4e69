package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhiti.offering.Offering;
import zhiti.report.Listing;
import zhiti.report.OfferingReport;

/** {@code zhiti catalog}: what can be taken. */
@Command(name = "catalog")
final class CatalogCommands implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    CatalogCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }

    @Command(name = "list")
    int list(@Mixin HouseOptions house, @Mixin FormatOption format) {
        boolean json = format.isJson();
        return desk.answer(house.stock(desk).map(stock -> {
            Listing listing =
                    listing(List.copyOf(stock.shelved().catalog().offerings().values()));
            return json ? listing.json() : listing.text(desk.language());
        }));
    }

    private Listing listing(List<Offering> offerings) {
        List<Listing.Column> columns = List.of(
                Listing.column("id", "方案", "Offering"),
                Listing.column("kind", "形式", "Form"),
                Listing.column("title", "名稱", "Title"));
        return new Listing(
                columns,
                offerings.stream()
                        .map(o ->
                                List.<Object>of(o.id(), o.form().id(), o.title().in(desk.language())))
                        .toList());
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "offering") String id,
            @Mixin HouseOptions house,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        return desk.answer(house.stock(desk).map(stock -> {
            Offering offering = WrongUsage.unlessKnown(
                    "方案", "offering", stock.shelved().catalog().offerings(), id, WrongUsage.OFFERINGS);
            OfferingReport report = new OfferingReport(desk.language(), stock.standards(), stock.shelved());
            return json ? report.json(offering) : report.text(offering);
        }));
    }

    @Command(name = "check")
    int check(
            @Mixin HouseOptions house,
            @Option(names = "--illustrative", descriptionKey = "illustrative") boolean illustrative,
            @Mixin FormatOption format) {
        CatalogInspection inspection = new CatalogInspection(desk, format.isJson());
        return illustrative
                ? inspection.madeUp(house.stock(desk))
                : inspection.findings(house.stock(desk), house.hasHouse());
    }

    @Command(name = "init")
    int init(@Parameters(paramLabel = "DIR", descriptionKey = "house.folder") Path folder) {
        List<String> written = new Starter(folder).write();
        desk.say(
                "已寫入 " + folder + "：" + String.join("、", written) + "；填寫後以 zhiti catalog check --house " + folder
                        + " 檢查",
                "wrote " + folder + ": " + String.join(", ", written)
                        + "; fill them in, then run zhiti catalog check --house " + folder);
        return Desk.DONE;
    }
}
