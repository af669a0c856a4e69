package zhiti.plan;

import java.util.Comparator;
import zhiti.standard.Tier;

/**
 * A candidate as it stands at one turn.
 *
 * @param tier the highest among the gaps it serves or opens the way to
 * @param worth in points
 * @param effects how many gaps it advances
 */
record Choice(Candidate candidate, Tier tier, int worth, int effects) {
    /** What lapses goes first; then the highest tier, the most worth, the cheaper, the shorter, the id. */
    static Comparator<Choice> best(Situation situation) {
        return Comparator.comparing((Choice c) -> c.candidate().offering().renewal() ? 0 : 1)
                .thenComparing(Choice::tier)
                .thenComparing(Comparator.comparingInt(Choice::worth).reversed())
                .thenComparingInt(c -> situation.comparedCost(c.candidate()))
                .thenComparingInt(c -> c.candidate().offering().hours())
                .thenComparing(c -> c.candidate().id());
    }
}
