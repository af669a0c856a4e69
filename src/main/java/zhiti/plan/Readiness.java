package zhiti.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 職能達成度: Σ min(shown, required) / Σ required over the known K, S and tasks asked. Never a ranking of people.
 *
 * @param now two decimals, half up, at most 0.99 while a must gap remains; empty where nothing is known
 * @param after likewise if every step succeeds and is confirmed
 * @param known how many of the asked are known
 * @param of how many are asked
 * @param met requirements met
 * @param requirements requirements asked
 */
public record Readiness(
        Optional<BigDecimal> now, Optional<BigDecimal> after, int known, int of, int met, int requirements) {}
