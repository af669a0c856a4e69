package zhiti.plan;

import java.util.List;
import zhiti.person.Rating;
import zhiti.rulebook.Reason;
import zhiti.standard.Tier;

/**
 * A gap as a plan shows it.
 *
 * @param evidence the ratings that count, the winner first; empty where none was a rating
 * @param because the rules that concluded it and what they weigh it by
 */
public record GapLine(Gap gap, Tier tier, List<Rating> evidence, List<Reason> because) {
    public GapLine {
        evidence = List.copyOf(evidence);
        because = List.copyOf(because);
    }
}
