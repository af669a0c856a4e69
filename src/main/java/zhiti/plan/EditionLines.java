package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Asked;
import zhiti.standard.Clause;
import zhiti.standard.Compared;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Difference;
import zhiti.standard.Difference.Part;

/** Finds the lines of the editions' differences that stand behind somebody's standing otherwise. */
record EditionLines(List<Difference> differences) {
    /**
     * What of the documents explains it: lines about the thing itself; where none says more than that it stands
     * elsewhere, of knowledge and skills also those about the tasks of its duties, which rank it and which it is inferred
     * from.
     */
    List<EditionLine> behind(Optional<Asked> before, Optional<Asked> after) {
        List<EditionLine> lines = new ArrayList<>();
        for (Difference difference : differences) {
            for (Part part : Part.values()) {
                lines(difference, part).stream()
                        .filter(line -> isOf(line.from(), before) || isOf(line.to(), after))
                        .forEach(lines::add);
            }
        }
        boolean isElsewhere = lines.stream().allMatch(line -> line.kind() == EditionLine.Kind.MOVED);
        if (isElsewhere
                && before.isPresent()
                && after.filter(Asked::isCompetency).isPresent()) {
            differences.stream()
                    .flatMap(difference -> lines(difference, Part.TASKS).stream())
                    .filter(line -> line.kind() != EditionLine.Kind.MOVED)
                    .filter(line -> isUnder(line.difference().from().id(), line.from(), before.get())
                            || isUnder(line.difference().to().id(), line.to(), after.get()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isOf(Optional<Clause> clause, Optional<Asked> asked) {
        return clause.isPresent() && clause.map(Clause::key).equals(asked.map(Asked::key));
    }

    /** Whether a task stands under one of the duties that ask for it. */
    private static boolean isUnder(String document, Optional<Clause> task, Asked asked) {
        return task.map(clause -> document + "/" + clause.under().get(0))
                .filter(asked.duties()::contains)
                .isPresent();
    }

    private static List<EditionLine> lines(Difference difference, Part part) {
        Compared compared = difference.part(part);
        List<EditionLine> lines = new ArrayList<>();
        compared.added()
                .forEach(clause -> lines.add(new EditionLine(
                        difference, part, EditionLine.Kind.NEW, Optional.empty(), Optional.of(clause))));
        compared.dropped()
                .forEach(clause -> lines.add(new EditionLine(
                        difference, part, EditionLine.Kind.DROPPED, Optional.of(clause), Optional.empty())));
        for (Pair pair : compared.kept()) {
            kinds(pair)
                    .map(kind ->
                            new EditionLine(difference, part, kind, Optional.of(pair.from()), Optional.of(pair.to())))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** In what way something that both have is otherwise; nothing where only its code is. */
    private static Stream<EditionLine.Kind> kinds(Pair pair) {
        List<EditionLine.Kind> kinds = new ArrayList<>();
        if (!pair.from().level().equals(pair.to().level())) {
            kinds.add(EditionLine.Kind.LEVEL);
        }
        if (pair.asksOtherwise()) {
            kinds.add(EditionLine.Kind.ASKED);
        } else if (pair.isReworded()) {
            kinds.add(EditionLine.Kind.REWORDED);
        }
        if (pair.from().strictest().isEmpty()
                && !pair.from().under().equals(pair.to().under())) {
            kinds.add(EditionLine.Kind.MOVED);
        }
        return kinds.stream();
    }
}
