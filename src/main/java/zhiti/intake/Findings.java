package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** What one reading has found so far: problems, which refuse the file, and notes, which are only said. */
public final class Findings {
    // Sets: a field that two readers ask for is said once.
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Problem> notes = new LinkedHashSet<>();
    private final Map<String, Set<Problem>> alike = new LinkedHashMap<>();
    private final List<Fields> open = new ArrayList<>();

    public void problem(Problem problem) {
        problems.add(problem);
    }

    public void problem(Place place, Title what) {
        problems.add(Problem.at(place, what));
    }

    public void problem(Place place, Title what, Title hint) {
        problems.add(Problem.at(place, what, hint));
    }

    /** Something read otherwise than written. */
    public void note(Place place, Title what) {
        notes.add(Problem.at(place, what));
    }

    /**
     * Something read otherwise than written that may stand in many places: the first is said, and how many more there are.
     *
     * @param kind the same for all that are told together
     */
    void noteAlike(String kind, Place place, Title what) {
        alike.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(Problem.at(place, what));
    }

    /** Something that is to be looked at and refuses nothing. */
    public void note(Problem problem) {
        notes.add(problem);
    }

    /** Maps that are being read: what nobody asks of them is found unknown in the end. */
    void open(Fields fields) {
        open.add(fields);
    }

    /** Takes over what another reading found. */
    public void add(Read<?> read) {
        problems.addAll(read.problems());
        if (read instanceof Read.Ok<?> ok) {
            notes.addAll(ok.notes());
        }
    }

    /** Whether nothing has been found wrong so far. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * Ends the reading: the thing with all notes where nothing was found wrong; else every problem, unknown fields among
     * them, and nothing of the thing.
     */
    public <T> Read<T> read(T value) {
        open.forEach(Fields::close);
        open.clear();
        return isClean() ? new Read.Ok<>(value, said()) : new Read.Refused<>(List.copyOf(problems));
    }

    private List<Problem> said() {
        return Stream.concat(notes.stream(), alike.values().stream().map(Findings::together))
                .sorted()
                .toList();
    }

    private static Problem together(Set<Problem> alike) {
        Problem first = alike.iterator().next();
        int more = alike.size() - 1;
        return more == 0
                ? first
                : new Problem(
                        first.file(),
                        first.place(),
                        new Title(
                                first.what().zh() + "（另有 " + more + " 處）",
                                first.what().en() + " (and " + more + " more like it)"),
                        first.hint());
    }
}
