package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed draws the same. */
final class Lottery {
    private final Random random;

    Lottery(long seed) {
        this.random = new Random(seed);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** So many different ones, or all there are. */
    <T> List<T> some(List<T> from, int many) {
        List<T> shuffled = shuffled(from);
        return shuffled.subList(0, Math.min(many, shuffled.size()));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> copy = new ArrayList<>(from);
        Collections.shuffle(copy, random);
        return copy;
    }
}
