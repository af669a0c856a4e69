package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.plan.Gap;
import zhiti.plan.Plan;
import zhiti.standard.Role;

/** Phrases about who asks what of a person: second jobs, duties, levels of the house's own. */
final class Asks {
    private Asks() {}

    /** The second jobs by name, each with the document that asks for it; empty where there is none. */
    static Optional<String> also(Say say, Plan plan) {
        List<String> jobs = plan.person().also().stream()
                .map(role -> say.name(role) + document(say, plan, role))
                .toList();
        return jobs.isEmpty() ? Optional.empty() : Optional.of(String.join(say.word("semicolon"), jobs));
    }

    private static String document(Say say, Plan plan, Role role) {
        return plan.also().stream()
                .filter(standard -> standard.role().equals(role.id()))
                .findFirst()
                .map(standard -> say.aside(say.document(standard)))
                .orElse("");
    }

    /** What is required of a gap; a level of the house's own says so. */
    static String required(Say say, Gap gap) {
        String value = say.value(gap.measure(), gap.required());
        return gap.asked().isOfHouse() ? say.word("house.required", value) : value;
    }

    /** The levels of the house's own among what is asked, each with why, by whom and since when. */
    static List<String> houseLevels(Say say, Plan plan) {
        return plan.asks().stream()
                .flatMap(asked -> asked.houseLevel().stream())
                .map(level -> say.word(
                        "house.line",
                        say.name(level.competency()),
                        level.level(),
                        level.why(),
                        level.by(),
                        level.since()))
                .toList();
    }

    /** The duty by code and name and, where several documents ask, for which role; or the words for the requirements. */
    static String heading(Say say, DutyGroup group) {
        if (group.isObligations()) {
            return say.word("duty.obligations");
        }
        String name =
                group.isRequirements() ? say.word("duty.requirements") : (group.code() + " " + group.name()).strip();
        return name + group.document().map(document -> forWhom(say, document)).orElse("");
    }

    private static String forWhom(Say say, Marks.Document document) {
        String role = document.role().in(say.language());
        return switch (document.side()) {
            case OWN -> say.marks().isSeveralJobs() ? say.aside(role) : "";
            case ALSO -> say.aside(say.word("duty.also", role));
            case TARGET -> say.aside(say.word("duty.target"));
        };
    }
}
