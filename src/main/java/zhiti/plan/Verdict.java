package zhiti.plan;

import java.util.List;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/**
 * Why an offering is, or is not, in somebody's plan: the answer to "why not X?".
 *
 * @param because the rules and the planner's opinion that decided it
 */
public record Verdict(Offering offering, Kind kind, List<Reason> because) {
    public Verdict {
        because = List.copyOf(because);
    }

    /** 無需, 尚不可, 不開放 or 本期未選入: of the first reason; empty where it was chosen. */
    public String sort() {
        return kind == Kind.CHOSEN ? "" : because.get(0).card().kind();
    }

    /** Law, issuer, standard or house: of the first reason; empty where it was chosen. */
    public String authority() {
        return kind == Kind.CHOSEN ? "" : Authority.of(because.get(0));
    }

    /** Whether another verdict decides the same way: by its kind and by the rule that speaks first. */
    public boolean isLike(Verdict other) {
        return kind == other.kind
                && (kind == Kind.CHOSEN
                        || because.get(0).rule().equals(other.because.get(0).rule()));
    }

    /** The same, with more to say. */
    Verdict and(List<Reason> more) {
        return new Verdict(
                offering, kind, Stream.concat(because.stream(), more.stream()).toList());
    }

    /** How it was decided. */
    public enum Kind {
        CHOSEN("chosen"),
        BARRED("barred"),
        NOT_YET("notYet"),
        UNNEEDED("unneeded"),
        BEATEN("beaten"),
        OVER_LIMIT("overLimit"),
        WORTH_TOO_LITTLE("worthTooLittle");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** As printed in JSON. */
        public String id() {
            return id;
        }
    }
}
