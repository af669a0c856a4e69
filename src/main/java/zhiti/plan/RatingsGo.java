package zhiti.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Assessment;
import zhiti.standard.Asked;
import zhiti.standard.Clause;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Competency;
import zhiti.standard.Difference;
import zhiti.standard.Difference.Part;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Title;

/** Says of each rating what becomes of it under other documents. */
record RatingsGo(Standards standards, Plan before, Plan after, List<Difference> differences) {
    List<RatingGoes> all(List<Assessment> ratings) {
        return ratings.stream().map(this::of).toList();
    }

    private RatingGoes of(Assessment assessment) {
        Subject subject = assessment.subject();
        List<String> from = codes(before, subject);
        List<String> to = codes(after, subject);
        boolean isAsked = !to.isEmpty();
        RatingGoes.Goes counts = bare(to).containsAll(bare(from)) ? RatingGoes.Goes.COUNTS : RatingGoes.Goes.RENUMBERED;
        RatingGoes.Goes goes = isAsked ? counts : RatingGoes.Goes.RECORD;
        return new RatingGoes(
                assessment,
                goes,
                from,
                to,
                isAsked ? List.of() : twins(subject),
                isAsked ? List.of() : elsewhere(subject));
    }

    /** Where the documents that ask print it, each code once. */
    private List<String> codes(Plan plan, Subject subject) {
        List<String> keys = keys(subject);
        return plan.asks().stream()
                .filter(asked -> keys.contains(asked.key()))
                .map(Asked::codes)
                .findFirst()
                .orElse(List.of());
    }

    /** Codes without the duty that they stand under. */
    private static List<String> bare(List<String> codes) {
        return codes.stream()
                .map(code -> code.substring(code.indexOf('/') + 1))
                .distinct()
                .toList();
    }

    /** A task is the same in every edition that has it in the same words. */
    private List<String> keys(Subject subject) {
        Stream<String> others = subject instanceof Task
                ? standards.inOtherEditions(subject.key()).stream().map(Task::key)
                : Stream.empty();
        return Stream.concat(Stream.of(subject.key()), others).toList();
    }

    /** Near-twins of what is dropped, and the other wording of what is kept. */
    private List<Title> twins(Subject subject) {
        return differences.stream()
                .flatMap(difference ->
                        Stream.of(Part.KNOWLEDGE, Part.SKILLS, Part.TASKS).map(difference::part))
                .flatMap(compared -> Stream.concat(compared.close().stream(), compared.reworded().stream()))
                .filter(pair -> pair.from().key().equals(subject.key()))
                .map(Pair::to)
                .map(RatingsGo::title)
                .toList();
    }

    private static Title title(Clause clause) {
        return Title.same(String.join("、", clause.codes()) + " " + clause.name());
    }

    private List<String> elsewhere(Subject subject) {
        if (subject instanceof Task task) {
            return Optional.of(task.standard()).stream().toList();
        }
        return standards.documents().values().stream()
                .filter(document -> !standards
                        .tasksNeeding(document.id(), (Competency) subject)
                        .isEmpty())
                .map(Standard::id)
                .toList();
    }
}
