package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import zhiti.offering.Offering;
import zhiti.plan.Limit;
import zhiti.plan.Refusal;
import zhiti.plan.Rise;
import zhiti.standard.Money;

/** Why what has to be in a plan can't be there, in one line. */
public record RefusalLine(Say say) {
    public String of(Refusal refusal) {
        List<String> why = new ArrayList<>();
        if (refusal instanceof Refusal.Closed closed) {
            why.add(Saying.inOneLine(say, closed.because()));
        } else if (refusal instanceof Refusal.Idle) {
            why.add(say.word("refused.idle"));
        } else if (refusal instanceof Refusal.NotHeld) {
            why.add(say.word("refused.not-held"));
        } else if (refusal instanceof Refusal.Beyond beyond) {
            Saying.of(say, beyond.notYet()).forEach(saying -> why.add(saying.sentence()));
            why.add(beyond(beyond));
        }
        String asked = refusal.offerings().stream()
                .map(offering -> "'" + offering.id() + "'")
                .collect(Collectors.joining(say.word("and")));
        return say.word("refused.with", asked, String.join(say.word("semicolon"), why));
    }

    private String beyond(Refusal.Beyond beyond) {
        List<Limit> limits = beyond.limits();
        if (limits.isEmpty()) {
            return say.word("refused.exclude");
        }
        boolean onlyOut = limits.stream().allMatch(limit -> limit.kind() == Limit.Kind.WITHOUT);
        if (onlyOut) {
            return say.word(
                    "refused.without",
                    say.all(limits.stream()
                            .map(limit -> "'" + limit.value() + "'")
                            .toList()));
        }
        return beyond.enough()
                .map(enough -> needed(beyond, limits.get(0), enough))
                .orElseGet(() -> say.word(
                        "refused.together",
                        say.all(limits.stream().map(this::limit).toList())));
    }

    private String needed(Refusal.Beyond beyond, Limit limit, Rise enough) {
        return switch (limit.kind()) {
            case BUDGET ->
                sum(
                        beyond,
                        enough,
                        offering -> offering.cost().twd(),
                        booked -> booked.due().twd(),
                        twd -> say.money(new Money(twd)));
            case HOURS ->
                sum(
                        beyond,
                        enough,
                        Offering::hours,
                        booked -> booked.offering().hours(),
                        hours -> say.word("refused.h", hours));
            case STEPS -> sum(beyond, enough, offering -> 1, booked -> 1, steps -> say.word("refused.n", steps));
            case QUARTER -> {
                int most = Integer.parseInt(limit.value());
                yield enough.quarter()
                        .map(quarter -> say.word("refused.quarter", quarter, most + enough.more(), most))
                        .orElseGet(() -> say.word("refused.every-quarter", most + enough.more(), most));
            }
            case BY -> say.word("refused.by", enough.until().orElseThrow(), limit.value());
            case WITH, WITHOUT -> limit(limit);
        };
    }

    /** What each of them takes, what has to come before them, and the limit. */
    private String sum(
            Refusal.Beyond beyond,
            Rise enough,
            ToIntFunction<Offering> takes,
            ToIntFunction<Refusal.Beyond.Booked> stillTakes,
            IntFunction<String> unit) {
        int most = Integer.parseInt(enough.limit().value());
        int rest = most + enough.more();
        List<String> parts = new ArrayList<>();
        for (Offering offering : beyond.offerings()) {
            rest -= takes.applyAsInt(offering);
            parts.add(say.word("refused.part", say.name(offering), unit.apply(takes.applyAsInt(offering))));
        }
        for (Refusal.Beyond.Booked booked : beyond.booked()) {
            int still = stillTakes.applyAsInt(booked);
            rest -= still;
            if (still > 0) {
                parts.add(say.word("refused.booked", say.name(booked.offering()), unit.apply(still)));
            }
        }
        if (rest > 0) {
            parts.add(say.word("refused.before", unit.apply(rest)));
        }
        return say.word(
                "needed." + enough.limit().kind().id(),
                unit.apply(most + enough.more()),
                unit.apply(most),
                String.join(say.word("refused.plus"), parts));
    }

    private String limit(Limit limit) {
        return say.word(
                "limit." + limit.kind().id(),
                limit.kind() == Limit.Kind.BUDGET
                        ? say.money(new Money(Integer.parseInt(limit.value())))
                        : limit.value());
    }
}
