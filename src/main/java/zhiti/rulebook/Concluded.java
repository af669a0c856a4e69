package zhiti.rulebook;

import java.util.List;

/**
 * A finding and why.
 *
 * @param because one reason for each match of each rule that found it, in the shelf's order; at least one
 */
public record Concluded(Object conclusion, List<Reason> because) {
    public Concluded {
        because = List.copyOf(because);
    }
}
