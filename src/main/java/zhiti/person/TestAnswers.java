package zhiti.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.Credential;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.Title;
import zhiti.standard.Today;

/** Which test result speaks best to a required score. */
final class TestAnswers {
    private static final String EQUIVALENTS = "english.equivalents-for-legacy";
    private static final Comparator<TestShown> BEST = Comparator.comparingInt(TestShown::score)
            .thenComparing(TestShown::on)
            .thenComparing(TestShown::test, Comparator.reverseOrder())
            .thenComparing(t -> t.title().zh());

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

    /**
     * The best result that is not too old, before one that will be when the plan begins another that is enough and lasts;
     * else the newest of those that are; where none may count, the best that could be
     * compared; empty where none speaks to it.
     */
    Optional<Record> to(Asked asked, Requirement requirement) {
        List<TestShown> all = results.stream()
                .flatMap(r -> compare(asked, requirement.anyOf().get(0), r).stream())
                .toList();
        boolean othersCount = requirement.orEquivalent() || policy.number(EQUIVALENTS) == 1;
        List<TestShown> counted =
                all.stream().filter(t -> othersCount || !t.converted()).toList();
        return best(counted, asked.required())
                .<Record>map(t -> t)
                .or(() -> all.stream().max(BEST).map(this::notCounted));
    }

    private Optional<TestShown> best(List<TestShown> counted, int required) {
        int limit = policy.number("english.score.months");
        LocalDate begin = new Today(asOf).planBegins();
        List<TestShown> counting =
                counted.stream().filter(t -> t.months() <= limit).toList();
        Optional<TestShown> best = counting.stream().max(BEST);
        Optional<TestShown> lasting = counting.stream()
                .filter(t -> t.score() >= required && t.isCountingOn(begin, limit))
                .max(BEST);
        return best.filter(t -> t.isCountingOn(begin, limit))
                .or(() -> lasting)
                .or(() -> best)
                .or(() ->
                        counted.stream().max(Comparator.comparing(TestShown::on).thenComparing(BEST)));
    }

    private NotCounted notCounted(TestShown test) {
        return new NotCounted(test.key(), test.title(), test.on(), policy.of(EQUIVALENTS));
    }

    /** Whether a result in an English test reaches the band from which a course held in English can be followed. */
    boolean reachEnglishCourses() {
        int least = policy.number("english.course.band");
        List<String> bands = List.of("A1", "A2", "B1", "B2", "C1", "C2");
        return results.stream()
                .flatMap(r -> equivalence.band(r).stream())
                .anyMatch(b -> bands.indexOf(b.cefr().substring(0, 2)) + 1 >= least);
    }

    /** Whether a result says in which band their English is. */
    boolean showEnglish() {
        return results.stream().anyMatch(result -> equivalence.band(result).isPresent());
    }

    private Optional<TestShown> compare(Asked asked, String scale, TestResult result) {
        if (result.test().equals(scale)) {
            return result.score().map(score -> shown(asked, result, score, TestShown.COMPARED_ITSELF));
        }
        return equivalence
                .on(scale, asked.required(), result)
                .map(counted -> shown(asked, result, counted.score(), counted.row()));
    }

    private TestShown shown(Asked asked, TestResult result, int score, String row) {
        Title test = credentials.get(result.test()).title();
        Title title = new Title(test.zh() + " " + result.written(), test.en() + " " + result.written());
        int months = MonthPeriod.begun(result.on(), asOf);
        return new TestShown(asked.key(), result.test(), title, score, result.on(), months, row);
    }
}
