package zhiti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What groups are compared by. Only the first is a rate of selection; the others are means. */
public enum Yardstick {
    /** Of those with a must gap, how many have a must step. */
    MUST_STEPS("must-steps"),
    /** Learning hours of a year, each. */
    HOURS("hours"),
    /** Fees of a year in TWD, each. */
    COST("cost"),
    /** By how much readiness rises, each. */
    READINESS("readiness");

    private static final int DIGITS = 4;

    private final String id;

    Yardstick(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Those whom it says something about. */
    List<Lot> about(List<Lot> lots) {
        return switch (this) {
            case MUST_STEPS -> lots.stream().filter(lot -> lot.mustGaps() > 0).toList();
            case READINESS ->
                lots.stream().filter(lot -> lot.rise().isPresent()).toList();
            case HOURS, COST -> lots;
        };
    }

    /** The rate or mean; empty where it says something about nobody. */
    Optional<BigDecimal> of(List<Lot> lots) {
        List<Lot> about = about(lots);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case MUST_STEPS ->
                        divided(
                                about.stream()
                                        .filter(lot -> lot.mustSteps() > 0)
                                        .count(),
                                about.size());
                    case HOURS -> divided(about.stream().mapToLong(Lot::hours).sum(), about.size());
                    case COST -> divided(about.stream().mapToLong(Lot::cost).sum(), about.size());
                    case READINESS ->
                        about.stream()
                                .map(lot -> lot.rise().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(about.size()), DIGITS, RoundingMode.HALF_UP);
                });
    }

    static BigDecimal divided(long part, long whole) {
        return divided(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Nothing of nothing is nothing. */
    static BigDecimal divided(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
