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

    Opening(Situation situation, List<Placed> steps) {
        this.situation = situation;
        this.steps = List.copyOf(steps);
    }

    /** The later steps that could not be begun, or would do nothing, without this one; by id, in the order of the plan. */
    List<String> opens(Placed step) {
        List<Placed> without = new ArrayList<>(steps);
        without.remove(step);
        List<String> opened = new ArrayList<>();
        for (Placed later : without) {
            if (later.begins() > step.ends() && !isPossible(later, without)) {
                opened.add(later.id());
            }
        }
        return opened;
    }

    private boolean isPossible(Placed later, List<Placed> without) {
        List<Placed> earlier =
                without.stream().filter(step -> step.ends() < later.begins()).toList();
        Progress progress = new Progress(situation, earlier);
        return progress.mayEnter(later.candidate(), later.begins())
                && (later.effects().isEmpty()
                        || !progress.effects(later.candidate()).isEmpty());
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
