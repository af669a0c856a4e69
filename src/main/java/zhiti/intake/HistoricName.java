package zhiti.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zhiti.standard.Title;

/**
 * The id of something in a person's history, by one of several known names. What was taken, booked or obtained stays so
 * when its catalog drops or renames it: a name that is not known any more is kept as it is written, and said.
 *
 * @param known what can be named today
 * @param id of what is named
 * @param elsewhere names that are known and belong into another list: one of them is a fault, not history
 */
record HistoricName<T>(Choices<T> known, Function<T, String> id, Set<String> elsewhere) implements Reading<String> {
    HistoricName {
        elsewhere = Set.copyOf(elsewhere);
    }

    @Override
    public Optional<String> read(Node node, Findings findings) {
        Findings strictly = new Findings();
        Optional<T> named = known.read(node, strictly);
        Optional<String> written = Readings.TEXT.read(node, new Findings()).map(HistoricName::plain);
        if (named.isPresent()
                || written.isEmpty()
                || elsewhere.contains(written.get())
                || known.isAmbiguous(written.get())) {
            findings.add(strictly.read(true));
            return named.map(id);
        }
        Problem unknown = known.unknown(written.get(), node.place());
        Title kept = new Title(
                unknown.what().zh() + "，留存於紀錄並於計畫中說明",
                unknown.what().en() + "; it is kept on record, and the plan says so");
        findings.note(new Problem(unknown.file(), unknown.place(), kept, unknown.hint()));
        return written;
    }

    private static String plain(String text) {
        return Readings.folded(text, Place.whole(""), new Findings());
    }
}
