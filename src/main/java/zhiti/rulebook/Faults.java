package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/** Everything found wrong with one rule file so far. */
final class Faults {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /** @param file as the user named it */
    Faults(String file) {
        this.file = file;
    }

    void add(Token at, String zh, String en) {
        add(at.line(), at.column(), new Title(zh, en), Optional.empty());
    }

    void add(Token at, Title what, Title hint) {
        add(at.line(), at.column(), what, Optional.of(hint));
    }

    void add(int line, int column, Title what, Optional<Title> hint) {
        problems.add(new Problem(file, new Place(file, line, column).spot(), what, hint));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }
}
