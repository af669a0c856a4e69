package zhiti.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiti.plan.Member;
import zhiti.plan.Readiness;

/**
 * 職能達成度 of a group, now and after their plans: of nobody in particular.
 *
 * @param people those whose work has a standard
 * @param assessed those of whom enough is known to reckon one; the figures are theirs
 * @param now empty where nobody is assessed
 */
public record GroupReadiness(int people, int assessed, Optional<Figures> now, Optional<Figures> after) {
    /** Two decimals, half up. */
    public record Figures(BigDecimal median, BigDecimal mean) {}

    static GroupReadiness of(List<Member> group) {
        List<Readiness> all = group.stream()
                .map(member -> member.plan().readiness())
                .filter(readiness -> readiness.of() > 0)
                .toList();
        List<Readiness> assessed =
                all.stream().filter(readiness -> readiness.now().isPresent()).toList();
        return new GroupReadiness(
                all.size(), assessed.size(), figures(assessed, Readiness::now), figures(assessed, Readiness::after));
    }

    private static Optional<Figures> figures(
            List<Readiness> assessed, Function<Readiness, Optional<BigDecimal>> which) {
        List<BigDecimal> sorted = assessed.stream()
                .flatMap(readiness -> which.apply(readiness).stream())
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Figures(divided(low.add(high), 2), divided(sum, sorted.size())));
    }

    private static BigDecimal divided(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
