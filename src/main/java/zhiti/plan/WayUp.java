package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.Money;
import zhiti.standard.Standard;

/** Works out somebody's way to a target: by what an assessment may find, the planner's years, and the stages they make. */
final class WayUp {
    private final Premises premises;
    private final Planner planner;
    private final Employee employee;
    private final Optional<String> edition;
    private final LocalDate asOf;
    private final Consultation consultation;
    private final List<Asked> asks;
    private final List<Asked> own;

    /**
     * @param employee with a target, both posts having documents
     * @param edition asked for instead of those in force
     */
    WayUp(Premises premises, Planner planner, Employee employee, Optional<String> edition, LocalDate asOf) {
        this.premises = premises;
        this.planner = planner;
        this.employee = employee;
        this.edition = edition;
        this.asOf = asOf;
        this.consultation = premises.consultation(employee, edition, asOf, Limits.NONE);
        this.asks = premises.asked(employee, edition, asOf);
        this.own = premises.asked(TwoPosts.staying(employee), edition, asOf);
    }

    Upgrade upgrade(Versions versions) {
        Jobs jobs = premises.jobs(employee, edition, asOf);
        List<Standard> today = jobs.own().stream().map(Job::document).toList();
        Standard to = jobs.target().orElseThrow();
        Opinion seen = consultation.find(false, List.of());
        Employee there = TwoPosts.holding(employee);
        List<Asked> ahead = premises.asked(there, edition, asOf);
        Passages passages = new Passages(own, ahead, seen.shown());
        Way way = way(Found.AS_PRESUMED);
        List<String> documents =
                Stream.concat(today.stream(), Stream.of(to)).map(Standard::id).toList();
        Conditions conditions = new Conditions(
                premises.policy(),
                premises.consultation(there, edition, asOf, Limits.NONE),
                premises.consultation(there, edition, asOf, Limits.NONE).find(false, List.of()),
                way);
        Optional<LocalDate> ready = ready(way);
        return new Upgrade(
                seen.person(),
                today.get(0),
                today.subList(1, today.size()),
                to,
                asOf,
                versions,
                passages.competencies(),
                passages.tasks(),
                Passages.attitudes(today, to),
                asks,
                conditions.all(ahead),
                new Stages(
                                premises,
                                edition,
                                asOf,
                                seen,
                                asks,
                                way,
                                new Staging(premises.standards(), documents, asks, way),
                                ready)
                        .all(),
                ready,
                staysOpen(way),
                premises.policy().number("limit.steps"),
                outlook(way(Found.ALL_THERE), way, Comparator.naturalOrder()),
                outlook(way(Found.NOTHING_THERE), way, Comparator.reverseOrder()));
    }

    private Way way(Found found) {
        Footing footing = Footing.of(premises, employee, consultation.evidence(), own, asks, found);
        return Wayfinder.of(premises, planner, edition, footing, asOf);
    }

    /** The day on which nothing is in the way any more, and time has closed what only time closes. */
    static Optional<LocalDate> ready(Way way) {
        List<Gap> byTime = way.first().target().values().stream()
                .filter(gap -> gap.closedBy() == ClosedBy.TIME && !gap.lapsing())
                .toList();
        if (byTime.stream().anyMatch(gap -> gap.metOn().isEmpty())) {
            return Optional.empty();
        }
        return way.freeSince()
                .map(day -> byTime.stream()
                        .map(gap -> gap.metOn().orElseThrow())
                        .reduce(day, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** What a way comes to; never less, or never more, than the one that is told. */
    private static Upgrade.Outlook outlook(Way way, Way told, Comparator<Integer> first) {
        int cost = Stream.of(way.cost(), told.cost()).min(first).orElseThrow();
        int hours = Stream.of(way.hours(), told.hours()).min(first).orElseThrow();
        return new Upgrade.Outlook(hours, new Money(cost), ready(way));
    }

    private List<NotCovered> staysOpen(Way way) {
        List<NotCovered> left = new ArrayList<>();
        for (Gap gap : way.last().open()) {
            Gap asked = way.last().opinion().situation().gaps().containsKey(gap.key())
                    ? way.last().opinion().situation().gaps().get(gap.key()).gap()
                    : gap;
            left.add(left(way, gap, asked));
        }
        return left;
    }

    private NotCovered left(Way way, Gap gap, Gap asked) {
        boolean known = way.last().opinion().situation().candidates().stream()
                .anyMatch(candidate -> !candidate.barred()
                        && candidate.fits().stream().anyMatch(fit -> fit.gap().equals(gap.key())));
        String id = way.further() ? "way/beyond-years" : known ? "way/out-of-reach" : "plan/nothing-helps";
        Reason why = way.further()
                ? premises.advice()
                        .found(id, "gap", asked, "years", premises.policy().of("upgrade.years"))
                : premises.advice().found(id, "gap", asked);
        NotCovered.Kind kind = way.further() ? NotCovered.Kind.NEXT_PERIOD : NotCovered.Kind.NOTHING_HELPS;
        return new NotCovered(gap, gap.shown(), gap.required(), kind, Optional.empty(), Optional.empty(), List.of(why));
    }
}
