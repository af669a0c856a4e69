package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the steps of a plan into other quarters, where in another order they close more. */
final class Regrouping {
    /** Placings of the same steps that are tried. */
    private static final long MOST = 5_000;

    private final Situation situation;

    Regrouping(Situation situation) {
        this.situation = situation;
    }

    /** The same steps in quarters in which they gain more; empty where none were found. */
    Optional<List<Placed>> better(List<Placed> chosen) {
        Set<String> ids = chosen.stream().map(Placed::id).collect(Collectors.toSet());
        Ground ground = new Ground(situation.among(ids));
        List<Ground.Item> set = ground.mostPressingFirst(ground.items);
        Value now = Value.of(situation, chosen);
        long most = new Hope(ground).of(set).gain();
        if (most <= ground.gains.of(now) || ground.settled.size() + set.size() < chosen.size()) {
            return Optional.empty();
        }
        Timing.Found found = new Timing(ground).of(set, most, MOST);
        return Optional.of(found)
                .filter(Timing.Found::isPlaced)
                .map(placed -> steps(ground, chosen, set, placed))
                .filter(steps -> Value.of(situation, steps).gainsMoreThan(now));
    }

    /** In the order in which they were chosen. */
    private List<Placed> steps(Ground ground, List<Placed> chosen, List<Ground.Item> set, Timing.Found found) {
        List<String> ids = set.stream().map(Ground.Item::id).toList();
        List<Placed> steps = new ArrayList<>();
        for (Placed step : chosen) {
            int place = ids.indexOf(step.id());
            steps.add(place < 0 ? step : new Rendering(ground).step(step.choice(), found, place));
        }
        return steps;
    }
}
