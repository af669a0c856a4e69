package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.plan.Upgrade;
import zhiti.report.UpgradeReport;

/** {@code zhiti upgrade}: what separates a person from a target, stage by stage, and when the conditions could be met. */
@Command(name = "upgrade")
final class UpgradeCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Mixin
    private HouseOptions house;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "plan.format")
    private String format = "text";

    @Mixin
    private OutOption out;

    UpgradeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        String form = FormatOption.known(format, "text", "json", "html");
        return desk.answer(
                people.readOnward(house, desk)
                        .map(asked ->
                                asked.house().adviser().upgrade(asked.people().get(0), asked.question()))
                        .map(upgrade -> printed(form, upgrade)),
                file);
    }

    private String printed(String form, Upgrade upgrade) {
        UpgradeReport report = new UpgradeReport(desk.language());
        return switch (form) {
            case "json" -> report.json(upgrade);
            case "html" -> report.html(upgrade);
            default -> report.text(upgrade);
        };
    }
}
