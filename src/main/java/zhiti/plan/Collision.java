package zhiti.plan;

import java.util.List;
import java.util.Optional;

/**
 * Limits that keep must gaps from being closed.
 *
 * @param closed must gaps that are closed within the limits
 * @param closable those that would be closed without them; empty where that could not be found out
 * @param together the limits of which any one is enough if it is lifted, all others in force; none where no one is
 * @param jointly where no one is enough: a smallest set of limits that have to be lifted together
 * @param rises for each of {@code together} that is enough with some more of it: the least rise that closes them all; or what
 *     the cheapest plan that closes them all takes beyond each of {@code jointly}
 * @param oneMore for each limit that alone could close one more must gap: the least rise; nothing where that closes all
 * @param oneMoreJointly where no one could: what the cheapest plan that closes one more takes beyond each of a smallest set
 * @param cheapest whether those plans are sure to be the cheapest, and not only the cheapest that was found
 * @param proven whether no fewer limits and no lesser rise of one would do; else some question was left open when so many
 *     sets had been looked at
 */
public record Collision(
        int closed,
        Optional<Integer> closable,
        List<Limit> together,
        List<Limit> jointly,
        List<Rise> rises,
        List<Rise> oneMore,
        List<Rise> oneMoreJointly,
        boolean cheapest,
        boolean proven) {
    public Collision {
        together = List.copyOf(together);
        jointly = List.copyOf(jointly);
        rises = List.copyOf(rises);
        oneMore = List.copyOf(oneMore);
        oneMoreJointly = List.copyOf(oneMoreJointly);
    }

    /** Nothing that keeps more open was found, and it could not be ruled out. */
    static Collision unknown(int closed) {
        return new Collision(
                closed, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), false, false);
    }
}
