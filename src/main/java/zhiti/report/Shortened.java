package zhiti.report;

import java.util.List;

/** The first of a list, and how many more there are. */
public record Shortened<T>(List<T> shown, int more) {
    public Shortened {
        shown = List.copyOf(shown);
    }

    static <T> Shortened<T> of(List<T> all, int most) {
        int shown = Math.min(most, all.size());
        return new Shortened<>(all.subList(0, shown), all.size() - shown);
    }
}
