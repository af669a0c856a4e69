package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;
import zhiti.standard.Alike;
import zhiti.standard.Asked;

/**
 * What would be otherwise if something else held of a person or of their plan (試算). Nothing of it is kept.
 *
 * @param supposed as it was written
 * @param today the plan as the file is
 * @param then the plan as supposed
 * @param changes what differs of steps, gaps, readiness and what is asked, each with its causes
 * @param verdicts offerings that are a step of neither plan and of which another thing is said
 * @param unknown what is to be assessed in one of the plans only, or for another reason
 */
public record WhatIf(
        List<String> supposed, Plan today, Plan then, Changes changes, List<Turned> verdicts, List<Unknown> unknown) {
    public WhatIf {
        supposed = List.copyOf(supposed);
        verdicts = List.copyOf(verdicts);
        unknown = List.copyOf(unknown);
    }

    /** Something that is to be assessed first: today, as supposed, or for another reason in each. */
    public record Unknown(Asked asked, Optional<AssessLine> today, Optional<AssessLine> then) {}

    /**
     * An offering that is taken in neither plan, for another reason in each.
     *
     * @param today empty where nothing of today leads to it
     * @param then empty where nothing that is supposed leads to it
     */
    public record Turned(Offering offering, Optional<LeftOut> today, Optional<LeftOut> then) {
        /** Whether both plans consider it. */
        public boolean isConsideredInBoth() {
            return today.isPresent() && then.isPresent();
        }
    }

    /**
     * @param then held against {@code today}
     * @param alike by which tasks of two editions are one
     */
    static WhatIf of(List<String> supposed, Plan today, Plan then, Alike alike) {
        Changes all = then.changes().orElseThrow();
        // That the person's record differs is what was supposed, and stands at the head.
        List<Change> told =
                all.list().stream().filter(change -> !change.kind().isSource()).toList();
        SameTasks same = SameTasks.of(today.documents().toList(), then.documents(), alike);
        return new WhatIf(
                supposed,
                today,
                then,
                new Changes(all.since(), all.kept(), told),
                turned(today, then),
                unknown(today, then, same));
    }

    private static List<Unknown> unknown(Plan today, Plan then, SameTasks same) {
        Map<String, AssessLine> before = new LinkedHashMap<>();
        today.assessFirst().forEach(line -> before.put(same.now(line.asked().key()), line));
        List<Unknown> unknown = new ArrayList<>();
        then.assessFirst().forEach(line -> {
            Optional<AssessLine> one =
                    Optional.ofNullable(before.remove(line.asked().key()));
            if (!one.map(WhatIf::rules).equals(Optional.of(rules(line)))) {
                unknown.add(new Unknown(line.asked(), one, Optional.of(line)));
            }
        });
        before.values().forEach(line -> unknown.add(new Unknown(line.asked(), Optional.of(line), Optional.empty())));
        return unknown;
    }

    private static List<String> rules(AssessLine line) {
        return line.because().stream().map(Reason::rule).toList();
    }

    private static List<Turned> turned(Plan today, Plan then) {
        Set<String> steps = Stream.concat(today.steps().stream(), then.steps().stream())
                .map(step -> step.offering().id())
                .collect(Collectors.toSet());
        Map<String, LeftOut> before = leftOut(today);
        Map<String, LeftOut> after = leftOut(then);
        Map<String, LeftOut> both = new LinkedHashMap<>(before);
        both.putAll(after);
        List<Turned> turned = new ArrayList<>();
        both.forEach((id, left) -> {
            Optional<LeftOut> one = Optional.ofNullable(before.get(id));
            Optional<LeftOut> other = Optional.ofNullable(after.get(id));
            if (!steps.contains(id) && !Objects.equals(one.map(WhatIf::said), other.map(WhatIf::said))) {
                turned.add(new Turned(left.offering(), one, other));
            }
        });
        return turned;
    }

    private static Map<String, LeftOut> leftOut(Plan plan) {
        Map<String, LeftOut> leftOut = new LinkedHashMap<>();
        plan.leftOut().forEach(left -> leftOut.put(left.offering().id(), left));
        return leftOut;
    }

    /** What an answer comes to: its kind and the rule that gives it. */
    private static List<String> said(LeftOut left) {
        return List.of(left.kind(), left.because().get(0).rule());
    }

    /** Whether nothing at all would be otherwise. */
    public boolean isSame() {
        return changes.list().isEmpty()
                && verdicts.isEmpty()
                && unknown.isEmpty()
                && today.totals().equals(then.totals())
                && today.readiness().equals(then.readiness())
                && left(today).equals(left(then));
    }

    /** What stays open, and how. */
    private static List<Object> left(Plan plan) {
        return plan.notCovered().stream()
                .<Object>map(left -> List.of(left.entry(), left.reach(), left.kind(), left.metOn(), left.quarter()))
                .toList();
    }
}
