package zhiti.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.person.Assessment;
import zhiti.person.Certificate;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Served;
import zhiti.person.Span;
import zhiti.person.TestResult;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Standards;
import zhiti.standard.Subject;

/**
 * Somebody as they will be on a later day: every step until then has succeeded and been confirmed, what they had shown
 * has been looked at again, and the present work has gone on.
 */
final class LaterSelf {
    private final Premises premises;
    private final Map<String, Subject> subjects = new HashMap<>();

    LaterSelf(Premises premises) {
        this.premises = premises;
        Standards standards = premises.standards();
        standards.competencies().values().forEach(c -> subjects.put(c.key(), c));
        standards.documents().values().stream()
                .flatMap(document -> document.duties().stream())
                .flatMap(duty -> duty.tasks().stream())
                .forEach(task -> subjects.put(task.key(), task));
    }

    /**
     * @param before on an earlier day
     * @param then that day
     * @param levels that will have been reached
     * @param steps that are over by {@code on}
     */
    Employee on(
            LocalDate on,
            Employee before,
            LocalDate then,
            Map<String, Integer> levels,
            List<WayStep> steps,
            List<Asked> asked) {
        RecordDraft draft = new RecordDraft(before);
        List<Assessment> ratings = new ArrayList<>();
        levels.forEach((key, level) -> ratings.add(Footing.rating(subjects.get(key), level, on)));
        draft.rated(ratings).served(served(before, then, on, asked));
        for (WayStep step : steps) {
            List<String> touches =
                    premises.catalog().lifts(step.id()).stream().map(Lift::key).toList();
            draft.add(new Completed(
                    step.id(), step.candidate().offering().title(), step.over(), Completed.Result.PASSED, touches));
            for (Grants grant : step.candidate().grants()) {
                if (!isTest(grant.credential())) {
                    draft.add(new Certificate(grant.credential(), step.over(), Optional.empty()));
                }
            }
            asked.stream()
                    .filter(a -> a.measure() == Measure.SCORE && step.meets().contains(a.key()))
                    .map(a -> new TestResult(
                            ((Requirement) a.subject()).anyOf().get(0), Optional.of(a.required()), "", "", step.over()))
                    .forEach(draft::add);
        }
        return draft.employee();
    }

    private boolean isTest(String credential) {
        return premises.catalog().credentials().get(credential).test();
    }

    /** Whatever the field, months of the present work count: as they do where a gap says when it will be met. */
    private Served served(Employee before, LocalDate then, LocalDate on, List<Asked> asked) {
        Served served = before.background().served();
        int months = MonthPeriod.elapsed(then, on);
        if (served.total().isPresent()) {
            return new Served(served.total().map(total -> total + months), List.of());
        }
        if (served.spans().isEmpty()) {
            return served;
        }
        List<Span> spans = new ArrayList<>(served.spans());
        for (String field : fields(served, asked, premises.catalog())) {
            spans.add(new Span(field, YearMonth.from(then), Optional.of(YearMonth.from(on)), false));
        }
        return new Served(Optional.empty(), spans);
    }

    private static TreeSet<String> fields(Served served, List<Asked> asked, Catalog catalog) {
        Stream<String> worked = served.spans().stream().map(Span::field);
        Stream<String> required = asked.stream()
                .filter(Asked::isRequirement)
                .map(a -> (Requirement) a.subject())
                .filter(r -> r.kind() == RequirementKind.EXPERIENCE)
                .flatMap(r -> r.anyOf().stream());
        Stream<String> needed = catalog.offerings().values().stream()
                .flatMap(offering -> offering.needs().leaves())
                .filter(Need.HasExperience.class::isInstance)
                .flatMap(leaf -> ((Need.HasExperience) leaf).fields().stream());
        TreeSet<String> fields = new TreeSet<>(
                Stream.of(worked, required, needed).flatMap(s -> s).toList());
        fields.remove("any");
        return fields;
    }
}
