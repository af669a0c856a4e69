package zhiti.standard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two printed texts are: the share of pairs of neighbouring characters that both have (Dice), of letters,
 * ideographs and digits alone, whatever their width. A full stop more or less is no other wording.
 *
 * @param shared twice the pairs that both have
 * @param all the pairs of both; never 0
 * @param same whether nothing but width, case, space and marks is otherwise
 */
record Likeness(int shared, int all, boolean same) {
    private static final int FINE = 1_000_000;

    static Likeness of(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        Map<String, Integer> pairs = pairs(left);
        int both = 0;
        for (Map.Entry<String, Integer> pair : pairs(right).entrySet()) {
            both += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = Math.max(0, left.length() - 1) + Math.max(0, right.length() - 1);
        return new Likeness(2 * both, Math.max(1, all), left.equals(right));
    }

    /** Letters, ideographs and digits, as they read whatever their width. */
    static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** At least so many per cent alike. */
    boolean isAtLeast(int percent) {
        return same || 100L * shared >= (long) percent * all;
    }

    /** For comparing with others: 1,000,000 where every pair is shared. */
    int fine() {
        return (int) ((long) FINE * shared / all);
    }
}
