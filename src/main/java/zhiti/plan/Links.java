package zhiti.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.person.EarlierPlan;
import zhiti.standard.Asked;
import zhiti.standard.Requirement;
import zhiti.standard.Title;

/**
 * What hangs together in a plan that has changed: a step with the gaps that it serves and with other steps.
 *
 * @param gaps changes of gaps, by key
 * @param kinds what became of the steps that are not as they were, by offering
 */
record Links(Both both, Grounds grounds, Map<String, Change> gaps, Map<String, Change.Kind> kinds) {
    /** More names than these make no sentence. */
    private static final int NAMED = 3;

    /** The gaps that a step of the plan before was to close or advance. */
    Set<String> served(EarlierPlan.Step step) {
        Set<String> served = served(step, both.before(), both.now());
        // What is supposed may leave nothing asked that a test or a certificate could answer.
        both.supposed()
                .ifPresent(set -> step.lifts()
                        .forEach(lifted -> answered(lifted, both.askedThen().values(), both.before())
                                .forEach(served::add)));
        return served;
    }

    /** The gaps of the plan before that a test or a certificate was to answer. */
    private static Stream<String> answered(EarlierPlan.Lifted lifted, Collection<Asked> asked, EarlierPlan before) {
        return asked.stream()
                .filter(one -> one.subject() instanceof Requirement requirement
                        && requirement.anyOf().contains(lifted.id()))
                .map(Asked::key)
                .filter(key -> before.gaps().stream().anyMatch(gap -> gap.id().equals(key)));
    }

    /** The same, outside a comparison: what answers a condition is looked up in what is asked now. */
    static Set<String> served(EarlierPlan.Step step, EarlierPlan before, Plan now) {
        Set<String> served = new LinkedHashSet<>(step.closes());
        for (EarlierPlan.Lifted lifted : step.lifts()) {
            served.add(lifted.key());
            answered(lifted, now.asks(), before).forEach(served::add);
        }
        return served;
    }

    static Set<String> served(Step step) {
        Set<String> served = new LinkedHashSet<>(step.closes());
        step.lifts().forEach(lifted -> served.add(lifted.gap()));
        return served;
    }

    /** The gaps that it serves have changed. */
    List<Cause> followsGaps(Set<String> served) {
        List<String> changed = served.stream().filter(gaps::containsKey).toList();
        return changed.isEmpty() ? List.of() : List.of(ofGaps("gaps", changed));
    }

    Cause ofGaps(String finding, List<String> keys) {
        List<Title> titles =
                keys.stream().flatMap(key -> gaps.get(key).title().stream()).toList();
        return both.cause(Cause.Kind.FOLLOWS, finding, "gaps", named(titles), "number", keys.size())
                .from(keys);
    }

    /** Other steps have changed. */
    Cause ofSteps(String finding, List<String> offerings) {
        List<Title> titles = offerings.stream().map(this::title).toList();
        return both.cause(Cause.Kind.FOLLOWS, finding, "steps", named(titles), "number", offerings.size())
                .from(offerings);
    }

    private static List<Title> named(List<Title> titles) {
        return titles.size() <= NAMED
                ? titles
                : Stream.concat(titles.stream().limit(NAMED), Stream.of(Title.same("…")))
                        .toList();
    }

    private Title title(String offering) {
        return both.catalog()
                .offering(offering)
                .map(Offering::title)
                .or(() -> both.stepThen(offering).map(step -> Title.same(step.title())))
                .orElse(Title.same(offering));
    }

    /** Where nothing about the step itself explains it: the rest of the plan, its period, or what it was made from. */
    List<Cause> last(String offering) {
        List<String> others = kinds.keySet().stream()
                .filter(id -> !id.equals(offering))
                .filter(id -> kinds.get(id) != Change.Kind.STEP_MOVED)
                .toList();
        List<Cause> causes = new ArrayList<>();
        if (!others.isEmpty()) {
            causes.add(ofSteps("steps", others));
        }
        if (causes.isEmpty() && !gaps.isEmpty()) {
            causes.add(ofGaps("gaps-elsewhere", List.copyOf(gaps.keySet())));
        }
        Quarter first = both.opinion().situation().first();
        if (!first.equals(Quarter.of(both.before().asOf()).plus(1))) {
            causes.add(both.cause(Cause.Kind.TIME, "period", "quarter", first.toString()));
        }
        if (causes.isEmpty()) {
            causes.addAll(grounds.all());
        }
        return both.orUnexplained(causes);
    }

    /** The rules differ, where nothing but a rule's own word has been said. */
    List<Cause> rule(List<Cause> causes, Optional<String> first) {
        return causes.stream().allMatch(cause -> cause.kind() == Cause.Kind.VERDICT || cause.kind() == Cause.Kind.THEN)
                ? grounds.rule(first)
                : List.of();
    }
}
