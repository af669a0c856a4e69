package zhiti.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Tier;
import zhiti.standard.Track;

/**
 * A plan as it was handed out before, read back from what was printed: what a new plan keeps in mind, and what is followed
 * up.
 *
 * @param employee by id
 * @param role by id, with its edition, second roles and target: what was asked then
 * @param asOf the day it was made for
 * @param assessFirst keys of what was to be assessed
 */
public record EarlierPlan(
        String employee,
        String name,
        String role,
        Optional<String> edition,
        List<Also> also,
        Optional<String> target,
        Optional<Track> track,
        LocalDate asOf,
        MadeWith madeWith,
        Readiness readiness,
        List<Gap> gaps,
        List<String> assessFirst,
        List<Step> steps,
        List<Left> notCovered,
        List<LeftOut> leftOut) {
    public EarlierPlan {
        also = List.copyOf(also);
        gaps = List.copyOf(gaps);
        assessFirst = List.copyOf(assessFirst);
        steps = List.copyOf(steps);
        notCovered = List.copyOf(notCovered);
        leftOut = List.copyOf(leftOut);
    }

    /** Every number of the house that a reason of it read, by name. */
    public Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Stream.of(
                        gaps.stream().flatMap(gap -> gap.because().stream()),
                        steps.stream().flatMap(step -> step.because().stream()),
                        leftOut.stream().map(LeftOut::because))
                .flatMap(said -> said)
                .forEach(said -> numbers.putAll(said.numbers()));
        return numbers;
    }

    /** A second role by id, and the edition of its standard; empty for one without a standard. */
    public record Also(String role, Optional<String> edition) {}

    /** What it was made with, as checksums; {@code engine} is the program by version. */
    public record MadeWith(String rules, String catalog, String standards, String inputs, String engine) {}

    /** The share of what is asked that was shown then, and would be after all steps; empty where nothing was known. */
    public record Readiness(Optional<BigDecimal> now, Optional<BigDecimal> after, int known, int of) {}

    /**
     * What was missing.
     *
     * @param id the subject's key
     * @param name in the language of the file
     * @param evidence the ratings it rested on, the winner first
     */
    public record Gap(
            String id,
            String name,
            Measure unit,
            int required,
            int shown,
            Tier tier,
            List<Seen> evidence,
            List<Said> because) {
        public Gap {
            evidence = List.copyOf(evidence);
            because = List.copyOf(because);
        }

        /** The rating that won; empty where it rested on none. */
        public Optional<Seen> winner() {
            return evidence.stream().filter(Seen::won).findFirst();
        }
    }

    /** A rating as the plan gave it. */
    public record Seen(Source source, int level, LocalDate on, boolean won) {
        /** Whether it is that one. */
        public boolean is(Rating rating) {
            return rating.by() == source
                    && rating.level() == level
                    && rating.on().equals(on);
        }
    }

    /**
     * A reason as the plan gave it.
     *
     * @param says its sentence, in the language of the file
     * @param numbers of the house that it read, by name
     */
    public record Said(String rule, String says, Map<String, BigDecimal> numbers) {
        public Said {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /**
     * What was to be done.
     *
     * @param offering by id
     * @param title in the language of the file
     * @param begins the first day of the quarter in which it was to begin
     * @param paid what had been paid for it then; empty where the plan does not say
     * @param closes keys of gaps that it was to close
     */
    public record Step(
            String offering,
            String title,
            LocalDate begins,
            int hours,
            Money cost,
            Optional<Money> paid,
            List<Lifted> lifts,
            List<String> closes,
            boolean legal,
            boolean booked,
            List<Said> because) {
        public Step {
            lifts = List.copyOf(lifts);
            closes = List.copyOf(closes);
            because = List.copyOf(because);
        }
    }

    /**
     * What a step was to raise.
     *
     * @param kind competency, task, test, credential or condition
     * @param id of that kind
     */
    public record Lifted(String kind, String id, int entry, int reach) {
        /** Whether it is counted in levels, so that a rating can show whether it came true. */
        public boolean isLevel() {
            return kind.equals("competency") || kind.equals("task");
        }

        /** The subject's key; of a test or a credential only its own name, for a requirement asks for one of several. */
        public String key() {
            return (kind.equals("condition") ? "requirement" : kind) + ":" + id;
        }
    }

    /** What was left of a gap, and the first day of the quarter in which it could go on where that was known. */
    public record Left(String gap, Optional<LocalDate> quarter) {}

    /** An offering that was considered and not taken, and the first reason. */
    public record LeftOut(String offering, Said because) {}
}
