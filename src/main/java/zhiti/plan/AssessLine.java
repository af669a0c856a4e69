package zhiti.plan;

import java.util.List;
import zhiti.person.TestShown;
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

    /** Whether it is answered today all the same, by a result that will soon be too old. */
    boolean isMetToday() {
        return because.stream()
                .anyMatch(reason -> reason.facts().stream()
                        .filter(TestShown.class::isInstance)
                        .map(TestShown.class::cast)
                        .anyMatch(test -> test.score() >= asked.required()
                                && reason.numbers().stream().allMatch(limit -> test.months() <= limit.whole())));
    }
}
