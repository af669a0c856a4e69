package zhiti.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of the form that the known people's ids have, and nobody's among the known: most likely of somebody who was erased.
 * An id of digits only has no form of its own.
 */
final class ErasedIds {
    /** What stands for somebody who is not known any more. */
    static final String NOBODY = "p-?";

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    private final List<Pattern> forms = new ArrayList<>();

    ErasedIds(Collection<Pseudonyms.Known> known) {
        TreeSet<String> all = new TreeSet<>();
        known.stream()
                .map(Pseudonyms.Known::id)
                .filter(id -> id.matches(".*[0-9].*") && !id.matches("[0-9]+"))
                .forEach(id -> all.add(form(id)));
        all.forEach(form -> forms.add(Pattern.compile("(?<![A-Za-z0-9-])" + form + "(?![A-Za-z0-9])")));
    }

    private static String form(String id) {
        return RUN.matcher(id)
                .replaceAll(run -> Matcher.quoteReplacement(
                        Character.isDigit(run.group().charAt(0))
                                ? "[0-9]{" + run.group().length() + "}"
                                : Pattern.quote(run.group())));
    }

    String without(String text) {
        String clean = text;
        for (Pattern form : forms) {
            clean = form.matcher(clean).replaceAll(NOBODY);
        }
        return clean;
    }
}
