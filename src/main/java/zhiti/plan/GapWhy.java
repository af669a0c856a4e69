package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** Why a gap came, went, or presses otherwise than in the plan before. */
final class GapWhy {
    private final Both both;
    private final Grounds grounds;
    private final LevelWhy levels;
    private final ConditionWhy conditions;

    GapWhy(Both both, Grounds grounds) {
        this.both = both;
        this.grounds = grounds;
        this.levels = new LevelWhy(both, grounds);
        this.conditions = new ConditionWhy(both, grounds);
    }

    /** Why it is there, is no more, or is of other levels. */
    List<Cause> of(String key) {
        Optional<Asked> now = both.askedNow(key);
        List<Cause> causes = new ArrayList<>(asking(key, now));
        if (causes.isEmpty()) {
            causes.addAll(aside(key, now));
        }
        if (causes.isEmpty() || both.gapThen(key).isPresent() && now.isPresent()) {
            causes.addAll(now.map(this::seen).orElse(List.of()));
        }
        causes.addAll(numbers(key));
        if (causes.isEmpty()) {
            causes.addAll(grounds.rule(firstRule(key)));
            causes.addAll(grounds.of(Change.Kind.CATALOG, Change.Kind.INPUTS, Change.Kind.ENGINE));
        }
        return both.orUnexplained(causes);
    }

    /** Asked now and not then, or the other way round, or of another level. */
    private List<Cause> asking(String key, Optional<Asked> now) {
        boolean then = both.gapThen(key).isPresent()
                || both.wasUnknown(key)
                || both.askedThen().containsKey(key);
        List<Cause> causes = new ArrayList<>();
        Optional<Integer> required = both.gapThen(key).map(EarlierPlan.Gap::required);
        if (now.isPresent() != then) {
            causes.add(both.cause(Cause.Kind.REQUIRED, then ? "asked-no-more" : "asked-now"));
        } else if (required.isPresent() && now.get().required() != required.get()) {
            causes.add(both.cause(
                    Cause.Kind.REQUIRED,
                    "required",
                    "before",
                    required.get(),
                    "now",
                    now.get().required()));
        }
        if (!causes.isEmpty()) {
            List<Cause> why = grounds.asking();
            causes.addAll(why.isEmpty() ? grounds.of(Change.Kind.INPUTS) : why);
        }
        return causes;
    }

    private List<Cause> seen(Asked asked) {
        return asked.isCompetency() || asked.isTask() ? levels.of(asked.key()) : conditions.of(asked);
    }

    private List<Cause> numbers(String key) {
        return grounds.numbers(
                both.gapThen(key).map(EarlierPlan.Gap::because).orElse(List.of()),
                both.gapNow(key).map(GapLine::because).orElse(List.of()));
    }

    /** With a target, what only the present role asks and is no must is left aside. */
    private List<Cause> aside(String key, Optional<Asked> now) {
        boolean isGap = both.gapNow(key).isPresent();
        boolean wasGap = both.gapThen(key).isPresent();
        boolean isAside = wasGap
                && !isGap
                && both.now().person().target().isPresent()
                && now.filter(Both::isOnlyOwn).filter(this::isShort).isPresent();
        boolean wasAside = isGap
                && !wasGap
                && !both.wasUnknown(key)
                && both.before().target().isPresent()
                && Optional.ofNullable(both.askedThen().get(key))
                        .filter(Both::isOnlyOwn)
                        .isPresent();
        if (!isAside && !wasAside) {
            return List.of();
        }
        List<Cause> causes = new ArrayList<>();
        causes.add(both.cause(Cause.Kind.TARGET, isAside ? "set-aside" : "set-aside-no-more"));
        causes.addAll(grounds.of(Change.Kind.TARGET));
        both.gapNow(key)
                .filter(line -> line.tier() == Tier.MUST)
                .flatMap(line -> line.because().stream()
                        .filter(reason -> reason.rule().startsWith("urgency/"))
                        .findFirst())
                .map(Both::verdict)
                .ifPresent(causes::add);
        return causes;
    }

    /** Seen below what is required. */
    private boolean isShort(Asked asked) {
        return Optional.ofNullable(both.opinion().shown().get(asked.key()))
                .map(shown -> shown.level() < asked.required())
                .orElse(asked.isRequirement() && both.unknownNow(asked.key()).isEmpty() && !isAnswered(asked));
    }

    private boolean isAnswered(Asked asked) {
        return conditions.of(asked).stream().anyMatch(cause -> cause.kind() != Cause.Kind.RECORD);
    }

    private Optional<String> firstRule(String key) {
        return both.gapNow(key)
                .flatMap(line -> line.because().stream().findFirst().map(Reason::rule))
                .or(() -> both.gapThen(key)
                        .flatMap(gap -> gap.because().stream().findFirst().map(EarlierPlan.Said::rule)));
    }

    /**
     * Why it presses more or less: rules of urgency that speak now and did not, or no longer do, and what lies behind.
     *
     * @param others gaps that came, went or changed their levels
     */
    List<Cause> ofTier(String key, Map<String, Change> others) {
        EarlierPlan.Gap then = both.gapThen(key).orElseThrow();
        GapLine now = both.gapNow(key).orElseThrow();
        Set<String> before = then.because().stream().map(EarlierPlan.Said::rule).collect(Collectors.toSet());
        Set<String> after = now.because().stream().map(Reason::rule).collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>();
        now.because().stream()
                .filter(reason -> !before.contains(reason.rule()))
                .map(Both::verdict)
                .forEach(causes::add);
        then.because().stream()
                .filter(said -> !after.contains(said.rule()))
                .map(said -> both.cause(Cause.Kind.THEN, "said-no-more", "said", said.says())
                        .from(List.of(said.rule())))
                .forEach(causes::add);
        causes.addAll(numbers(key));
        causes.addAll(behind(key, now.gap(), others));
        if (causes.isEmpty()) {
            causes.addAll(grounds.rule(firstRule(key)));
            causes.addAll(grounds.of(Change.Kind.ENGINE));
        }
        return both.orUnexplained(causes);
    }

    /** Its own levels, or the tasks of its duties. */
    private List<Cause> behind(String key, Gap gap, Map<String, Change> others) {
        if (others.containsKey(key)) {
            return of(key);
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
