package zhiti.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.plan.Change;
import zhiti.plan.Plan;
import zhiti.rulebook.Reason;

/** Which changes of a shelf stand in what differs between two plans of a person: rules and numbers in the reasons, offerings. */
final class Suspects {
    private Suspects() {}

    /** In the order of the shelf's changes; none where what differs names none of them. */
    static List<ShelfChange> among(List<ShelfChange> shelf, Plan before, Plan now) {
        Set<Said> then = said(before);
        Set<Said> later = said(now);
        Set<String> rules = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> offerings = new HashSet<>();
        Stream.concat(
                        then.stream().filter(one -> !later.contains(one)),
                        later.stream().filter(one -> !then.contains(one)))
                .forEach(one -> {
                    rules.add(one.rule());
                    one.numbers().forEach(number -> numbers.add(number.name()));
                    offerings.add(one.about());
                });
        now.changes()
                .ifPresent(changes -> changes.list().stream()
                        .filter(change -> !change.kind().isSource())
                        .map(Change::id)
                        .forEach(offerings::add));
        return shelf.stream()
                .filter(ShelfChange::decides)
                .filter(change -> switch (change.kind()) {
                    case RULE -> rules.contains(change.id());
                    case NUMBER -> numbers.contains(change.id());
                    case OFFERING -> offerings.contains(change.id());
                    case CREDENTIAL, STANDARDS -> true;
                    case SENTENCES -> false;
                })
                .toList();
    }

    /**
     * A reason without its facts.
     *
     * @param about the gap or the offering
     * @param as whether it is a step, a gap, left over or left out, so that what passes from one to another differs
     */
    private record Said(String as, String about, String rule, List<Number> numbers) {}

    private record Number(String name, String value) {}

    private static Set<Said> said(Plan plan) {
        Set<Said> said = new LinkedHashSet<>();
        Told told = new Told(said);
        plan.gaps().forEach(line -> told.accept("gap " + line.tier(), line.gap().key(), line.because()));
        plan.steps()
                .forEach(step -> told.accept(
                        "step " + step.span() + " " + step.offering().cost().twd(),
                        step.offering().id(),
                        step.because()));
        plan.notCovered().forEach(left -> told.accept("left", left.gap().key(), left.because()));
        plan.leftOut().forEach(left -> told.accept("out", left.offering().id(), left.because()));
        plan.assessFirst().forEach(line -> told.accept("assess", line.asked().key(), line.because()));
        return said;
    }

    private record Told(Set<Said> said) {
        void accept(String as, String about, List<Reason> because) {
            because.forEach(reason -> said.add(new Said(
                    as,
                    about,
                    reason.rule(),
                    reason.numbers().stream()
                            .map(number -> new Number(
                                    number.name(),
                                    number.value().stripTrailingZeros().toPlainString()))
                            .toList())));
        }
    }
}
