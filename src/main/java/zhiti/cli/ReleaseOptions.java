package zhiti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import zhiti.audit.Side;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.intake.Source;

/** What is to be released, and what it is held against: the new side of each, and the old one where it isn't what ships. */
final class ReleaseOptions {
    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "impact.rules")
    private Path rules;

    @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "impact.catalog")
    private Path catalog;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "impact.policy")
    private Path policy;

    @Option(names = "--old-rules", paramLabel = "DIR", descriptionKey = "impact.old-rules")
    private Path oldRules;

    @Option(names = "--old-catalog", paramLabel = "DIR", descriptionKey = "impact.old-catalog")
    private Path oldCatalog;

    @Option(names = "--house", paramLabel = "DIR", descriptionKey = "house")
    private Path house;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
    private String asOf;

    /** The folders of both sides. */
    record Sides(
            Folder oldRules,
            Folder oldCatalog,
            Folder newRules,
            Folder newCatalog,
            Optional<Folder> own,
            LocalDate day) {
        Read<Side> old(Source people) {
            return Side.open(oldRules, oldCatalog, own, day, people);
        }

        Read<Side> now(Source people) {
            return Side.open(newRules, newCatalog, own, day, people);
        }
    }

    void mustNameSomethingNew() {
        if (Stream.of(rules, catalog, policy).allMatch(Objects::isNull)) {
            throw new WrongUsage(
                    "沒有要發布的內容：以 --rules、--catalog 或 --policy 指定新版",
                    "nothing is to be released: name it with --rules, --catalog or --policy");
        }
    }

    /** The folders of both sides, once all of them can be read; what is not named is as on the old side. */
    Read<Sides> open(Desk desk) {
        LocalDate day = desk.asOf(Optional.ofNullable(asOf).map(Known::day));
        Read<Folder> before = folder(oldRules, Read.ok(Folder.shipped("rules")));
        Read<Folder> stock = folder(oldCatalog, Read.ok(Folder.shipped("catalog")));
        Read<Folder> after = folder(rules, before);
        Read<Folder> offered = folder(catalog, stock);
        Read<Optional<Folder>> own =
                house == null ? Read.ok(Optional.empty()) : Folder.at(house).map(Optional::of);
        Read<Optional<Source>> numbers =
                policy == null ? Read.ok(Optional.empty()) : Source.at(policy).map(Optional::of);
        Findings all = new Findings();
        Stream.of(before, stock, after, offered, own, numbers).forEach(all::add);
        return all.read(day)
                .then(d -> before.then(a -> stock.then(b -> after.then(c -> offered.then(e -> own.then(o -> numbers.map(
                        n -> new Sides(a, b, n.map(file -> with(c, file)).orElse(c), e, o, d))))))));
    }

    private static Read<Folder> folder(Path named, Read<Folder> otherwise) {
        return named == null ? otherwise : Folder.at(named);
    }

    /** The rules with another policy file. */
    private static Folder with(Folder rules, Source policy) {
        Map<String, Source> files = new TreeMap<>(rules.files());
        files.put(PolicyReader.FILE, policy);
        return new Folder(rules.name(), files);
    }
}
