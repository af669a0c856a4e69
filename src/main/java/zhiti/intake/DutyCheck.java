package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.DUTY;
import static zhiti.intake.CatalogFinding.Kind.YIELDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Form;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.standard.Duty;
import zhiti.standard.Output;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * Whether an assignment is real work of one post: one role, the competencies and tasks of one of its duties, and one output
 * printed under that duty. Where a role has two editions, the tasks may name the same duty in each.
 */
final class DutyCheck {
    private final Inspection inspection;

    private DutyCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    static void run(Inspection inspection) {
        DutyCheck check = new DutyCheck(inspection);
        inspection.offerings().stream().filter(o -> o.form() == Form.ASSIGNMENT).forEach(check::check);
    }

    private void check(Offering offering) {
        if (offering.roles().size() != 1) {
            inspection.find(DUTY, offering.id(), "工作指派須屬於一個職務（roles）", "an assignment is of one role (roles)");
            return;
        }
        checkTasks(offering);
        if (offering.yields().isEmpty()) {
            inspection.find(YIELDS, offering.id(), "沒有指明留下哪一項工作產出（yields）", "names no output that it leaves (yields)");
        } else {
            checkOutput(offering, offering.yields().get());
        }
    }

    private void checkTasks(Offering offering) {
        for (Standard standard : inspection.standards().documents().values()) {
            Set<String> duties = new TreeSet<>(dutiesOfTasks(offering, standard));
            boolean others = !duties.isEmpty() && !offering.roles().contains(standard.role());
            if (others || duties.size() > 1) {
                inspection.find(
                        DUTY,
                        offering.id(),
                        "練習的工作任務須屬於職務的同一主要職責，現為 " + standard.id() + " 的 " + String.join("、", duties),
                        "the tasks trained are to be of one duty of its role; they are of " + standard.id() + " "
                                + String.join(", ", duties));
            }
        }
    }

    private List<String> dutiesOfTasks(Offering offering, Standard standard) {
        Set<String> trained = inspection.catalog().lifts(offering.id()).stream()
                .map(Lift::key)
                .collect(Collectors.toSet());
        return standard.duties().stream()
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> trained.contains(task.key()))
                .map(Task::duty)
                .toList();
    }

    private void checkOutput(Offering offering, String yields) {
        String document = yields.substring(0, yields.lastIndexOf('/'));
        String code = yields.substring(yields.lastIndexOf('/') + 1);
        Optional<Standard> standard =
                Optional.ofNullable(inspection.standards().documents().get(document));
        Optional<Duty> duty = standard.stream()
                .flatMap(s -> s.duties().stream())
                .filter(d -> d.tasks().stream().anyMatch(t -> yields(t, code).isPresent()))
                .findFirst();
        if (duty.isEmpty() || !offering.roles().contains(standard.get().role())) {
            inspection.find(
                    YIELDS,
                    offering.id(),
                    "工作產出 '" + yields + "' 不是這個職務印出的產出",
                    "output '" + yields + "' is not printed for its role");
            return;
        }
        checkDuty(offering, standard.get(), duty.get());
        duty.get().tasks().stream()
                .filter(t -> yields(t, code).isPresent())
                .forEach(t -> checkTrack(
                        offering, yields, yields(t, code).get().track().or(t::track)));
    }

    private static Optional<Output> yields(Task task, String code) {
        return task.outputs().stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private void checkDuty(Offering offering, Standard standard, Duty duty) {
        Set<String> printed = Stream.concat(Stream.of(duty), sameDuty(offering))
                .flatMap(Learner::statements)
                .map(s -> s.competency().key())
                .collect(Collectors.toSet());
        List<String> foreign = inspection.catalog().lifts(offering.id()).stream()
                .map(Lift::key)
                .filter(key -> key.startsWith("competency:") && !printed.contains(key))
                .toList();
        String place = standard.id() + "/" + duty.code();
        if (!foreign.isEmpty()) {
            inspection.find(
                    DUTY,
                    offering.id(),
                    "職能 " + String.join("、", foreign) + " 不屬於產出所在的主要職責 " + place,
                    "competencies " + String.join(", ", foreign) + " don't stand under duty " + place
                            + " of its output");
        }
        if (!Set.of(duty.code()).containsAll(dutiesOfTasks(offering, standard))) {
            inspection.find(
                    YIELDS, offering.id(), "工作產出不屬於所練習任務的主要職責", "its output is not of the duty whose tasks it trains");
        }
    }

    /** The duties whose tasks it trains: in each edition of its role the same one. */
    private Stream<Duty> sameDuty(Offering offering) {
        return inspection.standards().documents().values().stream()
                .filter(standard -> offering.roles().contains(standard.role()))
                .flatMap(standard -> dutiesOfTasks(offering, standard).stream()
                        .distinct()
                        .flatMap(code -> standard.duty(code).stream()));
    }

    private void checkTrack(Offering offering, String yields, Optional<Track> marked) {
        if (marked.isPresent() && !offering.tracks().equals(List.of(marked.get()))) {
            inspection.find(
                    YIELDS,
                    offering.id(),
                    "工作產出 '" + yields + "' 僅 " + marked.get() + " 有，方案也須限 " + marked.get(),
                    "output '" + yields + "' is asked on " + marked.get() + " only, and so the offering is to be for "
                            + marked.get() + " only");
        }
    }
}
