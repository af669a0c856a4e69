package zhiti.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiti.offering.Grants;
import zhiti.offering.Lift;

/** Which step makes which later step possible. */
final class Opening {
    private final Situation situation;
    private final List<Placed> steps;

    /** @param steps in the order in which they are learnt, each with what it raises */
    Opening(Situation situation, List<Placed> steps) {
        this.situation = situation;
        this.steps = List.copyOf(steps);
    }

    /** The later steps that could not be begun, or would do nothing, without this one; by id, in the order of the plan. */
    List<String> opens(Placed step) {
        int place = steps.indexOf(step);
        List<Placed> without = new ArrayList<>(steps);
        without.remove(place);
        Progress progress = new Progress(situation, without);
        Map<String, Placed> then = new HashMap<>();
        progress.steps().forEach(other -> then.put(other.id(), other));
        List<String> opened = new ArrayList<>();
        for (Placed later : steps.subList(place + 1, steps.size())) {
            boolean idle =
                    !later.effects().isEmpty() && then.get(later.id()).effects().isEmpty();
            if (idle || !progress.mayEnter(later.candidate(), later.begins())) {
                opened.add(later.id());
            }
        }
        return opened;
    }

    /** What someone has who has taken one more offering. */
    static Standing with(Standing before, Candidate taken) {
        Map<String, Integer> levels = new HashMap<>(before.levels());
        for (Lift lift : taken.lifts()) {
            levels.put(lift.key(), lift.after(levels.getOrDefault(lift.key(), 0)));
        }
        Set<String> credentials = new HashSet<>(before.credentials());
        for (Grants grant : taken.grants()) {
            credentials.add(grant.credential());
        }
        Set<String> completed = new HashSet<>(before.completed());
        completed.add(taken.id());
        return new Standing(
                levels,
                before.scores(),
                credentials,
                before.inGrace(),
                completed,
                before.served(),
                before.degree(),
                before.memberOf(),
                before.manages(),
                before.unsaid());
    }
}
