package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.person.Experience;
import zhiti.person.Fulfilled;
import zhiti.person.Held;
import zhiti.person.Speaks;
import zhiti.person.TestShown;
import zhiti.person.Unanswered;
import zhiti.standard.Asked;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Requirement;

/** Why a condition is answered otherwise than before: what was obtained since, what lapsed, what was filled in. */
final class ConditionWhy {
    private final Both both;
    private final Grounds grounds;

    ConditionWhy(Both both, Grounds grounds) {
        this.both = both;
        this.grounds = grounds;
    }

    List<Cause> of(Asked asked) {
        boolean isOpen = both.gapNow(asked.key()).isPresent();
        return both.evidence().facts().stream()
                .flatMap(fact -> why(asked, fact, isOpen).stream())
                .findFirst()
                .or(() -> filledIn(asked))
                .map(List::of)
                .orElseGet(() -> grounds.of(Change.Kind.INPUTS));
    }

    private Optional<Cause> why(Asked asked, Record fact, boolean isOpen) {
        if (fact instanceof TestShown test && test.key().equals(asked.key())) {
            return result(test);
        }
        if (fact instanceof Speaks speaks && speaks.key().equals(asked.key()) && isNews(asked, speaks.on())) {
            return Optional.of(both.cause(
                            Cause.Kind.RATING,
                            "language",
                            "level",
                            speaks.level(),
                            "by",
                            speaks.by(),
                            "on",
                            speaks.on())
                    .on(speaks));
        }
        if (fact instanceof Experience served && served.key().equals(asked.key()) && !both.wasUnknown(asked.key())) {
            return Optional.of(both.cause(Cause.Kind.TIME, "served", "served", served.months(), "on", served.on())
                    .on(served));
        }
        if (fact instanceof Held held && answers(asked).contains(held.credential())) {
            return held(held, isOpen);
        }
        if (fact instanceof Fulfilled done && done.key().equals(asked.key())) {
            return Optional.of(both.cause(
                            isOpen ? Cause.Kind.TIME : Cause.Kind.COMPLETED, isOpen ? "due" : "fulfilled", "done", done)
                    .on(done));
        }
        return fact instanceof Unanswered open && open.key().equals(asked.key())
                ? Optional.of(both.cause(Cause.Kind.RECORD, "unanswered", "field", open.field())
                        .on(open))
                : Optional.empty();
    }

    /** Whether the plan before can't have known of it. */
    private boolean isNews(Asked asked, LocalDate day) {
        return both.isSince(day) || both.wasUnknown(asked.key());
    }

    private Optional<Cause> result(TestShown test) {
        boolean isOld = test.months() > both.policy().number("english.score.months");
        Cause cause = isOld
                ? both.cause(
                        Cause.Kind.GROWN_OLD,
                        "result-grown-old",
                        "test",
                        test,
                        "limit",
                        both.policy().of("english.score.months"))
                : both.cause(Cause.Kind.RESULT, "new-result", "test", test);
        boolean explains = isOld || both.isSince(test.on()) || both.wasUnknown(test.key());
        return explains ? Optional.of(cause.on(test)) : agedResult(test);
    }

    /** A better result that does not count any more. */
    private Optional<Cause> agedResult(TestShown left) {
        int limit = both.policy().number("english.score.months");
        return both.employee().tests().orElse(List.of()).stream()
                .filter(result -> !result.on().isAfter(left.on()))
                .filter(result -> MonthPeriod.monthsAfter(result.on(), limit)
                        .isBefore(both.now().asOf()))
                .findFirst()
                .map(result -> both.cause(
                        Cause.Kind.GROWN_OLD, "older-result-grown-old", "result", result.written(), "on", result.on()));
    }

    private Optional<Cause> held(Held held, boolean isOpen) {
        boolean isValid = held.isValidOn(both.now().asOf());
        if (isOpen && isValid) {
            return Optional.of(
                    both.cause(Cause.Kind.TIME, "lapsing", "held", held).on(held));
        }
        if (isValid) {
            return Optional.of(both.cause(Cause.Kind.HELD, "held", "held", held).on(held));
        }
        boolean wasValid = held.isValidOn(both.before().asOf());
        return isOpen && wasValid
                ? Optional.of(
                        both.cause(Cause.Kind.TIME, "lapsed", "held", held).on(held))
                : Optional.empty();
    }

    /** Its field was empty, and is filled in. */
    private Optional<Cause> filledIn(Asked asked) {
        return both.wasUnknown(asked.key())
                ? Optional.of(both.cause(Cause.Kind.ANSWERED, "filled-in"))
                : Optional.empty();
    }

    private static List<String> answers(Asked asked) {
        return asked.subject() instanceof Requirement requirement ? requirement.anyOf() : List.of();
    }
}
