package zhiti.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhiti.standard.Asked;
import zhiti.standard.Obligation;
import zhiti.standard.Standard;
import zhiti.standard.Standards;

/** The duties that a line of the yearly plan serves: those under which its gaps are listed. */
final class ServedDuties {
    private ServedDuties() {}

    /** Each role with the codes of its duties; then what stands under no duty: conditions, and what law or company asks. */
    static List<String> of(YearLine line, Standards standards, Say say) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (String duty : keys(line)) {
            int slash = duty.lastIndexOf('/');
            codes.computeIfAbsent(duty.substring(0, slash), id -> new TreeSet<>())
                    .add(duty.substring(slash + 1));
        }
        List<String> duties = new ArrayList<>();
        List<String> roles =
                codes.keySet().stream().map(id -> role(id, standards, say)).toList();
        codes.forEach((id, under) -> {
            String role = role(id, standards, say);
            boolean twice = Collections.frequency(roles, role) > 1;
            String edition = twice ? say.aside(say.edition(standards.documents().get(id))) : "";
            duties.add(role + edition + " " + say.all(List.copyOf(under)));
        });
        line.takings().stream()
                .flatMap(taking -> taking.serves().stream())
                .filter(asked -> asked.duties().isEmpty())
                .map(asked -> withoutDuty(asked, say))
                .distinct()
                .forEach(duties::add);
        return duties;
    }

    /** The duties as {@code STANDARD/T1}, each once. */
    static List<String> keys(YearLine line) {
        Set<String> keys = new LinkedHashSet<>();
        for (Taking taking : line.takings()) {
            Marks marks = Marks.of(taking.member().plan());
            taking.serves().stream()
                    .map(marks::duty)
                    .filter(duty -> !duty.isEmpty())
                    .forEach(keys::add);
        }
        return List.copyOf(keys);
    }

    private static String withoutDuty(Asked asked, Say say) {
        return asked.subject() instanceof Obligation obligation
                ? say.name(obligation) + say.aside(say.name(obligation.mandate()))
                : say.word("duty.requirements");
    }

    /** The role that a document describes; its id where the document is not at hand. */
    private static String role(String id, Standards standards, Say say) {
        Standard document = standards.documents().get(id);
        return document == null ? id : say.name(standards.roles().get(document.role()));
    }
}
