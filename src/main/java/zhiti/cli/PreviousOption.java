package zhiti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import zhiti.intake.Company;
import zhiti.intake.Findings;
import zhiti.intake.PlansReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.EarlierPlan;
import zhiti.plan.Engine;

/** {@code --previous}: the plans handed out before, which a new plan keeps in mind. */
final class PreviousOption {
    @Option(names = "--previous", paramLabel = "PLANS", descriptionKey = "previous")
    private Path previous;

    private Optional<Source> written = Optional.empty();

    /** What was planned before, by employee; nothing where no file is named. */
    private Read<Map<String, EarlierPlan>> read(Read<Audience> audience, LocalDate asOf) {
        if (previous == null) {
            return Read.ok(Map.of());
        }
        Read<Source> file = Source.at(previous);
        written = file instanceof Read.Ok<Source> ok ? Optional.of(ok.value()) : Optional.empty();
        return file.then(source -> read(source, audience, asOf));
    }

    /** Whether a file is named. */
    boolean isNamed() {
        return previous != null;
    }

    /** The file as it was read, where one is named. */
    Optional<Source> written() {
        return written;
    }

    /** What is made of the people asked about and what was planned for them before; or every problem of both files. */
    <T> Read<T> with(Read<Audience> audience, LocalDate asOf, BiFunction<Audience, Map<String, EarlierPlan>, T> made) {
        Read<Map<String, EarlierPlan>> before = read(audience, asOf);
        Findings both = new Findings();
        both.add(audience);
        both.add(before);
        return both.read(asOf).then(day -> audience.then(people -> before.map(plans -> made.apply(people, plans))));
    }

    /** The plans of a file: held against the people asked about, or by itself where their file is at fault. */
    static Read<Map<String, EarlierPlan>> read(Path file, Read<Audience> audience, LocalDate asOf) {
        return Source.at(file).then(source -> read(source, audience, asOf));
    }

    private static Read<Map<String, EarlierPlan>> read(Source file, Read<Audience> audience, LocalDate asOf) {
        Optional<Company> company = audience instanceof Read.Ok<Audience> ok
                ? Optional.of(ok.value().company())
                : Optional.empty();
        return new PlansReader(asOf, Engine.VERSION).read(file, company);
    }
}
