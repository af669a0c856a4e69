package zhiti.plan;

import java.util.List;

/**
 * Limits that together keep must gaps from being closed.
 *
 * @param closed must gaps that are closed within the limits
 * @param closable those that would be closed without them
 * @param together a smallest set of limits that keeps some of them open, though every other limit is lifted; each of the set
 *     is needed for that
 * @param rises for each of them that is enough alone, all other limits in force: the least rise that closes them all
 * @param jointly where no rise of one is enough: a smallest set of limits that have to be lifted together
 * @param oneMore where no rise of one is enough: for each limit that could close one more must gap alone, the least rise
 */
public record Collision(
        int closed, int closable, List<Limit> together, List<Rise> rises, List<Limit> jointly, List<Rise> oneMore) {
    public Collision {
        together = List.copyOf(together);
        rises = List.copyOf(rises);
        jointly = List.copyOf(jointly);
        oneMore = List.copyOf(oneMore);
    }
}
