package zhiti.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds the same things in two lists by their words: of all one-to-one pairings of what is alike enough the one that
 * comes to most, what is in the same words before all else. Codes only choose between pairings that are alike as much.
 *
 * @param beside whether two things stand under the same task
 */
record TextMatch(Alike alike, BiPredicate<Clause, Clause> beside) {
    /** More than any number of other pairs. */
    private static final long SAME_WORDS = 1L << 40;

    private static final int TIES = 4;

    Compared compare(List<Clause> then, List<Clause> now) {
        long[][] worth = new long[then.size()][now.size()];
        for (int i = 0; i < then.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                worth[i][j] = worth(then.get(i), now.get(j));
            }
        }
        int[] partner = Assignment.best(worth);
        List<Clause> dropped = new ArrayList<>();
        Compared.Pair[] byLater = new Compared.Pair[now.size()];
        for (int i = 0; i < then.size(); i++) {
            if (partner[i] < 0) {
                dropped.add(then.get(i));
            } else {
                byLater[partner[i]] = new Compared.Pair(then.get(i), now.get(partner[i]));
            }
        }
        List<Compared.Pair> kept = new ArrayList<>();
        List<Clause> added = new ArrayList<>();
        for (int j = 0; j < now.size(); j++) {
            if (byLater[j] == null) {
                added.add(now.get(j));
            } else {
                kept.add(byLater[j]);
            }
        }
        return Compared.of(
                kept,
                added,
                dropped,
                (one, other) -> Likeness.of(one.words(), other.words()).isAtLeast(alike.close()));
    }

    /** 0 where they are not the same thing. */
    private long worth(Clause one, Clause other) {
        Likeness likeness = Likeness.of(one.words(), other.words());
        boolean together = beside.test(one, other);
        if (!likeness.isAtLeast(together ? alike.close() : alike.same())) {
            return 0;
        }
        long base = likeness.same() ? SAME_WORDS : (long) TIES * likeness.fine();
        return base + (together ? 2 : 0) + (one.codes().equals(other.codes()) ? 1 : 0);
    }
}
