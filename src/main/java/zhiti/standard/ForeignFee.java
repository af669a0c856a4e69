package zhiti.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fee as its issuer asks it.
 *
 * @param currency ISO 4217: USD
 */
public record ForeignFee(BigDecimal amount, String currency) {
    private static final String OWN = "TWD";

    /** Whether policy has a rate for it. */
    public boolean isKnown(Policy policy) {
        return currency.equals(OWN) || policy.numbers().containsKey(rate());
    }

    /** In New Taiwan dollars at policy's rate, rounded up to whole hundreds, or whatever policy rounds to. */
    public Money at(Policy policy) {
        BigDecimal rate = currency.equals(OWN) ? BigDecimal.ONE : policy.decimal(rate());
        BigDecimal unit = policy.decimal("price.rounding");
        return new Money(amount.multiply(rate)
                .divide(unit, 0, RoundingMode.CEILING)
                .multiply(unit)
                .intValueExact());
    }

    private String rate() {
        return "fx." + currency;
    }
}
