package zhiti.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Tier;

/** Adds up readiness: what is known of what is asked, unknowns left out and counted. */
final class Score {
    private static final BigDecimal ALMOST = new BigDecimal("0.99");

    private final List<Asked> asked;
    private final Map<String, Shown> shown;
    private final Map<String, WeighedGap> gaps;
    private final Set<String> assessFirst;

    /**
     * @param asked of the target where there is one, else of the present role
     * @param gaps by key
     * @param assessFirst keys of what is to be assessed
     */
    Score(List<Asked> asked, Map<String, Shown> shown, Map<String, WeighedGap> gaps, Set<String> assessFirst) {
        this.asked = asked;
        this.shown = shown;
        this.gaps = gaps;
        this.assessFirst = assessFirst;
    }

    Readiness readiness(Progress progress) {
        int known = (int) levels().stream().filter(this::isKnown).count();
        List<Asked> requirements = asked.stream()
                .filter(Asked::isRequirement)
                .filter(Score::isChecked)
                .toList();
        int met = (int) requirements.stream()
                .filter(a -> isMet(a.key()) && !assessFirst.contains(a.key()))
                .count();
        return new Readiness(
                ratio(this::now, open(gap -> gap.gap().shown())),
                ratio(a -> after(a, progress), open(progress::reached)),
                known,
                levels().size(),
                met,
                requirements.size());
    }

    /** What lapses soon is met today. */
    private boolean isMet(String key) {
        return !gaps.containsKey(key) || gaps.get(key).gap().lapsing();
    }

    private List<Asked> levels() {
        return asked.stream().filter(Asked::isLevelled).toList();
    }

    private static boolean isChecked(Asked asked) {
        return ((Requirement) asked.subject()).kind() != RequirementKind.CONFIRM;
    }

    private boolean isKnown(Asked a) {
        return shown.containsKey(a.key()) && !shown.get(a.key()).isSelfOnly();
    }

    private boolean isPresumed(Asked a) {
        return gaps.containsKey(a.key()) && gaps.get(a.key()).gap().presumed();
    }

    private int now(Asked a) {
        return isPresumed(a) ? 0 : Math.min(shown.get(a.key()).level(), a.required());
    }

    private int after(Asked a, Progress progress) {
        WeighedGap gap = gaps.get(a.key());
        return gap == null ? now(a) : Math.min(Math.max(now(a), progress.reached(gap)), a.required());
    }

    /** Whether a must gap remains when each gap stands where {@code level} says. */
    private boolean open(ToIntFunction<WeighedGap> level) {
        return gaps.values().stream()
                .anyMatch(gap -> gap.tier() == Tier.MUST
                        && level.applyAsInt(gap) < gap.gap().required());
    }

    private Optional<BigDecimal> ratio(ToIntFunction<Asked> level, boolean mustRemains) {
        int has = 0;
        int required = 0;
        for (Asked a : levels()) {
            if (isKnown(a) || isPresumed(a)) {
                has += level.applyAsInt(a);
                required += a.required();
            }
        }
        if (required == 0) {
            return Optional.empty();
        }
        BigDecimal ratio = BigDecimal.valueOf(has).divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP);
        return Optional.of(mustRemains ? ratio.min(ALMOST) : ratio);
    }
}
