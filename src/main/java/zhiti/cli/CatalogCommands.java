package zhiti.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhiti.intake.CatalogCheck;
import zhiti.intake.CatalogFinding;
import zhiti.intake.Read;
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
                    "方案", "offering", stock.shelved().catalog().offerings(), id);
            OfferingReport report = new OfferingReport(desk.language(), stock.standards(), stock.shelved());
            return json ? report.json(offering) : report.text(offering);
        }));
    }

    @Command(name = "check")
    int check(@Mixin HouseOptions house, @Mixin FormatOption format) {
        boolean json = format.isJson();
        Read<List<CatalogFinding>> checked = house.stock(desk)
                .map(stock -> CatalogCheck.of(
                        stock.standards(),
                        stock.shelved().catalog(),
                        stock.policy(),
                        stock.asOf(),
                        stock.shelved().places()));
        int exit = desk.answer(checked.map(findings -> json ? findings(findings).json() : lines(findings)));
        if (!(checked instanceof Read.Ok<List<CatalogFinding>> ok)) {
            return exit;
        }
        int count = ok.value().size();
        desk.say(
                count == 0 ? "目錄檢查：沒有發現問題" : "目錄檢查：發現 " + count + " 處",
                count == 0 ? "catalog check: nothing found" : "catalog check: " + count + " found");
        return count == 0 ? Desk.DONE : Desk.FOUND;
    }

    private String lines(List<CatalogFinding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(f -> lines.append(f.in(desk.language())).append('\n'));
        return lines.toString();
    }

    private Listing findings(List<CatalogFinding> findings) {
        List<Listing.Column> columns = List.of(
                Listing.column("kind", "類別", "Kind"),
                Listing.column("about", "對象", "About"),
                Listing.column("file", "檔案", "File"),
                Listing.column("place", "位置", "Place"),
                Listing.column("what", "說明", "What"));
        return new Listing(
                columns,
                findings.stream()
                        .map(f -> List.<Object>of(
                                f.kind().id(),
                                f.about(),
                                f.place().file(),
                                f.place().spot(),
                                f.what().in(desk.language())))
                        .toList());
    }
}
