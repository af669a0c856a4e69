package zhiti.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that someone most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The name at the least edit distance, within a third of its length; of several the first; empty where none is near. */
    public static Optional<String> to(String written, Collection<String> known) {
        // A longer word than this is no slip of the pen, and comparing it would take long.
        if (written.length() > 100) {
            return Optional.empty();
        }
        String folded = written.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int allowed = Math.max(1, Math.max(name.length(), written.length()) / 3);
            if (Math.abs(name.length() - folded.length()) <= Math.min(allowed, least - 1)) {
                int distance = distance(folded, name.toLowerCase(Locale.ROOT));
                // Every letter replaced is another word, however short.
                if (distance <= allowed && distance < least && distance < name.length()) {
                    best = name;
                    least = distance;
                }
            }
        }
        return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    /** Letters added, dropped, replaced, or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
