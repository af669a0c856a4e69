package zhiti.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Need;
import zhiti.person.Background;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.person.TestShown;
import zhiti.standard.Degree;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Title;

/**
 * What a person has, as far as entry to an offering asks for it.
 *
 * @param levels shown, by subject key
 * @param scores best result that counts, by test
 * @param credentials held and valid
 * @param inGrace credentials that have lapsed, and can still be renewed
 * @param completed offerings behind them
 * @param manages how many people report to them
 * @param unsaid what their file does not say; with it, what is missing above is not known
 */
record Standing(
        Map<String, Integer> levels,
        Map<String, Integer> scores,
        Set<String> credentials,
        Set<String> inGrace,
        Set<String> completed,
        Served served,
        Optional<Degree> degree,
        List<String> memberOf,
        int manages,
        Set<Unsaid> unsaid) {

    private static final Title RATINGS = new Title("職能評核（ratings）", "a rating (ratings)");

    /** Months of experience in any of the fields by a day; in the {@code within} months before it where that is not 0. */
    @FunctionalInterface
    interface Served {
        int months(List<String> fields, int within, LocalDate on);
    }

    /** Parts of a people file that entry may hang on, and that the file may leave blank. */
    enum Unsaid {
        CERTIFICATES("證照清單（certifications）", "the list of certificates (certifications)"),
        TESTS("測驗成績（tests）", "the test results (tests)"),
        EXPERIENCE("工作經歷（experienceMonths）", "the work experience (experienceMonths)"),
        EDUCATION("學歷（education）", "the level of education (education)"),
        MEMBERSHIPS("會員資格（memberOf）", "the memberships (memberOf)"),
        REPORTS("帶領部屬人數（manages）", "how many people report to them (manages)");

        private final Title title;

        Unsaid(String zh, String en) {
            this.title = new Title(zh, en);
        }

        static Set<Unsaid> in(Employee employee) {
            Background background = employee.background();
            Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
            Map.of(
                            CERTIFICATES, employee.certifications().isPresent(),
                            TESTS, employee.tests().isPresent(),
                            EXPERIENCE, background.served().isKnown(),
                            EDUCATION, background.education().isPresent(),
                            MEMBERSHIPS, background.memberOf().isPresent(),
                            REPORTS, employee.post().manages().isPresent())
                    .forEach((part, said) -> {
                        if (!said) {
                            unsaid.add(part);
                        }
                    });
            return unsaid;
        }

        /** What of a file tells whether a condition is met; empty where it never leaves that open. */
        static Optional<Unsaid> about(Need.Leaf leaf) {
            if (leaf instanceof Need.HoldsCredential) {
                return Optional.of(CERTIFICATES);
            }
            if (leaf instanceof Need.HasScore) {
                return Optional.of(TESTS);
            }
            if (leaf instanceof Need.HasExperience) {
                return Optional.of(EXPERIENCE);
            }
            if (leaf instanceof Need.HasDegree) {
                return Optional.of(EDUCATION);
            }
            if (leaf instanceof Need.IsMember) {
                return Optional.of(MEMBERSHIPS);
            }
            return leaf instanceof Need.Manages ? Optional.of(REPORTS) : Optional.empty();
        }
    }

    /** The part of the file that would tell whether a condition is met, where it is blank. */
    Optional<Title> blank(Need.Leaf leaf) {
        if (leaf instanceof Need.HasLevel level && !levels.containsKey(level.key())) {
            return Optional.of(RATINGS);
        }
        return Unsaid.about(leaf).filter(unsaid::contains).map(part -> part.title);
    }

    /** What the evidence leaves of a person on a day. Experience goes on being served in the present work. */
    static Standing of(Employee employee, Evidence evidence, LocalDate asOf) {
        Map<String, Integer> levels = new HashMap<>();
        evidence.shown().forEach((key, shown) -> levels.put(key, shown.level()));
        Set<String> credentials = new HashSet<>();
        Set<String> inGrace = new HashSet<>();
        Map<String, Integer> scores = new HashMap<>();
        Set<String> completed = new HashSet<>();
        for (Record fact : evidence.facts()) {
            if (fact instanceof Held held && held.isValidOn(asOf)) {
                credentials.add(held.credential());
            } else if (fact instanceof Held held && held.isStillRenewableOn(asOf)) {
                inGrace.add(held.credential());
            } else if (fact instanceof TestShown test) {
                scores.merge(test.test(), test.score(), Math::max);
            } else if (fact instanceof Completed done && done.isDone()) {
                completed.add(done.offering());
            }
        }
        Background background = employee.background();
        return new Standing(
                levels,
                scores,
                credentials,
                inGrace,
                completed,
                (fields, within, on) -> served(employee, fields, within, asOf, on),
                background.education(),
                background.memberOf().orElse(List.of()),
                employee.post().manages().orElse(0),
                Unsaid.in(employee));
    }

    private static int served(Employee employee, List<String> fields, int within, LocalDate asOf, LocalDate on) {
        int months = employee.background().served().months(fields, within, employee.away(), asOf);
        int later = months + MonthPeriod.elapsed(asOf, on);
        return within > 0 ? Math.min(within, later) : later;
    }
}
