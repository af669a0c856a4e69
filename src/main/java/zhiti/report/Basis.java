package zhiti.report;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.person.Education;
import zhiti.person.Experience;
import zhiti.person.Fulfilled;
import zhiti.person.Held;
import zhiti.person.Software;
import zhiti.person.Speaks;
import zhiti.person.TestShown;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.standard.Measure;
import zhiti.standard.Requirement;
import zhiti.standard.Titled;

/** What a gap rests on, as short as a column of a table is: the thing that was seen, not the sentence about it. */
final class Basis {
    private Basis() {}

    /** The rating that won; of a requirement what answers it; in the absence of both what the first rule says. */
    static String of(Say say, GapLine line) {
        if (line.gap().presumed()) {
            return say.word("gap.presumed");
        }
        return line.evidence().stream()
                .map(rating -> say.name(rating.by()) + " " + rating.on())
                .findFirst()
                .or(() -> seen(say, line))
                .or(() -> missing(say, line.gap()))
                .or(() -> line.because().stream()
                        .map(reason -> reason.says(say.language()))
                        .findFirst())
                .orElse(Say.NOTHING);
    }

    /** What is shown: of a certificate that lapses, that it is held and until when. */
    static String shown(Say say, GapLine line) {
        if (!line.gap().lapsing()) {
            return say.value(line.gap().measure(), line.gap().shown());
        }
        return line.because().stream()
                .flatMap(reason -> reason.facts().stream())
                .flatMap(fact -> until(fact).stream())
                .findFirst()
                .map(day -> say.word("held.until", day))
                .orElseGet(() -> say.word("held.yes"));
    }

    private static Optional<LocalDate> until(Object fact) {
        if (fact instanceof Fulfilled done) {
            return done.until().day();
        }
        return fact instanceof Held held ? held.expires().day() : Optional.empty();
    }

    private static Optional<String> seen(Say say, GapLine line) {
        return line.because().stream()
                .limit(1)
                .flatMap(reason -> reason.facts().stream())
                .flatMap(fact -> seen(say, fact).stream())
                .findFirst();
    }

    /** What answers a condition, in the same words; of what has none of them, its name. */
    static String answer(Say say, Record fact) {
        return seen(say, fact)
                .orElseGet(() -> fact instanceof Titled named ? say.name(named) : ((Software) fact).name());
    }

    private static Optional<String> seen(Say say, Object fact) {
        if (fact instanceof TestShown test) {
            return Optional.of(say.word("basis.on", say.name(test), test.on()));
        }
        if (fact instanceof Experience served) {
            String until = say.aside(say.word("basis.until", served.on()));
            return Optional.of(say.value(Measure.MONTHS, served.months()) + until);
        }
        if (fact instanceof Speaks speaks) {
            return Optional.of(say.name(speaks.level()) + say.aside(say.name(speaks.by()) + " " + speaks.on()));
        }
        if (fact instanceof Fulfilled done && done.until().day().isPresent()) {
            return Optional.of(say.name(done)
                    + say.aside(say.word("basis.until", done.until().day().get())));
        }
        if (fact instanceof Education education) {
            return Optional.of(say.name(education.degree()));
        }
        return fact instanceof Held held && held.expires().day().isPresent()
                ? Optional.of(say.name(held)
                        + say.aside(say.word("basis.until", held.expires().day().get())))
                : Optional.empty();
    }

    /** Of what is had or not had there is nothing to see where it is not had. */
    private static Optional<String> missing(Say say, Gap gap) {
        if (gap.isObligation()) {
            return Optional.of(say.word("basis.noRecord"));
        }
        if (!(gap.subject() instanceof Requirement requirement)) {
            return Optional.empty();
        }
        return switch (requirement.kind()) {
            case CERTIFICATE -> Optional.of(say.word("basis.notHeld"));
            case SOFTWARE -> Optional.of(say.word("basis.notListed"));
            default -> Optional.empty();
        };
    }
}
