package zhiti.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far somebody has come since the plan before, and why. */
final class ReadinessWhy {
    private final Both both;
    private final Links links;

    ReadinessWhy(Links links) {
        this.both = links.both();
        this.links = links;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Optional<BigDecimal> then = both.before().readiness().now();
        Optional<BigDecimal> now = both.now().readiness().now();
        List<Cause> why = List.of();
        if (!isSame(then, now)) {
            why = now();
            changes.add(change(Change.Kind.READINESS_NOW, then, now, why));
        }
        then = both.before().readiness().after();
        now = both.now().readiness().after();
        if (!isSame(then, now)) {
            changes.add(change(Change.Kind.READINESS_AFTER, then, now, after(why)));
        }
        return changes;
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private static Change change(
            Change.Kind kind, Optional<BigDecimal> then, Optional<BigDecimal> now, List<Cause> why) {
        return new Change(
                kind, kind.id(), Optional.empty(), then.map(Change.Share::new), now.map(Change.Share::new), why);
    }

    /** Other things asked, gaps that changed, ratings since; else that more or less of it is known. */
    private List<Cause> now() {
        List<Cause> causes = new ArrayList<>();
        if (both.before().readiness().of() != both.now().readiness().of()) {
            causes.addAll(links.grounds().asking());
        }
        List<String> changed = List.copyOf(links.gaps().keySet());
        if (!changed.isEmpty()) {
            causes.add(links.ofGaps("gaps-changed", changed));
        }
        long ratings = both.now().shown().stream()
                .filter(shown -> both.isSince(shown.on()))
                .count();
        if (ratings > 0) {
            causes.add(both.cause(
                    Cause.Kind.RATING,
                    "ratings-since",
                    "number",
                    ratings,
                    "since",
                    both.before().asOf()));
        }
        int knownThen = both.before().readiness().known();
        int knownNow = both.now().readiness().known();
        if (knownThen != knownNow) {
            causes.add(both.cause(Cause.Kind.ANSWERED, "known", "before", knownThen, "now", knownNow));
        }
        if (causes.isEmpty()) {
            causes.addAll(links.grounds().all());
        }
        return both.orUnexplained(causes);
    }

    /** What it is now, and what the steps will add. */
    private List<Cause> after(List<Cause> now) {
        List<Cause> causes = new ArrayList<>(now);
        Map<String, Change.Kind> kinds = links.kinds();
        List<String> steps = kinds.keySet().stream()
                .filter(id -> kinds.get(id) != Change.Kind.STEP_MOVED)
                .toList();
        if (!steps.isEmpty()) {
            causes.add(links.ofSteps("steps", steps));
        }
        return causes.isEmpty() ? now() : causes;
    }
}
