package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Title;

/** Why a gap presses more or less than in the plan before. */
final class TierWhy {
    private final Both both;
    private final Grounds grounds;
    private final GapWhy gaps;
    private final Map<String, Change> others;

    /** @param others gaps that came, went or changed their levels, by key */
    TierWhy(Both both, Grounds grounds, GapWhy gaps, Map<String, Change> others) {
        this.both = both;
        this.grounds = grounds;
        this.gaps = gaps;
        this.others = others;
    }

    /** Rules of urgency that speak now and did not, or no longer do, and what lies behind. */
    List<Cause> of(String key) {
        EarlierPlan.Gap then = both.gapThen(key).orElseThrow();
        GapLine now = both.gapNow(key).orElseThrow();
        Set<String> before = then.because().stream().map(EarlierPlan.Said::rule).collect(Collectors.toSet());
        Set<String> after = now.because().stream().map(Reason::rule).collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>();
        now.because().stream()
                .filter(reason -> reason.rule().startsWith("urgency/") && !before.contains(reason.rule()))
                .map(Both::verdict)
                .forEach(causes::add);
        then.because().stream()
                .filter(said -> said.rule().startsWith("urgency/") && !after.contains(said.rule()))
                .map(said -> both.cause(Cause.Kind.THEN, "said-no-more", "said", said.says())
                        .from(List.of(said.rule())))
                .forEach(causes::add);
        causes.addAll(gaps.numbers(key));
        causes.addAll(behind(key, now.gap()));
        causes.addAll(bare(causes, now));
        return both.orUnexplained(causes);
    }

    /** Where nothing but words of rules has been said: that the rules differ, or the program. */
    private List<Cause> bare(List<Cause> causes, GapLine now) {
        boolean isBare = causes.stream()
                .allMatch(cause -> cause.kind() == Cause.Kind.VERDICT || cause.kind() == Cause.Kind.THEN);
        List<Cause> why = new ArrayList<>();
        if (isBare) {
            why.addAll(grounds.rule(now.because().stream()
                    .map(Reason::rule)
                    .filter(rule -> !rule.startsWith("gap/"))
                    .findFirst()));
            why.addAll(grounds.of(Change.Kind.ENGINE));
        }
        return why;
    }

    /** Its own levels, or the tasks of its duties. */
    private List<Cause> behind(String key, Gap gap) {
        if (others.containsKey(key)) {
            return gaps.of(key);
        }
        Set<String> duties = new LinkedHashSet<>(gap.duties());
        List<String> tasks = others.keySet().stream()
                .filter(other -> both.askedNow(other)
                        .filter(Asked::isTask)
                        .filter(task -> task.duties().stream().anyMatch(duties::contains))
                        .isPresent())
                .toList();
        List<Title> titles = tasks.stream()
                .map(task -> both.askedNow(task).orElseThrow().title())
                .toList();
        return tasks.isEmpty()
                ? List.of()
                : List.of(
                        both.cause(Cause.Kind.FOLLOWS, "tasks", "tasks", titles).from(tasks));
    }
}
