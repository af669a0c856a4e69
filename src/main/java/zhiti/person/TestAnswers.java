package zhiti.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.Credential;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.Title;

/** Which test result speaks best to a required score. */
final class TestAnswers {
    private final List<TestResult> results;
    private final Map<String, Credential> credentials;
    private final Equivalence equivalence;
    private final Policy policy;
    private final LocalDate asOf;

    TestAnswers(List<TestResult> results, Map<String, Credential> credentials, Policy policy, LocalDate asOf) {
        this.results = results.stream().filter(r -> !r.on().isAfter(asOf)).toList();
        this.credentials = credentials;
        this.equivalence = new Equivalence(credentials);
        this.policy = policy;
        this.asOf = asOf;
    }

    /** The best result that is not too old, else the newest of those that are; empty where none speaks to it. */
    Optional<TestShown> to(Asked asked, Requirement requirement) {
        List<TestShown> all = results.stream()
                .flatMap(r -> count(asked, requirement, r).stream())
                .toList();
        int limit = policy.number("english.score.months");
        Comparator<TestShown> best = Comparator.comparingInt(TestShown::score)
                .thenComparing(TestShown::on)
                .thenComparing(TestShown::test, Comparator.reverseOrder())
                .thenComparing(t -> t.title().zh());
        return all.stream()
                .filter(t -> t.months() <= limit)
                .max(best)
                .or(() -> all.stream().max(Comparator.comparing(TestShown::on).thenComparing(best)));
    }

    /** Whether a result in an English test reaches the band from which a course held in English can be followed. */
    boolean reachEnglishCourses() {
        int least = policy.number("english.course.band");
        List<String> bands = List.of("A1", "A2", "B1", "B2", "C1", "C2");
        return results.stream()
                .flatMap(r -> equivalence.band(r).stream())
                .anyMatch(b -> bands.indexOf(b.cefr().substring(0, 2)) + 1 >= least);
    }

    private Optional<TestShown> count(Asked asked, Requirement requirement, TestResult result) {
        String scale = requirement.anyOf().get(0);
        if (result.test().equals(scale)) {
            return result.score().map(score -> shown(asked, result, score, TestShown.COMPARED_ITSELF));
        }
        boolean allowed = requirement.orEquivalent() || policy.number("english.equivalents-for-legacy") == 1;
        return Optional.of(result)
                .filter(r -> allowed)
                .flatMap(r -> equivalence.on(scale, asked.required(), r))
                .map(counted -> shown(asked, result, counted.score(), counted.row()));
    }

    private TestShown shown(Asked asked, TestResult result, int score, String row) {
        Title test = credentials.get(result.test()).title();
        Title title = new Title(test.zh() + " " + result.written(), test.en() + " " + result.written());
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(result.on(), asOf));
        return new TestShown(asked.key(), result.test(), title, score, result.on(), months, row);
    }
}
