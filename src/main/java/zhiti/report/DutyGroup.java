package zhiti.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.person.Shown;
import zhiti.plan.AssessLine;
import zhiti.plan.GapLine;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/**
 * What one duty asks of a person, or, as the last group, what the requirements of the standard ask. What stands under
 * several duties is listed with the first of them that asks its full level: of a second role or the target where that
 * asks more.
 *
 * @param code T1; empty for the requirements
 * @param name the duty's printed name; empty for the requirements
 * @param level the duty's level; 0 where the document is not at hand
 * @param document the document that has this duty; empty for the requirements
 * @param met shown at the required level or above; requirements that are met
 * @param confirm requirements that only the manager can confirm
 */
public record DutyGroup(
        String code,
        String name,
        int level,
        Optional<Marks.Document> document,
        List<GapLine> gaps,
        List<Asked> met,
        List<AssessLine> assess,
        List<Asked> confirm) {
    /** Whether this is the group of the requirements. */
    public boolean isRequirements() {
        return code.isEmpty();
    }

    /** The gaps that rest on something seen. */
    public List<GapLine> missing() {
        return gaps.stream().filter(line -> !line.gap().presumed()).toList();
    }

    /** The gaps of what nobody has rated and only the target asks. */
    public List<GapLine> presumed() {
        return gaps.stream().filter(line -> line.gap().presumed()).toList();
    }

    /** How many are to be assessed and are not counted as a gap already. */
    public int unknown() {
        Set<String> counted = new HashSet<>();
        gaps.forEach(line -> counted.add(line.gap().key()));
        return (int) assess.stream()
                .filter(line -> !counted.contains(line.asked().key()))
                .count();
    }

    /** The groups of a plan in printed order, requirements last; groups without anything are not there. */
    public static List<DutyGroup> of(Plan plan) {
        Marks marks = Marks.of(plan);
        Map<String, DutyGroup> groups = new LinkedHashMap<>();
        marks.documents().stream()
                .flatMap(d ->
                        d.standard().duties().stream().map(duty -> d.standard().id() + "/" + duty.code()))
                .forEach(key -> groups.putIfAbsent(key, empty(marks, key)));
        plan.asks().forEach(asked -> groups.computeIfAbsent(marks.duty(asked), key -> empty(marks, key)));
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Shown seen : plan.shown()) {
            shown.put(seen.key(), seen.level());
        }
        plan.gaps().forEach(line -> in(groups, marks, line.gap().asked()).gaps.add(line));
        plan.assessFirst()
                .forEach(line -> in(groups, marks, line.asked()).assess.add(line));
        for (Asked asked : plan.asks()) {
            DutyGroup group = in(groups, marks, asked);
            if (isConfirm(asked)) {
                group.confirm.add(asked);
            } else if (asked.isRequirement() ? group.isSettled(asked) : isMet(asked, shown)) {
                group.met.add(asked);
            }
        }
        return Stream.concat(
                        groups.values().stream().filter(g -> !g.isRequirements()),
                        groups.values().stream().filter(DutyGroup::isRequirements))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private boolean isEmpty() {
        return gaps.isEmpty() && met.isEmpty() && assess.isEmpty() && confirm.isEmpty();
    }

    private static boolean isConfirm(Asked asked) {
        return asked.subject() instanceof Requirement requirement && requirement.kind() == RequirementKind.CONFIRM;
    }

    private static boolean isMet(Asked asked, Map<String, Integer> shown) {
        return shown.getOrDefault(asked.key(), -1) >= asked.required();
    }

    /** Neither short nor unknown. */
    private boolean isSettled(Asked asked) {
        return gaps.stream().noneMatch(line -> line.gap().key().equals(asked.key()))
                && assess.stream().noneMatch(line -> line.asked().key().equals(asked.key()));
    }

    private static DutyGroup in(Map<String, DutyGroup> groups, Marks marks, Asked asked) {
        return groups.get(marks.duty(asked));
    }

    private static DutyGroup empty(Marks marks, String key) {
        Optional<Marks.Document> document = marks.document(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
        String code = key.substring(key.lastIndexOf('/') + 1);
        Optional<Duty> duty = document.flatMap(d -> d.standard().duty(code));
        return new DutyGroup(
                code,
                duty.map(Duty::name).orElse(""),
                duty.map(Duty::level).orElse(0),
                document,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
