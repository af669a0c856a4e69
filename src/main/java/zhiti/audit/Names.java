package zhiti.audit;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.Employee;

/**
 * Who stands behind the pseudonyms of a journal, as far as it may be printed: people only where a people file names them,
 * those who asked and decided where it is known.
 *
 * @param byPseudonym what is printed instead
 * @param pseudonyms of the people of the file, by their ids
 */
public record Names(Map<String, String> byPseudonym, Map<String, String> pseudonyms) {
    public Names {
        byPseudonym = Collections.unmodifiableMap(new LinkedHashMap<>(byPseudonym));
        pseudonyms = Collections.unmodifiableMap(new LinkedHashMap<>(pseudonyms));
    }

    public static Names of(Installation home, List<Employee> people) throws IOException {
        Map<String, String> called = new LinkedHashMap<>();
        people.forEach(one -> called.put(one.id(), called(one)));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> pseudonyms = new LinkedHashMap<>();
        Pseudonyms.ofPeople(home).all().forEach((pseudonym, known) -> {
            if (called.containsKey(known.id())) {
                names.put(pseudonym, called.get(known.id()));
                pseudonyms.put(known.id(), pseudonym);
            }
        });
        Pseudonyms.ofAskers(home).all().forEach((pseudonym, known) -> names.put(pseudonym, known.name()));
        return new Names(names, pseudonyms);
    }

    /** Id and name, as the file writes them. */
    static String called(Employee one) {
        return one.id() + " " + one.name();
    }

    /** The name; the pseudonym itself where none may be printed. */
    public String of(String pseudonym) {
        return byPseudonym.getOrDefault(pseudonym, pseudonym);
    }

    /** Free words with names where pseudonyms stood. */
    public String in(String words) {
        String text = words;
        for (Map.Entry<String, String> one : byPseudonym.entrySet()) {
            text = text.replace(one.getKey(), one.getValue());
        }
        return text;
    }

    Optional<String> pseudonym(Employee one) {
        return Optional.ofNullable(pseudonyms.get(one.id()));
    }
}
