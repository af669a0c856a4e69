package zhiti.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import zhiti.intake.Read;
import zhiti.plan.Shelf;
import zhiti.report.Listing;
import zhiti.rulebook.RuleCard;
import zhiti.rulebook.Rulebook;

/** {@code zhiti rules}: what we believe. */
@Command(name = "rules")
final class RulesCommands implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    RulesCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }

    @Command(name = "list")
    int list(@Mixin RulesOption rules, @Mixin FormatOption format) {
        boolean json = format.isJson();
        return desk.answer(
                rules.folder().then(folder -> new Shelf(folder).cards()).map(cards -> {
                    Listing listing = listing(cards);
                    return json ? listing.json() : listing.text(desk.language());
                }));
    }

    private Listing listing(List<RuleCard> cards) {
        List<Listing.Column> columns = List.of(
                Listing.column("id", "規則", "Rule"),
                Listing.column("kind", "原因類別", "Kind"),
                Listing.column("authority", "依據", "Authority"),
                Listing.column("says", "說法", "Says"),
                Listing.column("source", "出處", "Source"));
        return new Listing(
                columns,
                cards.stream()
                        .map(c -> List.<Object>of(c.id(), c.kind(), c.authority(), c.says(desk.language()), c.source()))
                        .toList());
    }

    @Command(name = "check")
    int check(
            @Mixin RulesOption rules,
            @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf") String asOf) {
        Read<Rulebook> checked =
                rules.folder().then(folder -> new Shelf(folder).check(desk.asOf(Known.dayOrNone(asOf))));
        int exit = desk.answer(checked.map(rulebook -> ""));
        if (checked instanceof Read.Ok<Rulebook> ok) {
            int count = ok.value().cards().size();
            desk.say("規則檢查：" + count + " 條皆通過", "rules check: all " + count + " rules pass");
        }
        return exit;
    }

    @Command(name = "test")
    int test(
            @Mixin RulesOption rules,
            @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf") String asOf) {
        Read<Shelf.Trial> tried =
                rules.folder().then(folder -> new Shelf(folder).test(desk.asOf(Known.dayOrNone(asOf))));
        if (!(tried instanceof Read.Ok<Shelf.Trial> ok)) {
            return desk.answer(tried.map(trial -> ""));
        }
        Shelf.Trial trial = ok.value();
        trial.failures().forEach(f -> desk.terminal().out().println(f.in(desk.language())));
        desk.say(
                "規則測試：" + trial.rules() + " 條規則、" + trial.cases() + " 例，"
                        + trial.failures().size() + " 例不符",
                "rules test: " + trial.rules() + " rules, " + trial.cases() + " cases, "
                        + trial.failures().size() + " of them fail");
        return trial.failures().isEmpty() ? Desk.DONE : Desk.FOUND;
    }
}
