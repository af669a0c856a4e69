package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.standard.Asked;
import zhiti.standard.Credential;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;

/** What a person's fields answer to the requirements of a standard, and what stays unanswered. */
final class Answers {
    private final Employee employee;
    private final Map<String, Credential> credentials;
    private final LocalDate asOf;
    private final TestAnswers tests;
    private final LanguageAnswers languages;

    Answers(Employee employee, Map<String, Credential> credentials, Policy policy, LocalDate asOf) {
        this.employee = employee;
        this.credentials = credentials;
        this.asOf = asOf;
        this.tests = new TestAnswers(employee.tests().orElse(List.of()), credentials, policy, asOf);
        this.languages = new LanguageAnswers(employee.languages().orElse(List.of()), policy, asOf);
    }

    /** What the rules are told about one requirement: the answer in its own measure, or that there is none. */
    List<Record> to(Asked asked) {
        Requirement requirement = (Requirement) asked.subject();
        List<Record> answers = answers(asked, requirement);
        boolean perhapsNotAsked =
                requirement.international() && employee.post().international().isEmpty();
        return perhapsNotAsked && !isMet(asked, requirement, answers)
                ? List.of(new Unanswered(asked.key(), Unanswered.Field.INTERNATIONAL))
                : answers;
    }

    /** Whether a condition is met, whoever it is asked of: then nobody needs to know whether it is. */
    private boolean isMet(Asked asked, Requirement requirement, List<Record> answers) {
        return held().stream()
                        .map(Held.class::cast)
                        .anyMatch(held -> requirement.anyOf().contains(held.credential()) && held.isValidOn(asOf))
                || answers.stream()
                        .anyMatch(answer -> answer instanceof TestShown test && test.score() >= asked.required()
                                || answer instanceof Speaks speaks && speaks.enough());
    }

    private List<Record> answers(Asked asked, Requirement requirement) {
        String key = asked.key();
        Background background = employee.background();
        return switch (requirement.kind()) {
            case DEGREE -> unless(background.education().isPresent(), key, Unanswered.Field.EDUCATION);
            case STUDIED ->
                hasStudied(requirement)
                        ? List.of(new Studied(key))
                        : unless(background.studied().isPresent(), key, Unanswered.Field.STUDIED);
            case EXPERIENCE ->
                background.served().isKnown()
                        ? List.of(new Experience(key, months(requirement), asOf))
                        : List.of(new Unanswered(key, Unanswered.Field.EXPERIENCE));
            case TEST ->
                tests.to(asked, requirement)
                        .map(List::of)
                        .orElseGet(() -> unless(
                                employee.tests().filter(List::isEmpty).isPresent(), key, Unanswered.Field.TESTS));
            case LANGUAGE ->
                languages
                        .to(key, requirement)
                        .<List<Record>>map(List::of)
                        .orElseGet(() -> unless(
                                employee.languages().filter(List::isEmpty).isPresent(),
                                key,
                                Unanswered.Field.LANGUAGES));
            case SOFTWARE -> unless(background.software().isPresent(), key, Unanswered.Field.SOFTWARE);
            case CERTIFICATE -> unless(employee.certifications().isPresent(), key, Unanswered.Field.CERTIFICATIONS);
            // nobody can check it from a file: the manager confirms it
            case CONFIRM -> List.of();
        };
    }

    /** Certificates held, one per credential and by its id: of several the one that lasts longest. */
    List<Record> held() {
        Map<String, Held> held = new TreeMap<>();
        employee.certifications().orElse(List.of()).stream()
                .filter(c -> !c.on().isAfter(asOf) && credentials.containsKey(c.credential()))
                .map(c -> Holding.of(c, credentials.get(c.credential())))
                .forEach(h -> held.merge(h.credential(), h, Holding::longer));
        return List.copyOf(held.values());
    }

    /** What they know and have been through, whoever asks: education, software, other languages, offerings completed. */
    List<Record> known() {
        List<Record> facts = new ArrayList<>();
        employee.background().education().map(Education::new).ifPresent(facts::add);
        employee.background().software().orElse(List.of()).stream()
                .distinct()
                .sorted()
                .map(Software::new)
                .forEach(facts::add);
        employee.completed().stream()
                .filter(c -> !c.on().isAfter(asOf))
                .sorted(Comparator.comparing(Completed::on).thenComparing(Completed::offering))
                .forEach(facts::add);
        return facts;
    }

    /** The person as the rules see them. */
    Person person() {
        Post post = employee.post();
        boolean english = languages.works("english") || tests.reachEnglishCourses();
        return new Person(
                employee.id(),
                employee.name(),
                post.role(),
                post.also(),
                post.target(),
                post.track(),
                english ? List.of("zh", "en") : List.of("zh"),
                !english && isKnownWithoutEnglish() ? List.of("en") : List.of(),
                post.manages(),
                employee.background().profession(),
                employee.background().memberOf().orElse(List.of()),
                post.probationUntil().orElse(LocalDate.MIN));
    }

    /** Somebody has said so, or a result shows it; that nobody has said anything shows nothing. */
    private boolean isKnownWithoutEnglish() {
        return languages.isSaid("english")
                || employee.languages().filter(List::isEmpty).isPresent()
                || tests.showEnglish();
    }

    private boolean hasStudied(Requirement requirement) {
        return employee.background().studied().orElse(List.of()).stream().anyMatch(requirement.anyOf()::contains);
    }

    private int months(Requirement requirement) {
        return employee.background().served().months(requirement.anyOf(), 0, employee.away(), asOf);
    }

    private static List<Record> unless(boolean answered, String key, Unanswered.Field field) {
        return answered ? List.of() : List.of(new Unanswered(key, field));
    }
}
