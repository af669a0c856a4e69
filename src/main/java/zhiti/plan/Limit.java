package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiti.standard.Money;

/**
 * One thing that a plan is held to, by the caller or by policy.
 *
 * @param value in NT$, hours, hours of each quarter, or steps; a day; or the id of an offering
 */
public record Limit(Kind kind, String value) {
    /** What is limited. */
    public enum Kind {
        BUDGET("budget"),
        HOURS("hours"),
        QUARTER("hours-per-quarter"),
        STEPS("steps"),
        BY("by"),
        WITH("with"),
        WITHOUT("without");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** More than any year takes. */
    private static final int NO_END = 100_000;

    /** All that hold of a situation. */
    static List<Limit> inForce(Situation situation) {
        Limits limits = situation.limits();
        List<Limit> all = new ArrayList<>();
        limits.budget().map(Money::twd).ifPresent(most -> all.add(new Limit(Kind.BUDGET, "" + most)));
        all.add(new Limit(Kind.HOURS, "" + situation.maxHours()));
        all.add(new Limit(Kind.QUARTER, "" + situation.hoursPerQuarter()));
        all.add(new Limit(Kind.STEPS, "" + situation.maxSteps()));
        limits.by().map(LocalDate::toString).ifPresent(day -> all.add(new Limit(Kind.BY, day)));
        limits.with().forEach(id -> all.add(new Limit(Kind.WITH, id)));
        limits.without().forEach(id -> all.add(new Limit(Kind.WITHOUT, id)));
        return all;
    }

    /** Whether somebody asked for it; else it is what the house lays down for everybody. */
    boolean isAsked(Limits asked) {
        return switch (kind) {
            case HOURS -> asked.hours().isPresent();
            case QUARTER -> asked.hoursPerQuarter().isPresent();
            case STEPS -> asked.steps().isPresent();
            case BUDGET, BY, WITH, WITHOUT -> true;
        };
    }

    /** The same limits without this one. */
    Limits lifted(Limits from, Situation situation) {
        int inAll = from.hours().orElse(situation.maxHours());
        int inEach = from.hoursPerQuarter().orElse(situation.hoursPerQuarter());
        return switch (kind) {
            case BUDGET -> from.budget(Optional.empty());
            case HOURS -> from.hours(NO_END, inEach);
            case QUARTER -> from.hours(inAll, NO_END);
            case STEPS -> from.steps(NO_END);
            case BY -> from.by(Optional.empty());
            case WITH -> from.with(without(from.with()), from.without());
            case WITHOUT -> from.with(from.with(), without(from.without()));
        };
    }

    private Set<String> without(Set<String> ids) {
        Set<String> others = new TreeSet<>(ids);
        others.remove(value);
        return others;
    }
}
