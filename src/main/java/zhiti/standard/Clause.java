package zhiti.standard;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a document lays down, as it is held against another document: once by meaning, however often it is
 * printed.
 *
 * @param key what it is: a subject's key; of an indicator {@code STANDARD/P1.1.1}, since nobody is asked for one alone
 * @param name as printed; of a requirement what it is read as
 * @param words the printed words that are compared
 * @param codes every code that it is printed with, in printed order; none for a requirement
 * @param under the duties that print it; of an indicator its task, of a requirement the labels of its lines
 * @param level of the duty, the highest of several; empty for what has none
 * @param twins keys of its near-twins by the vocabulary; none but of a K, S or A
 * @param conditions of a requirement, one for each line that lays it down; else none
 */
public record Clause(
        String key,
        String name,
        String words,
        List<String> codes,
        List<String> under,
        Optional<Integer> level,
        List<String> twins,
        List<Requirement> conditions) {
    public Clause {
        codes = List.copyOf(codes);
        under = List.copyOf(under);
        twins = List.copyOf(twins);
        conditions = List.copyOf(conditions);
    }

    /** The condition as a reader of both tracks has to meet it; empty for anything but a requirement. */
    public Optional<Requirement> strictest() {
        return conditions.stream().reduce(Requirement::orStricter);
    }
}
