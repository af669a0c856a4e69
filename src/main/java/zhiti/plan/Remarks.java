package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.Completed;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.person.EntryKind;
import zhiti.person.LaterEntry;
import zhiti.rulebook.Reason;
import zhiti.standard.Title;

/** Looks through a person's record for what a reader of their plan has to know of it. */
final class Remarks {
    private final Employee employee;
    private final Catalog catalog;
    private final Advice advice;
    private final LocalDate asOf;
    private final KnownCourses courses;

    /** @param before the plan before: it may still know what a course was called that no catalog has any more */
    Remarks(Employee employee, Catalog catalog, Advice advice, LocalDate asOf, Optional<EarlierPlan> before) {
        this.employee = employee;
        this.catalog = catalog;
        this.advice = advice;
        this.asOf = asOf;
        this.courses = new KnownCourses(catalog, advice, before);
    }

    /**
     * All of them, in an order that does not depend on the file's.
     *
     * @param last the last day of the plan
     */
    List<Remark> all(LocalDate last) {
        List<Remark> all = new ArrayList<>(new BookingRemarks(employee, courses, advice, asOf, last).all());
        employee.completed().stream()
                .filter(done -> !courses.isKnown(done.offering()) && !done.on().isAfter(asOf))
                .forEach(done -> all.add(completed(done)));
        employee.certifications().orElse(List.of()).stream()
                .filter(held -> isUnknown(held.credential()) && !held.on().isAfter(asOf))
                .forEach(held ->
                        all.add(credential(EntryKind.CERTIFICATE, held.credential(), held.credential(), held.on())));
        employee.tests().orElse(List.of()).stream()
                .filter(result -> isUnknown(result.test()) && !result.on().isAfter(asOf))
                .forEach(result -> all.add(credential(
                        EntryKind.TEST, result.test(), result.test() + " " + result.written(), result.on())));
        LaterEntry.of(employee, catalog.credentials(), asOf).forEach(entry -> all.add(later(entry)));
        return all.stream().distinct().sorted(order()).toList();
    }

    private static Comparator<Remark> order() {
        return Comparator.comparing(Remark::kind)
                .thenComparing(Remark::of)
                .thenComparing(remark -> remark.on().orElse(LocalDate.MAX))
                .thenComparing(Remark::about)
                .thenComparing(remark -> remark.because().get(0).rule())
                .thenComparing(remark -> remark.title().zh());
    }

    private boolean isUnknown(String credential) {
        return !catalog.credentials().containsKey(credential);
    }

    private Remark completed(Completed done) {
        Title course = courses.title(done.offering());
        Reason why =
                advice.found("remark/completed-unknown", "course", course, "day", done.on(), "result", done.result());
        return new Remark(
                Remark.Kind.UNKNOWN,
                EntryKind.OFFERING,
                done.offering(),
                course,
                Optional.of(done.on()),
                Optional.empty(),
                List.of(why),
                courses.nearest(done.offering()));
    }

    private Remark credential(EntryKind of, String id, String written, LocalDate on) {
        String finding = "remark/" + of.id() + "-unknown";
        Title name = Title.same(written);
        return new Remark(
                Remark.Kind.UNKNOWN,
                of,
                id,
                name,
                Optional.of(on),
                Optional.empty(),
                List.of(advice.found(finding, "name", name, "day", on)),
                courses.nearestCredential(id, of == EntryKind.TEST));
    }

    private Remark later(LaterEntry entry) {
        boolean isWork = entry.of() == EntryKind.EXPERIENCE;
        Reason why = advice.found(
                isWork ? "remark/later-work" : "remark/later", "entry", entry.title(), "day", entry.on(), "asOf", asOf);
        return new Remark(
                Remark.Kind.LATER,
                entry.of(),
                entry.about(),
                entry.title(),
                Optional.of(entry.on()),
                Optional.empty(),
                List.of(why),
                Optional.empty());
    }
}
