package zhiti.plan;

import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Obligation;

/**
 * By whose word an offering is left out. A rule knows it of most offerings; who holds this one, who set this level and
 * who asks for this duty its facts know: what the company itself holds, sets or asks for is the company's word.
 */
public final class Authority {
    private static final String LAW = "law";
    private static final String ISSUER = "issuer";
    private static final String STANDARD = "standard";
    private static final String HOUSE = "house";

    private Authority() {}

    /** Law, issuer, standard or house; empty where the reason leaves nothing out. */
    public static String of(Reason reason) {
        String written = reason.card().authority();
        return switch (written) {
            case ISSUER -> facts(reason, Offering.class).anyMatch(Offering::isInHouse) ? HOUSE : written;
            case STANDARD, LAW ->
                asker(reason).orElseGet(() -> facts(reason, Asked.class).anyMatch(Asked::isOfHouse) ? HOUSE : written);
            default -> written;
        };
    }

    /** Of a duty the law, or the company where that lays it down. */
    private static Optional<String> asker(Reason reason) {
        return Stream.concat(
                        facts(reason, Obligation.class),
                        facts(reason, Asked.class)
                                .map(Asked::subject)
                                .filter(Obligation.class::isInstance)
                                .map(Obligation.class::cast))
                .findFirst()
                .map(duty -> duty.isLaw() ? LAW : HOUSE);
    }

    private static <T> Stream<T> facts(Reason reason, Class<T> type) {
        return reason.facts().stream().filter(type::isInstance).map(type::cast);
    }
}
