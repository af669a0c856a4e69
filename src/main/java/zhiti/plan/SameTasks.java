package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.person.EarlierPlan;
import zhiti.standard.Alike;
import zhiti.standard.Difference;
import zhiti.standard.Standard;

/**
 * Which task of the editions that asked before is which of those that ask now: by its words, never by its code.
 *
 * @param later the key that it has now, by the one it had; nothing of a task that only one of them has
 */
record SameTasks(Map<String, String> later) {
    SameTasks {
        later = Map.copyOf(later);
    }

    static SameTasks of(List<Difference> differences) {
        Map<String, String> later = new LinkedHashMap<>();
        differences.forEach(difference -> difference
                .tasks()
                .kept()
                .forEach(pair -> later.put(pair.from().key(), pair.to().key())));
        return new SameTasks(later);
    }

    static SameTasks of(List<Standard> then, Stream<Standard> now, Alike alike) {
        return of(differences(then.stream(), now, alike));
    }

    /** One for each role whose document is another. */
    static List<Difference> differences(Stream<Standard> then, Stream<Standard> now, Alike alike) {
        Map<String, Standard> earlier = new LinkedHashMap<>();
        then.forEach(document -> earlier.putIfAbsent(document.role(), document));
        List<Difference> differences = new ArrayList<>();
        now.distinct()
                .filter(document -> earlier.containsKey(document.role()))
                .filter(document -> !earlier.get(document.role()).equals(document))
                .forEach(document -> differences.add(Difference.of(earlier.get(document.role()), document, alike)));
        return differences;
    }

    /** What a subject goes by now. */
    String now(String key) {
        return later.getOrDefault(key, key);
    }

    /** A plan that was handed out before, its tasks by the keys that they have now. */
    EarlierPlan now(EarlierPlan then) {
        if (later.isEmpty()) {
            return then;
        }
        return new EarlierPlan(
                then.employee(),
                then.name(),
                then.role(),
                then.edition(),
                then.also(),
                then.target(),
                then.track(),
                then.asOf(),
                then.madeWith(),
                then.readiness(),
                then.gaps().stream().map(this::gap).toList(),
                then.assessFirst().stream().map(this::now).toList(),
                then.steps().stream().map(this::step).toList(),
                then.notCovered().stream()
                        .map(left -> new EarlierPlan.Left(now(left.gap()), left.quarter()))
                        .toList(),
                then.leftOut());
    }

    private EarlierPlan.Gap gap(EarlierPlan.Gap gap) {
        return new EarlierPlan.Gap(
                now(gap.id()),
                gap.name(),
                gap.unit(),
                gap.required(),
                gap.shown(),
                gap.tier(),
                gap.evidence(),
                gap.because());
    }

    private EarlierPlan.Step step(EarlierPlan.Step step) {
        return new EarlierPlan.Step(
                step.offering(),
                step.title(),
                step.begins(),
                step.hours(),
                step.cost(),
                step.paid(),
                step.lifts().stream().map(this::lifted).toList(),
                step.closes().stream().map(this::now).toList(),
                step.legal(),
                step.booked(),
                step.because());
    }

    private EarlierPlan.Lifted lifted(EarlierPlan.Lifted lifted) {
        String key = lifted.kind() + ":" + lifted.id();
        return later.containsKey(key)
                ? new EarlierPlan.Lifted(
                        lifted.kind(), later.get(key).substring(key.indexOf(':') + 1), lifted.entry(), lifted.reach())
                : lifted;
    }
}
