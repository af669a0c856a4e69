package zhiti.plan;

import java.util.List;

/** The best steps that were found, and how good they are. */
record Best(List<Placed> steps, Value value, Optimality optimality) {
    Best {
        steps = List.copyOf(steps);
    }
}
