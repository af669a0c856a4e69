package zhiti.offering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * What is known of an offering and only printed: no rule asks for it.
 *
 * @param fee the fee as its issuer asks it, where that is not New Taiwan dollars
 * @param estimates which figures of a real offering ({@code hours}, {@code cost}) are the house's own
 * @param heads the least head count of the class whose price the cost is one share of; empty where it is no such share
 * @param note deadlines, windows and caps of the real scheme in words
 * @param subsidy what others pay of it, in words: printed, and never taken off the fee
 * @param kind professional or management, as whoever lists the offering means it
 */
public record Particulars(
        Optional<Fee> fee,
        List<String> estimates,
        Optional<Integer> heads,
        Optional<Title> note,
        Optional<Title> subsidy,
        TrainingKind kind) {
    /** Nothing beyond the offering itself. */
    public static final Particulars NONE = new Particulars(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TrainingKind.PROFESSIONAL);

    public Particulars {
        estimates = List.copyOf(estimates);
    }

    /**
     * A foreign fee.
     *
     * @param currency ISO 4217: USD
     */
    public record Fee(BigDecimal amount, String currency) {}
}
