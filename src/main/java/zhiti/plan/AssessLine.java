package zhiti.plan;

import java.util.List;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Title;

/**
 * Something to be assessed before money is spent on it.
 *
 * @param close names of near-twins that have been shown, as a hint
 */
public record AssessLine(Asked asked, List<Title> close, List<Reason> because) {
    public AssessLine {
        close = List.copyOf(close);
        because = List.copyOf(because);
    }
}
