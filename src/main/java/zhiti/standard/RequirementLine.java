package zhiti.standard;

import java.util.List;

/**
 * A requirement line as printed (學歷、經歷、語文、軟體、證照) and the conditions read from it.
 *
 * @param kind education, experience, language, software or certificate
 * @param label the printed label
 * @param text the printed words whole; several lines say something else to each track
 */
public record RequirementLine(String kind, String label, Wording text, List<Requirement> conditions) {
    public RequirementLine {
        conditions = List.copyOf(conditions);
    }

    /** A line that says the same to both tracks. */
    public RequirementLine(String kind, String label, String text, List<Requirement> conditions) {
        this(kind, label, Wording.plain(text), conditions);
    }
}
