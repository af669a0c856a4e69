package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.rulebook.Reason;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/**
 * Names who guides the steps of a team: of the colleagues who have shown the level that a step leads to, one with a place
 * left in its quarter. Places are given out by quarter, then by tier, then by the ids of those guided.
 */
final class Mentors {
    private final List<Colleague> colleagues;
    private final Advice advice;
    private final int most;
    /** How many somebody guides in a quarter. */
    private final Map<String, Integer> guided = new HashMap<>();

    /**
     * Somebody of the team.
     *
     * @param levels shown by others than themselves, by subject key
     */
    record Colleague(String id, String name, String department, Map<String, Integer> levels) {
        boolean hasShown(Step.Lifted lifted) {
            return levels.getOrDefault(lifted.gap(), 0) >= lifted.reach();
        }
    }

    /** A step that somebody has to guide. */
    private record Guided(int plan, int step, Plan of, Step what) {}

    /** @param colleagues everybody of the team, in any order */
    Mentors(List<Colleague> colleagues, Advice advice, Policy policy) {
        this.colleagues =
                colleagues.stream().sorted(Comparator.comparing(Colleague::id)).toList();
        this.advice = advice;
        this.most = policy.number("limit.mentees");
    }

    /** The same plans, with a name, or that there is none, at each step that takes a mentor's hours. */
    List<Plan> named(List<Plan> plans) {
        List<List<Step>> steps = new ArrayList<>();
        plans.forEach(plan -> steps.add(new ArrayList<>(plan.steps())));
        List<Guided> all = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            for (int s = 0; s < steps.get(p).size(); s++) {
                Step step = steps.get(p).get(s);
                if (step.offering().mentorHours() > 0 && !taught(step).isEmpty()) {
                    all.add(new Guided(p, s, plans.get(p), step));
                }
            }
        }
        all.sort(Comparator.comparing((Guided g) -> g.what().quarter())
                .thenComparing(g -> g.what().tier())
                .thenComparing(g -> g.of().person().id())
                .thenComparing(Guided::step));
        all.forEach(g -> steps.get(g.plan()).set(g.step(), guided(g)));
        List<Plan> named = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            named.add(plans.get(p).taking(steps.get(p)));
        }
        return named;
    }

    /** What somebody has to have shown: the competencies that are lifted; the tasks where there are none. */
    private static List<Step.Lifted> taught(Step step) {
        List<Step.Lifted> competencies = step.lifts().stream()
                .filter(lifted -> lifted.kind().equals("competency"))
                .toList();
        return competencies.isEmpty()
                ? step.lifts().stream()
                        .filter(lifted -> lifted.kind().equals("task"))
                        .toList()
                : competencies;
    }

    private Step guided(Guided g) {
        List<Step.Lifted> taught = taught(g.what());
        List<Colleague> able = colleagues.stream()
                .filter(one -> !one.id().equals(g.of().person().id()))
                .filter(one -> taught.stream().anyMatch(one::hasShown))
                .toList();
        Optional<Colleague> chosen = able.stream()
                .filter(one -> load(one, g) < most)
                .min(Comparator.comparingLong((Colleague one) ->
                                -taught.stream().filter(one::hasShown).count())
                        .thenComparing(one -> !one.department().equals(department(g)))
                        .thenComparingInt(one -> load(one, g))
                        .thenComparing(Colleague::id));
        if (chosen.isEmpty()) {
            boolean full = !able.isEmpty();
            return g.what()
                    .guided(
                            full ? Mentoring.FULL : Mentoring.EXTERNAL,
                            advice.found(
                                    full ? "plan/mentors-full" : "plan/no-mentor",
                                    "offering",
                                    g.what().offering()));
        }
        Colleague mentor = chosen.get();
        guided.merge(place(mentor, g), 1, Integer::sum);
        List<Title> beyond = taught.stream()
                .filter(lifted -> !mentor.hasShown(lifted))
                .map(Step.Lifted::title)
                .toList();
        Mentoring mentoring = new Mentoring(Mentoring.Kind.COLLEAGUE, mentor.id(), mentor.name(), beyond);
        return g.what().guided(mentoring, reason(g, mentor, beyond));
    }

    private Reason reason(Guided g, Colleague mentor, List<Title> beyond) {
        Title name = Title.same(mentor.name());
        return beyond.isEmpty()
                ? advice.found("plan/guided-by", "offering", g.what().offering(), "mentor", name)
                : advice.found(
                        "plan/guided-in-part", "offering", g.what().offering(), "mentor", name, "beyond", beyond);
    }

    private String department(Guided g) {
        return colleagues.stream()
                .filter(one -> one.id().equals(g.of().person().id()))
                .map(Colleague::department)
                .findFirst()
                .orElse("");
    }

    private int load(Colleague one, Guided g) {
        return guided.getOrDefault(place(one, g), 0);
    }

    private static String place(Colleague one, Guided g) {
        return one.id() + "\t" + g.what().quarter();
    }
}
