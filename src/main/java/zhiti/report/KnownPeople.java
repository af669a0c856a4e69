package zhiti.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.audit.Pseudonyms;

/** Who stands behind the pseudonyms of a journal, as far as it is still known; all others stay pseudonyms. */
public record KnownPeople(Map<String, Pseudonyms.Known> byPseudonym) {
    /** A pseudonym behind its place in the order of ids, as it stands for an id in a record. */
    private static final Pattern IN_DISGUISE = Pattern.compile("\\d{5}-(p-[0-9a-f]+)");

    private static final Pattern PSEUDONYM = Pattern.compile("\\b(p-[0-9a-f]{24})\\b");

    public KnownPeople {
        byPseudonym = Collections.unmodifiableMap(new LinkedHashMap<>(byPseudonym));
    }

    /** The name and the id. */
    String person(String pseudonym) {
        return Optional.ofNullable(byPseudonym.get(pseudonym))
                .map(known -> known.id().equals(known.name()) ? known.name() : known.name() + " " + known.id())
                .orElse(pseudonym);
    }

    /** A text with name and id wherever a record has something in the place of an id. */
    String persons(String text) {
        return IN_DISGUISE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(person(found.group(1))));
    }

    /** A text with ids in the place of what stands for ids, and names in that of pseudonyms. */
    String called(String text) {
        return replaced(PSEUDONYM, replaced(IN_DISGUISE, text, Pseudonyms.Known::id), Pseudonyms.Known::name);
    }

    private String replaced(Pattern what, String text, Function<Pseudonyms.Known, String> by) {
        return what.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(byPseudonym.get(found.group(1)))
                        .map(by)
                        .orElse(found.group())));
    }
}
