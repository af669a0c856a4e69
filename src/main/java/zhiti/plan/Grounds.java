package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Assessment;
import zhiti.person.Certificate;
import zhiti.person.Completed;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.person.TestResult;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** What a plan rests on, then and now: the question, what was laid down, what was read, and by which program. */
final class Grounds {
    private final Both both;
    private final EarlierPlan.MadeWith then;
    private final Versions now;
    private final List<Change> changes = new ArrayList<>();

    Grounds(Both both, Standards standards) {
        this.both = both;
        this.then = both.before().madeWith();
        this.now = both.now().versions();
        question(standards);
        made(Change.Kind.RULES, Cause.Kind.RULE, then.rules(), now.rules());
        made(Change.Kind.CATALOG, Cause.Kind.CATALOG, then.catalog(), now.catalog());
        made(Change.Kind.STANDARDS, Cause.Kind.STANDARD, then.standards(), now.standards());
        made(Change.Kind.INPUTS, Cause.Kind.RECORD, then.inputs(), now.inputs());
        made(Change.Kind.ENGINE, Cause.Kind.ENGINE, then.engine(), now.engine());
    }

    List<Change> changes() {
        return changes;
    }

    private void question(Standards standards) {
        Plan plan = both.now();
        changed(
                Change.Kind.ROLE,
                Cause.Kind.ROLE,
                Optional.of(role(standards, both.before().role())),
                Optional.of(role(standards, plan.person().role().id())));
        changed(
                Change.Kind.ALSO,
                Cause.Kind.ROLE,
                roles(both.before().also().stream().map(EarlierPlan.Also::role).toList(), standards),
                roles(plan.person().also().stream().map(Role::id).toList(), standards));
        changed(
                Change.Kind.EDITION,
                Cause.Kind.EDITION,
                both.before().edition().map(Grounds::named),
                plan.standard().map(Standard::edition).map(Grounds::named));
        changed(
                Change.Kind.TRACK,
                Cause.Kind.TRACK,
                both.before().track().map(t -> new Change.Named(t.name(), t.title())),
                plan.person().track().map(t -> new Change.Named(t.name(), t.title())));
        changed(
                Change.Kind.TARGET,
                Cause.Kind.TARGET,
                both.before().target().map(id -> role(standards, id)),
                plan.person().target().map(role -> role(standards, role.id())));
    }

    /** Second roles in one; empty where there is none. */
    private static Optional<Change.Named> roles(List<String> ids, Standards standards) {
        return ids.stream()
                .sorted()
                .map(id -> role(standards, id))
                .reduce((one, other) -> new Change.Named(
                        one.id() + ", " + other.id(),
                        new Title(
                                one.title().zh() + "、" + other.title().zh(),
                                one.title().en() + ", " + other.title().en())));
    }

    private static Change.Named role(Standards standards, String id) {
        return Optional.ofNullable(standards.roles().get(id))
                .map(role -> new Change.Named(id, role.title()))
                .orElse(named(id));
    }

    private static Change.Named named(String id) {
        return new Change.Named(id, Title.same(id));
    }

    private void made(Change.Kind kind, Cause.Kind cause, String before, String after) {
        changed(kind, cause, Optional.of(named(before)), Optional.of(named(after)));
    }

    private void changed(
            Change.Kind kind, Cause.Kind cause, Optional<Change.Named> before, Optional<Change.Named> after) {
        boolean supposed = kind == Change.Kind.INPUTS && both.supposed().isPresent();
        if (!supposed && before.map(Change.Named::id).equals(after.map(Change.Named::id))) {
            return;
        }
        List<Cause> why = List.of(
                kind == Change.Kind.INPUTS
                        ? both.supposition().stream().findFirst().orElseGet(this::record)
                        : both.cause(
                                cause,
                                kind.id(),
                                "before",
                                before.map(Change.Named::title),
                                "now",
                                after.map(Change.Named::title)));
        changes.add(new Change(kind, kind.id(), Optional.empty(), before.map(v -> v), after.map(v -> v), why));
    }

    /** What has been written into the person's file since, by its dates; what has none leaves no trace but that it differs. */
    private Cause record() {
        Employee employee = both.employee();
        long ratings = since(employee.ratings().stream().map(Assessment::on));
        long completed = since(employee.completed().stream().map(Completed::on));
        long results = since(Stream.concat(
                employee.tests().orElse(List.of()).stream().map(TestResult::on),
                employee.certifications().orElse(List.of()).stream().map(Certificate::on)));
        return ratings + completed + results == 0
                ? both.cause(Cause.Kind.RECORD, "inputs-undated")
                : both.cause(
                        Cause.Kind.RECORD,
                        "inputs",
                        "since",
                        both.before().asOf(),
                        "ratings",
                        ratings,
                        "completed",
                        completed,
                        "results",
                        results);
    }

    private long since(Stream<LocalDate> days) {
        return days.filter(both::isSince)
                .filter(day -> !day.isAfter(both.now().asOf()))
                .count();
    }

    boolean differ(Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /** The causes of those of these kinds that differ. */
    List<Cause> of(Change.Kind... kinds) {
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .flatMap(change -> change.because().stream())
                .toList();
    }

    /** All that differs. */
    List<Cause> all() {
        return of(Change.Kind.values());
    }

    /** Why something else is asked than before. */
    List<Cause> asking() {
        return of(
                Change.Kind.ROLE,
                Change.Kind.ALSO,
                Change.Kind.EDITION,
                Change.Kind.TRACK,
                Change.Kind.TARGET,
                Change.Kind.STANDARDS);
    }

    /** The rules differ, and this is the first that speaks now or spoke then. */
    List<Cause> rule(Optional<String> first) {
        return differ(Change.Kind.RULES)
                ? first.map(id ->
                                both.cause(Cause.Kind.RULE, "rule", "rule", id).from(List.of(id)))
                        .map(List::of)
                        .orElseGet(() -> of(Change.Kind.RULES))
                : List.of();
    }
}
