package zhiti.report;

import java.util.List;
import zhiti.audit.Difference;
import zhiti.audit.Replayed;
import zhiti.standard.Language;

/**
 * What came of making recorded plans again, as text.
 *
 * @param people those who are still known
 */
public record ReplayReport(Language language, KnownPeople people) {
    private String word(String key, Object... values) {
        return Words.in(language).say(key, values);
    }

    /** What came of each replay, then how many came to what. */
    public String replays(List<Replayed> all) {
        StringBuilder out = new StringBuilder();
        all.forEach(one -> replay(out, one));
        out.append(word(
                "audit.replays",
                all.size(),
                count(all, Replayed.Identical.class),
                count(all, Replayed.Otherwise.class),
                count(all, Replayed.Impossible.class)));
        return out.append('\n').toString();
    }

    private static long count(List<Replayed> all, Class<?> kind) {
        return all.stream().filter(kind::isInstance).count();
    }

    private void replay(StringBuilder out, Replayed one) {
        if (one instanceof Replayed.Impossible impossible) {
            out.append(word("audit.impossible", one.number(), impossible.why().in(language)))
                    .append('\n');
        } else if (one instanceof Replayed.Otherwise otherwise) {
            out.append(word("audit.otherwise", one.number())).append('\n');
            otherwise
                    .engine()
                    .ifPresent(by -> out.append("  ")
                            .append(word("audit.otherEngine", by))
                            .append('\n'));
            out.append("  - ")
                    .append(otherwise.recorded())
                    .append("\n  + ")
                    .append(otherwise.replayed())
                    .append('\n');
        } else {
            Replayed.Identical same = (Replayed.Identical) one;
            out.append(word("audit.identical", one.number()));
            out.append(same.unplannable()
                    .map(why -> word("audit.unplannable", why.in(language)))
                    .orElse(same.today().isEmpty() ? word("audit.todaySame") : word("audit.todayDiffers")));
            out.append('\n');
            same.today()
                    .forEach(difference ->
                            out.append("  ").append(told(difference)).append('\n'));
        }
    }

    private String told(Difference difference) {
        String name = difference.title().map(t -> " " + t.in(language)).orElse("")
                + (difference.id().isEmpty() ? "" : " (" + difference.id() + ")");
        return difference.kind().title().in(language)
                + name
                + word(
                        "audit.fromTo",
                        difference
                                .before()
                                .map(t -> people.persons(t.in(language)))
                                .orElse("-"),
                        difference
                                .now()
                                .map(t -> people.persons(t.in(language)))
                                .orElse("-"));
    }
}
