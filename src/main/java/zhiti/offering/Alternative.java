package zhiti.offering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That a condition belongs to one of several ways to the same end, of which one is enough.
 *
 * @param group which of the groups of alternatives in an offering's entry tree, counted from 1 in the order of the file
 * @param way which way of the group, counted likewise
 * @param within the way of another group to which this whole group belongs; empty for a group that stands by itself
 */
public record Alternative(int group, int way, Optional<Alternative> within) {
    /** From the outermost group to this one. */
    public List<Alternative> path() {
        List<Alternative> path = new ArrayList<>();
        for (Optional<Alternative> at = Optional.of(this);
                at.isPresent();
                at = at.get().within()) {
            path.add(at.get());
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** Group and way, outermost first: {@code 1.2/2.1}. */
    public String id() {
        return path().stream().map(one -> one.group + "." + one.way).collect(Collectors.joining("/"));
    }
}
