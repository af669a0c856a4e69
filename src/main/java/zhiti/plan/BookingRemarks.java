package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiti.offering.Offering;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.EntryKind;
import zhiti.rulebook.Reason;
import zhiti.standard.Money;
import zhiti.standard.Title;

/**
 * What is to be said of a person's bookings and refusals: those that can't stand, those that contradict each other or the
 * rest of the record, and what has been paid for them.
 */
final class BookingRemarks {
    private final Employee employee;
    private final KnownCourses courses;
    private final Advice advice;
    private final PaymentReasons payments;
    private final LocalDate asOf;
    private final LocalDate last;
    private final List<Remark> remarks = new ArrayList<>();

    /** @param last the last day of the plan */
    BookingRemarks(Employee employee, KnownCourses courses, Advice advice, LocalDate asOf, LocalDate last) {
        this.employee = employee;
        this.courses = courses;
        this.advice = advice;
        this.payments = new PaymentReasons(advice);
        this.asOf = asOf;
        this.last = last;
    }

    List<Remark> all() {
        Map<String, List<Commitment>> byOffering = new TreeMap<>();
        employee.commitments()
                .forEach(one -> byOffering
                        .computeIfAbsent(one.offering(), id -> new ArrayList<>())
                        .add(one));
        byOffering.forEach(this::settled);
        return remarks;
    }

    private void settled(String id, List<Commitment> all) {
        List<Commitment> standing = new ArrayList<>();
        for (Commitment one : all) {
            if (one.isRefused()) {
                refused(one);
            } else if (isCalledOff(one)) {
                released("remark/booked-called-off", one);
            } else if (!one.isBindingOn(asOf)) {
                over(one);
            } else {
                gone(one).ifPresentOrElse(finding -> released(finding, one), () -> standing.add(one));
            }
        }
        standing.stream()
                .filter(one -> one.isAfter(last))
                .forEach(one -> add(one, payments.of(one, "remark/paid-apart"), Remark.LATER_BOOKING));
        if (!standing.isEmpty()) {
            contradicted(id, standing, all);
            beyondFee(id, standing);
        }
    }

    /** Why a booking of something can't stand, whatever its day; empty where it can. */
    private Optional<String> gone(Commitment one) {
        Optional<Offering> offering = courses.known(one.offering());
        if (offering.isEmpty()) {
            return Optional.of("remark/booked-unknown");
        }
        if (courses.isHidden(one.offering())) {
            return Optional.of("remark/booked-hidden");
        }
        return offering.filter(known -> known.availability().withdrawn()).map(known -> "remark/booked-withdrawn");
    }

    private boolean isCalledOff(Commitment one) {
        return courses.known(one.offering()).stream()
                .flatMap(offering -> offering.sessions().stream())
                .anyMatch(session -> session.withdrawn()
                        && one.on().filter(session.on()::equals).isPresent());
    }

    private void released(String finding, Commitment one) {
        add(one, payments.refund(one), finding);
    }

    /** Its day has come: it has a result, or wants one. */
    private void over(Commitment one) {
        Optional<Completed> result = employee.completed().stream()
                .filter(done -> done.offering().equals(one.offering()))
                .filter(done -> !done.on().isBefore(one.on().orElseThrow())
                        && !done.on().isAfter(asOf))
                .findFirst();
        List<Reason> money = payments.of(one, "remark/paid-apart");
        if (result.isEmpty()) {
            add(one, money, "remark/booked-unrecorded");
        } else if (!money.isEmpty()) {
            add(one, money, "remark/booked-completed", "done", result.get());
        }
    }

    private void refused(Commitment one) {
        if (!courses.isKnown(one.offering())) {
            add(one, payments.of(one, "remark/paid-refund"), "remark/refused-unknown");
        } else if (PaymentReasons.isPaid(one)) {
            add(one, payments.refund(one), "remark/refused");
        }
    }

    /** Booked twice, booked and refused, booked and been through. */
    private void contradicted(String id, List<Commitment> standing, List<Commitment> all) {
        Commitment first = standing.stream()
                .min(Comparator.comparing(one -> one.on().orElse(LocalDate.MAX)))
                .orElseThrow();
        if (standing.size() > 1) {
            add(first, once(standing), "remark/booked-twice", "each", BookingWords.each(standing));
        }
        all.stream()
                .filter(one -> one.isRefused() && one.isBindingOn(asOf))
                .findFirst()
                .ifPresent(refusal -> add(first, List.of(), "remark/booked-and-refused", "reason", refusal.reason()));
        employee.completed().stream()
                .filter(done -> done.offering().equals(id)
                        && done.isDone()
                        && !done.on().isAfter(asOf))
                .max(Comparator.comparing(Completed::on))
                .ifPresent(done -> add(first, List.of(), "remark/booked-and-completed", "done", done));
    }

    /** That several bookings of one period are one step. */
    private List<Reason> once(List<Commitment> standing) {
        return inPeriod(standing).size() > 1 ? List.of(advice.found("remark/booked-once")) : List.of();
    }

    private List<Commitment> inPeriod(List<Commitment> standing) {
        return standing.stream().filter(one -> !one.isAfter(last)).toList();
    }

    /** What has been paid of a step of the plan beyond what the catalog gives as its fee. */
    private void beyondFee(String id, List<Commitment> standing) {
        List<Commitment> planned = inPeriod(standing);
        Money paid = planned.stream().flatMap(one -> one.paid().stream()).reduce(Money.ZERO, Money::plus);
        Money fee = courses.known(id).orElseThrow().cost();
        Money more = paid.less(fee);
        if (!more.isZero()) {
            add(
                    planned.get(0),
                    List.of(advice.found("remark/more-refund", "more", more)),
                    "remark/paid-beyond-fee",
                    "paid",
                    paid,
                    "fee",
                    fee);
        }
    }

    private void add(Commitment one, List<Reason> more, String finding, Object... bindings) {
        Title course = courses.title(one.offering());
        List<Object> all = new ArrayList<>(List.of("course", course, "when", BookingWords.when(one)));
        all.addAll(List.of(bindings));
        List<Reason> because = new ArrayList<>();
        because.add(advice.found(finding, all.toArray()));
        because.addAll(more);
        boolean isAboutMoney =
                more.stream().anyMatch(reason -> reason.bindings().containsKey("paid"));
        remarks.add(new Remark(
                Remark.Kind.BOOKING,
                EntryKind.OFFERING,
                one.offering(),
                course,
                one.on(),
                isAboutMoney ? one.paid() : Optional.empty(),
                because,
                courses.isKnown(one.offering()) ? Optional.empty() : courses.nearest(one.offering())));
    }
}
