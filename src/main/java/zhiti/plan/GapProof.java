package zhiti.plan;

import java.util.List;
import zhiti.rulebook.Reason;

/**
 * A gap with what it stands on.
 *
 * @param line the gap, where it is printed, and the rules that concluded it
 * @param evidence which rating won, what it beat and by which number of the policy, a reason for each; empty where no
 *     rating counts, and the rules say what does
 */
public record GapProof(GapLine line, List<Reason> evidence) {
    public GapProof {
        evidence = List.copyOf(evidence);
    }
}
