package zhiti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import zhiti.intake.Company;
import zhiti.intake.PlansReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.EarlierPlan;
import zhiti.plan.Engine;

/** {@code --previous}: the plans handed out before, which a new plan keeps in mind. */
final class PreviousOption {
    @Option(names = "--previous", paramLabel = "PLANS", descriptionKey = "previous")
    private Path previous;

    /** What was planned before, by employee; nothing where no file is named. */
    Read<Map<String, EarlierPlan>> read(Read<PeopleOptions.Audience> audience, LocalDate asOf) {
        return previous == null ? Read.ok(Map.of()) : read(previous, audience, asOf);
    }

    /** The plans of a file: held against the people asked about, or by itself where their file is at fault. */
    static Read<Map<String, EarlierPlan>> read(Path file, Read<PeopleOptions.Audience> audience, LocalDate asOf) {
        Optional<Company> company = audience instanceof Read.Ok<PeopleOptions.Audience> ok
                ? Optional.of(ok.value().company())
                : Optional.empty();
        return Source.at(file).then(source -> new PlansReader(asOf, Engine.VERSION).read(source, company));
    }
}
