package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiti.audit.Impact;
import zhiti.audit.ImpactStudy;
import zhiti.audit.Side;
import zhiti.intake.Findings;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.report.ImpactReport;

/** {@code zhiti audit impact}: whose plan a release of rules, numbers or catalog would change, how, and what of it does. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private ReleaseOptions release;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "plan.format")
    private String format = "text";

    @Option(names = "--fail-on-change", descriptionKey = "impact.fail")
    private boolean fail;

    @Mixin
    private OutOption out;

    ImpactCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> written = out.file();
        String form = FormatOption.known(format, "text", "json", "html");
        release.mustNameSomethingNew();
        Read<Impact> found = release.open(desk).then(sides -> Source.at(file).then(people -> impact(sides, people)));
        int exit = desk.answer(found.map(impact -> printed(form, impact)), written);
        boolean changes =
                found instanceof Read.Ok<Impact> ok && !ok.value().concerned().isEmpty();
        return fail && changes ? Desk.FOUND : exit;
    }

    private Read<Impact> impact(ReleaseOptions.Sides sides, Source people) {
        Read<Side> old = sides.old(people);
        Read<Side> now = sides.now(people);
        Findings both = new Findings();
        both.add(old);
        both.add(now);
        return both.read(people)
                .then(read -> old.then(before -> now.map(after -> ImpactStudy.of(
                        before,
                        after,
                        desk.language(),
                        Progress.until(before.people().size(), desk.terminal())))));
    }

    private String printed(String form, Impact impact) {
        ImpactReport report = new ImpactReport(desk.language());
        return switch (form) {
            case "json" -> report.json(impact);
            case "html" -> report.html(impact);
            default -> report.text(impact);
        };
    }
}
