package zhiti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.plan.House;
import zhiti.plan.Stock;

/** What is read, and as of which day: {@code --rules}, {@code --catalog}, {@code --as-of}. */
final class HouseOptions {
    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules;

    @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "catalog")
    private Path catalog;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private String asOf;

    /** The house on the day asked for; the problems of both folders come together. */
    Read<House> open(Desk desk) {
        LocalDate day = day(desk);
        Read<Folder> shelf = rules();
        Read<Folder> stock = catalog();
        Findings both = new Findings();
        both.add(shelf);
        both.add(stock);
        return both.read(day).then(on -> shelf.then(r -> stock.then(c -> House.open(r, c, on))));
    }

    /** What can be taken, without the rules. */
    Read<Stock> stock(Desk desk) {
        LocalDate day = day(desk);
        return rules().then(r -> catalog().then(c -> Stock.open(r, c, day)));
    }

    LocalDate day(Desk desk) {
        return desk.asOf(Optional.ofNullable(asOf).map(Known::day));
    }

    Read<Folder> rules() {
        return folder(rules, "rules");
    }

    Read<Folder> catalog() {
        return folder(catalog, "catalog");
    }

    private static Read<Folder> folder(Path named, String shipped) {
        return named == null ? Read.ok(Folder.shipped(shipped)) : Folder.at(named);
    }
}
