package zhiti.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhiti.offering.Catalog;
import zhiti.person.Evidence;
import zhiti.person.Experience;
import zhiti.person.Fluency;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Credential;
import zhiti.standard.Measure;
import zhiti.standard.Requirement;
import zhiti.standard.Standards;
import zhiti.standard.Task;
import zhiti.standard.Title;

/**
 * Everything of a person's evidence that could be otherwise and better, in one order: what answers conditions, then tasks,
 * then knowledge and skills, each as it is printed.
 */
final class Levers {
    /** A second foreign language when a standard means any: one of them stands for all. */
    private static final String ANY_LANGUAGE = "japanese";

    private final Standards standards;
    private final Catalog catalog;
    private final Evidence evidence;
    private final Map<String, Lever> levers = new LinkedHashMap<>();

    private Levers(Standards standards, Catalog catalog, Evidence evidence) {
        this.standards = standards;
        this.catalog = catalog;
        this.evidence = evidence;
    }

    /**
     * @param evidence of today
     * @param asked by the role
     * @param gaps that it has today, must or not
     * @param presumed keys of what is taken for none shown
     */
    static List<Lever> of(
            Standards standards,
            Catalog catalog,
            Evidence evidence,
            List<Asked> asked,
            Collection<Gap> gaps,
            Collection<String> presumed) {
        Levers levers = new Levers(standards, catalog, evidence);
        List<Requirement> open = gaps.stream()
                .filter(Gap::isRequirement)
                .map(gap -> (Requirement) gap.subject())
                .toList();
        open.forEach(requirement -> levers.condition(requirement, open));
        asked.stream().filter(Asked::isTask).forEach(one -> levers.level(one, presumed));
        asked.stream().filter(Asked::isCompetency).forEach(one -> levers.level(one, presumed));
        return List.copyOf(levers.levers.values());
    }

    /**
     * What is known can be raised level by level. What is not known is no gap: were it rated too low it would become one,
     * so it is only thought of as shown in full.
     */
    private void level(Asked asked, Collection<String> presumed) {
        Optional<Integer> shown =
                Optional.ofNullable(evidence.shown().get(asked.key())).map(Shown::level);
        boolean known = shown.isPresent() || presumed.contains(asked.key());
        int first = known ? shown.orElse(0) + 1 : asked.required();
        List<Lever.Rung> rungs = IntStream.rangeClosed(first, asked.required())
                .mapToObj(level -> new Lever.Rung(level, Optional.of(String.valueOf(level))))
                .toList();
        if (!rungs.isEmpty()) {
            add(new Lever(
                    "rating:" + name(asked),
                    LeastChange.Kind.RATING,
                    asked.key(),
                    asked.title(),
                    Measure.LEVEL,
                    shown,
                    rungs,
                    false));
        }
    }

    /** A competency by its id, a task by its document and code. */
    private static String name(Asked asked) {
        return asked.subject() instanceof Competency competency
                ? competency.id()
                : ((Task) asked.subject()).key().substring("task:".length());
    }

    private void condition(Requirement requirement, List<Requirement> open) {
        switch (requirement.kind()) {
            case TEST -> test(requirement, open);
            case CERTIFICATE -> requirement.anyOf().forEach(id -> credential(id));
            case SOFTWARE ->
                requirement
                        .anyOf()
                        .forEach(program -> held(
                                "software:" + program,
                                LeastChange.Kind.SOFTWARE,
                                program,
                                Title.same(program),
                                Optional.empty()));
            case LANGUAGE -> requirement.anyOf().forEach(language -> language(requirement, language, open));
            case DEGREE ->
                add(new Lever(
                        "education",
                        LeastChange.Kind.EDUCATION,
                        "education",
                        requirement.title(),
                        Measure.DEGREE,
                        Optional.empty(),
                        List.of(new Lever.Rung(
                                requirement.required(),
                                Optional.of(requirement.degree().id()))),
                        false));
            case EXPERIENCE -> experience(open);
            default -> {
                // Fields of study and what a manager confirms are never a gap.
            }
        }
    }

    /** The scores that open conditions ask for in this test. */
    private void test(Requirement requirement, List<Requirement> open) {
        String id = requirement.anyOf().get(0);
        TreeSet<Integer> scores = new TreeSet<>();
        open.stream()
                .filter(other -> other.kind() == requirement.kind()
                        && other.anyOf().get(0).equals(id))
                .forEach(other -> scores.add(other.required()));
        Credential test = catalog.credentials().get(id);
        add(new Lever(
                "test:" + id,
                LeastChange.Kind.TEST,
                id,
                test.title(),
                Measure.SCORE,
                Optional.empty(),
                scores.stream()
                        .map(score -> new Lever.Rung(score, Optional.of(String.valueOf(onScale(test, score)))))
                        .toList(),
                false));
    }

    /** The next result that the test can have. */
    private static int onScale(Credential test, int score) {
        return test.scale()
                .map(scale -> {
                    int step = Math.max(1, scale.step());
                    int over = (score - scale.lowest()) % step;
                    return over == 0 ? score : Math.min(scale.highest(), score + step - over);
                })
                .orElse(score);
    }

    private void credential(String id) {
        Optional.ofNullable(catalog.credentials().get(id))
                .ifPresent(known -> held(
                        "certification:" + id, LeastChange.Kind.CERTIFICATION, id, known.title(), Optional.empty()));
    }

    private void held(String about, LeastChange.Kind kind, String id, Title title, Optional<String> value) {
        add(new Lever(about, kind, id, title, Measure.HELD, Optional.of(0), List.of(new Lever.Rung(1, value)), false));
    }

    /** As well as any open condition of the same use of this language asks for. */
    private void language(Requirement requirement, String accepted, List<Requirement> open) {
        String language = accepted.equals("any") ? ANY_LANGUAGE : accepted;
        TreeMap<Integer, String> fluencies = new TreeMap<>();
        open.stream()
                .filter(other -> other.kind() == requirement.kind()
                        && other.skill().equals(requirement.skill())
                        && (other.anyOf().contains(accepted) || other.anyOf().contains("any")))
                .forEach(other -> fluencies.put(other.fluency().equals("fluent") ? 2 : 1, other.fluency()));
        add(new Lever(
                "language:" + language + "." + requirement.skill(),
                LeastChange.Kind.LANGUAGE,
                language + "." + requirement.skill(),
                requirement.title(),
                Measure.HELD,
                Optional.of(0),
                fluencies.values().stream()
                        .map(fluency -> new Lever.Rung(
                                1,
                                Optional.of(fluency),
                                Optional.of(Fluency.valueOf(fluency.toUpperCase(Locale.ROOT))
                                        .title())))
                        .toList(),
                false));
    }

    /** Months count for whatever field, so never fewer than have been served in any. */
    private void experience(List<Requirement> open) {
        int most = evidence.facts().stream()
                .filter(Experience.class::isInstance)
                .mapToInt(fact -> ((Experience) fact).months())
                .max()
                .orElse(0);
        TreeMap<Integer, Requirement> months = new TreeMap<>();
        open.stream()
                .filter(other -> other.measure() == Measure.MONTHS)
                .forEach(other -> months.putIfAbsent(Math.max(most, other.required()), other));
        add(new Lever(
                "experienceMonths",
                LeastChange.Kind.EXPERIENCE,
                "experienceMonths",
                months.firstEntry().getValue().title(),
                Measure.MONTHS,
                Optional.empty(),
                months.keySet().stream()
                        .map(all -> new Lever.Rung(all, Optional.of(String.valueOf(all))))
                        .toList(),
                true));
    }

    private void add(Lever lever) {
        levers.putIfAbsent(lever.about(), lever);
    }
}
