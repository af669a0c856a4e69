package zhiti.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What the rules did in one session.
 *
 * @param fired how often each rule fired that did
 * @param stuck of each silent rule the first of its conditions that nothing meets, by its place among them
 * @param found all that was found, folder by folder, withdrawn later or not
 */
public record Turn(Map<String, Integer> fired, Map<String, Integer> stuck, List<Concluded> found) {
    public Turn {
        fired = Map.copyOf(fired);
        stuck = Map.copyOf(stuck);
        found = List.copyOf(found);
    }
}
