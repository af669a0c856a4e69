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
import zhiti.standard.Standard;

/**
 * What one duty asks of a person, or, as the last group, what the requirements of the standard ask. What stands under
 * several duties is listed with the first of them that asks its full level: a target's where the target asks more.
 *
 * @param code T1; empty for the requirements
 * @param name the duty's printed name; empty for the requirements
 * @param level the duty's level; 0 where the document is not at hand
 * @param target whether only the target's document has this duty
 * @param met shown at the required level or above; requirements that are met
 * @param confirm requirements that only the manager can confirm
 */
public record DutyGroup(
        String code,
        String name,
        int level,
        boolean target,
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
        Stream.concat(plan.standard().stream(), plan.targetStandard().stream())
                .flatMap(s -> s.duties().stream().map(duty -> s.id() + "/" + duty.code()))
                .forEach(key -> groups.putIfAbsent(key, empty(plan, key)));
        plan.asks().forEach(asked -> groups.computeIfAbsent(marks.duty(asked), key -> empty(plan, key)));
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Shown seen : plan.shown()) {
            shown.put(seen.key(), seen.level());
        }
        plan.gaps().forEach(line -> in(groups, plan, line.gap().asked()).gaps.add(line));
        plan.assessFirst().forEach(line -> in(groups, plan, line.asked()).assess.add(line));
        for (Asked asked : plan.asks()) {
            DutyGroup group = in(groups, plan, asked);
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

    private static DutyGroup in(Map<String, DutyGroup> groups, Plan plan, Asked asked) {
        return groups.computeIfAbsent(Marks.of(plan).duty(asked), key -> empty(plan, key));
    }

    private static DutyGroup empty(Plan plan, String key) {
        String standard = key.substring(0, Math.max(0, key.lastIndexOf('/')));
        String code = key.substring(key.lastIndexOf('/') + 1);
        Optional<Standard> own = plan.standard().filter(s -> s.id().equals(standard));
        Optional<Standard> target = plan.targetStandard().filter(s -> s.id().equals(standard));
        Optional<Duty> duty = own.or(() -> target).flatMap(s -> s.duty(code));
        return new DutyGroup(
                code,
                duty.map(Duty::name).orElse(""),
                duty.map(Duty::level).orElse(0),
                own.isEmpty() && target.isPresent(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
