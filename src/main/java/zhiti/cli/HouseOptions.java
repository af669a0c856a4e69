package zhiti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.PolicyBook;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.plan.House;
import zhiti.plan.Stock;

/** What is read, and as of which day: {@code --rules}, {@code --catalog}, {@code --house}, {@code --as-of}. */
final class HouseOptions {
    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules;

    @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "catalog")
    private Path catalog;

    @Option(names = "--house", paramLabel = "DIR", descriptionKey = "house")
    private Path house;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private String asOf;

    private Optional<Read<Folders>> read = Optional.empty();

    /** The folders that are read, once all of them can be. */
    record Folders(Folder rules, Folder catalog, Optional<Folder> house) {}

    /** The house on the day asked for; the problems of all folders come together. */
    Read<House> open(Desk desk) {
        LocalDate day = day(desk);
        return onTime(folders().then(f -> House.open(f.rules(), f.catalog(), f.house(), day)), day);
    }

    /** What can be taken, without the rules. */
    Read<Stock> stock(Desk desk) {
        LocalDate day = day(desk);
        return onTime(folders().then(f -> Stock.open(f.rules(), f.catalog(), f.house(), day)), day);
    }

    /** What was read; on a day before the house had numbers that is the caller's mistake, and not one of each number. */
    private <T> Read<T> onTime(Read<T> read, LocalDate day) {
        if (read instanceof Read.Refused<T>
                && folders().then(f -> PolicyReader.read(f.rules())) instanceof Read.Ok<PolicyBook> book
                && day.isBefore(book.value().since())) {
            LocalDate first = book.value().since();
            throw new WrongUsage(
                    "基準日 " + day + " 太早，policy.yaml 的數字最早自 " + first + " 起：寫這天或之後的日期",
                    "the as-of date " + day + " is too early, policy.yaml has no number before " + first
                            + ": write that day or a later one");
        }
        return read;
    }

    /** Whether a company's own folder is laid over what ships. */
    boolean hasHouse() {
        return house != null;
    }

    /** The folders, read once: what is recorded is what was looked at. */
    Read<Folders> folders() {
        if (read.isEmpty()) {
            read = Optional.of(readFolders());
        }
        return read.get();
    }

    private Read<Folders> readFolders() {
        Read<Folder> shelf = folder(rules, "rules");
        Read<Folder> stock = folder(catalog, "catalog");
        Read<Optional<Folder>> own =
                house == null ? Read.ok(Optional.empty()) : Folder.at(house).map(Optional::of);
        Findings all = new Findings();
        all.add(shelf);
        all.add(stock);
        all.add(own);
        return all.read(own).then(o -> shelf.then(r -> stock.then(c -> o.map(h -> new Folders(r, c, h)))));
    }

    LocalDate day(Desk desk) {
        return desk.asOf(Optional.ofNullable(asOf).map(Known::day));
    }

    private static Read<Folder> folder(Path named, String shipped) {
        return named == null ? Read.ok(Folder.shipped(shipped)) : Folder.at(named);
    }
}
