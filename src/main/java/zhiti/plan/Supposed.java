package zhiti.plan;

import java.util.List;

/**
 * What is supposed of a person and a plan instead of what holds of them.
 *
 * @param written as it was written
 * @param today the limits of the plan of today, on top of which nothing is supposed where those of the other are the same
 */
record Supposed(List<String> written, Limits today) {
    Supposed {
        written = List.copyOf(written);
    }
}
