package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Requirement;
import zhiti.standard.Tier;

/** Why a gap came, went, or is of other levels than in the plan before. */
final class GapWhy {
    private final Both both;
    private final Grounds grounds;
    private final NumbersWhy numbers;
    private final LevelWhy levels;
    private final ConditionWhy conditions;

    GapWhy(Both both, Grounds grounds) {
        this.both = both;
        this.grounds = grounds;
        this.numbers = new NumbersWhy(both);
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
        if (causes.isEmpty() || both.gapThen(key).isPresent()) {
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
        Optional<Integer> required = both.requiredThen(key);
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
        } else if (now.filter(asked -> isOtherwise(both.askedThen().get(key), asked))
                .isPresent()) {
            causes.add(both.cause(Cause.Kind.REQUIRED, "asked-otherwise"));
        }
        if (!causes.isEmpty()) {
            now.flatMap(Asked::houseLevel).map(this::houseLevel).ifPresent(causes::add);
            List<Cause> why = grounds.asking();
            causes.addAll(why.isEmpty() ? grounds.of(Change.Kind.INPUTS) : why);
        }
        return causes;
    }

    private Cause houseLevel(HouseLevel level) {
        return both.cause(
                Cause.Kind.REQUIRED,
                "house-level",
                "level",
                level.level(),
                "since",
                level.since(),
                "by",
                level.by(),
                "why",
                level.why());
    }

    /** The same condition, asked for in other words: a language better, another certificate. */
    private static boolean isOtherwise(Asked then, Asked now) {
        return then != null
                && then.subject() instanceof Requirement before
                && now.subject() instanceof Requirement after
                && !(before.fluency().equals(after.fluency()) && before.anyOf().equals(after.anyOf()));
    }

    private List<Cause> seen(Asked asked) {
        return asked.isCompetency() || asked.isTask() ? levels.of(asked.key()) : conditions.of(asked);
    }

    /** Those that are read now, or were read by what speaks no more. */
    List<Cause> numbers(String key) {
        List<Reason> now = both.gapNow(key).map(GapLine::because).orElse(List.of());
        Set<String> rules = now.stream().map(Reason::rule).collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>(numbers.now(now));
        both.gapThen(key).stream()
                .flatMap(gap -> gap.because().stream())
                .filter(said -> !rules.contains(said.rule()))
                .flatMap(said -> numbers.then(said).stream())
                .forEach(causes::add);
        return causes;
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
}
