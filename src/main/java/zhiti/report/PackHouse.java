package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhiti.audit.Ledger;
import zhiti.audit.PlanOnRecord;
import zhiti.audit.PlanOnRecord.MadeWith;
import zhiti.audit.QualityFile;
import zhiti.audit.SecondVerifier;
import zhiti.plan.House;
import zhiti.plan.Versions;
import zhiti.report.PackPart.Line;
import zhiti.standard.HouseLevel;
import zhiti.standard.Obligation;
import zhiti.standard.Origin;
import zhiti.standard.PolicyNumber;

/** What a quality file says of the house: by what it decides, what it decided by, and how the journal is checked. */
record PackHouse(QualityFile file, Say say) {
    /** What has a version, in the order in which it is told. */
    private static final List<String> VERSIONS =
            List.of("pack.rules", "audit.catalog", "audit.standards", "pack.house", "audit.engine");

    private PackPart part(String heading, List<String> heads, List<Line> lines, String note) {
        return new PackPart(say.word(heading), heads.stream().map(say::word).toList(), lines, List.of(note));
    }

    private List<Long> records(Predicate<MadeWith> made) {
        return file.ledger().map(Ledger::plans).orElse(List.of()).stream()
                .filter(plan -> made.test(plan.madeWith()))
                .map(PlanOnRecord::number)
                .toList();
    }

    PackPart policy() {
        House house = file.house();
        Versions now = house.versions();
        List<Long> byRules = records(made -> made.rules().equals(now.rules()));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.on(byRules, say.word("pack.rules"), rules(house), now.rules()));
        lines.add(Line.on(
                records(made -> made.standards().equals(now.standards())),
                say.word("audit.standards"),
                say.word("pack.standards.count", house.standards().documents().size()),
                now.standards()));
        lines.add(Line.on(
                records(made -> made.catalog().equals(now.catalog())),
                say.word("audit.catalog"),
                say.word("pack.catalog.count", house.catalog().offerings().size()),
                now.catalog()));
        lines.addAll(file.hasHouse() ? own(house, now) : List.of(none()));
        return part(
                "pack.policy",
                List.of("pack.what", "pack.content", "pack.version"),
                lines,
                say.word("pack.policy.note"));
    }

    private Line none() {
        return Line.missing(say.word("pack.house"), say.word("pack.noHouse"), Say.NOTHING);
    }

    private String rules(House house) {
        return say.word(
                "pack.rules.count",
                house.rulebook().cards().size(),
                house.policy().numbers().size());
    }

    /** What the company lays down for itself, a line each. */
    private List<Line> own(House house, Versions now) {
        List<Long> byRules =
                records(made -> made.house().isPresent() && made.rules().equals(now.rules()));
        List<Long> byStock =
                records(made -> made.house().isPresent() && made.catalog().equals(now.catalog()));
        List<Line> lines = new ArrayList<>();
        for (PolicyNumber number : house.policy().numbers().values()) {
            if (number.origin() == Origin.HOUSE) {
                String value = HouseMark.value(say, number);
                lines.add(own(byRules, say.name(number) + say.word("colon") + value, number.since() + ""));
            }
        }
        for (Obligation one : house.employer().obligations()) {
            lines.add(own(byStock, say.in(one.title()), say.name(one.mandate()) + say.aside(say.in(one.basis()))));
        }
        for (HouseLevel level : house.employer().levelsOn(house.asOf())) {
            String what = say.name(level.competency()) + " " + say.word("of.level", level.level());
            lines.add(own(byStock, role(house, level) + say.word("colon") + what, level.since() + " " + level.by()));
        }
        return lines.isEmpty() ? List.of(none()) : lines;
    }

    private String role(House house, HouseLevel level) {
        return Optional.ofNullable(house.standards().roles().get(level.role()))
                .map(say::name)
                .orElse(level.role());
    }

    private Line own(List<Long> records, String content, String version) {
        return Line.on(records, say.word("pack.house"), content, version);
    }

    PackPart versions() {
        Map<List<String>, List<Long>> found = new LinkedHashMap<>();
        file.ledger()
                .map(Ledger::plans)
                .orElse(List.of())
                .forEach(plan -> rows(plan.madeWith())
                        .forEach(row -> found.computeIfAbsent(row, key -> new ArrayList<>())
                                .add(plan.number())));
        List<Line> lines = new ArrayList<>();
        for (String kind : VERSIONS) {
            found.forEach((row, records) -> {
                if (row.get(0).equals(say.word(kind))) {
                    lines.add(Line.on(records, row.toArray(String[]::new)));
                }
            });
        }
        if (lines.isEmpty()) {
            lines.add(Line.missing(Say.NOTHING, say.word("pack.noPlans"), Say.NOTHING, Say.NOTHING));
        }
        return part(
                "pack.versions",
                List.of("pack.what", "pack.version", "pack.stored", "pack.today"),
                lines,
                say.word("pack.versions.note"));
    }

    private Stream<List<String>> rows(MadeWith made) {
        Versions now = file.house().versions();
        return Stream.of(
                        Optional.of(row("pack.rules", made.rules(), made.rulesFolder(), now.rules())),
                        Optional.of(row("audit.catalog", made.catalog(), made.catalogFolder(), now.catalog())),
                        Optional.of(row("audit.standards", made.standards(), made.catalogFolder(), now.standards())),
                        made.house().map(name -> List.of(say.word("pack.house"), Say.NOTHING, name, Say.NOTHING)),
                        Optional.of(row("audit.engine", made.engine(), Say.NOTHING, now.engine())))
                .flatMap(Optional::stream);
    }

    private List<String> row(String what, String version, String stored, String now) {
        return List.of(say.word(what), version, stored, say.word(version.equals(now) ? "pack.same" : "pack.other"));
    }

    PackPart checkpoint() {
        List<Line> lines = file.ledger()
                .map(this::checks)
                .orElseGet(() -> List.of(Line.missing(say.word("pack.checkpoint"), say.word("pack.noCheckpoint"))));
        return part("pack.checkpoint", List.of("pack.what", "pack.content"), lines, say.word("pack.checkpoint.note"));
    }

    private List<Line> checks(Ledger journal) {
        return List.of(
                Line.file(
                        PackPage.CHECKPOINT,
                        say.word("pack.checkpoint"),
                        say.word(
                                "pack.commits",
                                journal.newest().origin(),
                                journal.newest().size(),
                                journal.newest().root())),
                Line.file(
                        PackPage.KEY, say.word("pack.key"), journal.publicKey().strip()),
                Line.file(
                        SecondVerifier.NAME,
                        say.word("pack.verifier"),
                        "python3 " + SecondVerifier.NAME + " DATA --checkpoint " + PackPage.CHECKPOINT + " --key "
                                + PackPage.KEY));
    }
}
