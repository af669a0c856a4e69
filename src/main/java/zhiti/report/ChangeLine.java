package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.plan.Cause;
import zhiti.plan.Change;
import zhiti.plan.Changes;
import zhiti.rulebook.Reason;

/**
 * A line about what is otherwise than in the plan before: what became of what, and why. Changes of one kind and one reason
 * stand in one line.
 *
 * @param label what became of it: 新增, 取消 …
 * @param what the things, each with what it was and is
 * @param why the reasons
 */
public record ChangeLine(String label, List<String> what, List<Reason> why) {
    public ChangeLine {
        what = List.copyOf(what);
        why = List.copyOf(why);
    }

    /** All in one line. */
    public String all(Say say) {
        return say.all(what);
    }

    /** The reasons, a sentence each. */
    public List<String> sentences(Say say) {
        return Saying.of(say, why).stream().map(Saying::sentence).toList();
    }

    /** The lines about steps, then gaps, then readiness, and last what the plans were made from. */
    public static List<ChangeLine> of(Say say, Changes changes) {
        return of(say, changes, false);
    }

    /** @param supposed whether both plans are of today, so that nothing has happened between them */
    static List<ChangeLine> of(Say say, Changes changes, boolean supposed) {
        Map<List<String>, ChangeLine> lines = new LinkedHashMap<>();
        List<Reason> sources = new ArrayList<>();
        for (Change change : changes.list()) {
            List<Reason> why = change.because().stream().map(Cause::reason).toList();
            if (change.kind().isSource()) {
                sources.addAll(why);
                continue;
            }
            String label = say.word(key(say, change.kind().id(), supposed));
            List<String> what = List.of(what(say, change, key(say, "then", supposed)));
            lines.merge(
                    List.of(label, Saying.inOneLine(say, why)),
                    new ChangeLine(label, what, why),
                    (one, other) -> new ChangeLine(label, joined(one.what, other.what), why));
        }
        List<ChangeLine> all = new ArrayList<>(lines.values());
        if (!sources.isEmpty()) {
            all.add(new ChangeLine(say.word("change.sources"), List.of(Saying.inOneLine(say, sources)), List.of()));
        }
        return List.copyOf(all);
    }

    /** Some things are said otherwise where one of the plans is only supposed. */
    private static String key(Say say, String key, boolean supposed) {
        String own = "whatif." + key;
        return supposed && say.knows(own) ? own : "change." + key;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** How many steps were kept, and what became of the others. */
    public static String counts(Say say, Changes changes) {
        List<String> counts = new ArrayList<>();
        counts.add(say.word("change.count.kept", changes.kept()));
        for (Change.Kind kind : List.of(
                Change.Kind.STEP_DONE, Change.Kind.STEP_MOVED, Change.Kind.STEP_DROPPED, Change.Kind.STEP_ADDED)) {
            int count = changes.of(kind).size();
            if (count > 0) {
                counts.add(say.word("change.count", say.word("change." + kind.id()), count));
            }
        }
        return String.join(say.word("semicolon"), counts);
    }

    private static String what(Say say, Change change, String then) {
        String title = change.title().map(name -> name.in(say.language())).orElse("");
        return (title + values(say, change, then)).strip();
    }

    /** From what to what; of what came or went only what it is or was. */
    private static String values(Say say, Change change, String gone) {
        if (change.before().isPresent()
                && change.now().isPresent()
                && change.before().get() instanceof Change.Levels then
                && change.now().get() instanceof Change.Levels now) {
            return " " + levels(say, then, now);
        }
        Optional<String> before = change.before().map(value -> value(say, value));
        Optional<String> now = change.now().map(value -> value(say, value));
        if (change.title().isPresent() && now.isEmpty()) {
            return say.aside(say.word(gone, before.orElse(Say.NOTHING)));
        }
        return change.title().isPresent() && before.isEmpty()
                ? " " + now.orElse("")
                : " " + before.orElse(Say.NOTHING) + " → " + now.orElse(Say.NOTHING);
    }

    private static String levels(Say say, Change.Levels then, Change.Levels now) {
        String required = say.value(now.measure(), now.required());
        return then.required() == now.required()
                ? say.range(now.measure(), then.shown(), now.shown())
                        + say.aside(say.word("gap.required") + " " + required)
                : value(say, then) + " → " + value(say, now);
    }

    private static String value(Say say, Change.Value value) {
        if (value instanceof Change.Levels levels) {
            return say.word(
                    "change.levels",
                    say.value(levels.measure(), levels.shown()),
                    say.value(levels.measure(), levels.required()));
        }
        if (value instanceof Change.When when) {
            return when.quarter().toString();
        }
        if (value instanceof Change.Fee fee) {
            return say.money(fee.cost());
        }
        if (value instanceof Change.Hours hours) {
            return say.word("of.hours", hours.hours());
        }
        if (value instanceof Change.Share share) {
            return say.share(Optional.of(share.share()));
        }
        return value instanceof Change.Rank rank
                ? say.name(rank.tier())
                : ((Change.Named) value).title().in(say.language());
    }
}
