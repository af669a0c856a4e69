package zhiti.standard;

import java.util.List;
import java.util.Optional;

/**
 * One published competency standard (職能基準), word for word.
 *
 * @param id {@code ROLE/EDITION}
 * @param code 職能基準代碼, empty where the document prints none
 * @param title the heading as printed
 * @param name the job it describes
 * @param level 基準級別, 1–6
 */
public record Standard(
        String id,
        String role,
        String edition,
        String code,
        String title,
        String name,
        int level,
        String description,
        List<Category> categories,
        List<Revision> revisions,
        String updateNote,
        List<Duty> duties,
        List<Statement> attitudes,
        List<RequirementLine> requirements,
        List<Erratum> errata) {
    public Standard {
        categories = List.copyOf(categories);
        revisions = List.copyOf(revisions);
        duties = List.copyOf(duties);
        attitudes = List.copyOf(attitudes);
        requirements = List.copyOf(requirements);
        errata = List.copyOf(errata);
    }

    /** The duty with this code, if there is one. */
    public Optional<Duty> duty(String dutyCode) {
        return duties.stream().filter(d -> d.code().equals(dutyCode)).findFirst();
    }

    /** The task with this code, if there is one. */
    public Optional<Task> task(String taskCode) {
        return duties.stream()
                .flatMap(d -> d.tasks().stream())
                .filter(t -> t.code().equals(taskCode))
                .findFirst();
    }
}
