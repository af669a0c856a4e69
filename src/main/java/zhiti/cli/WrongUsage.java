package zhiti.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Choices;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** The caller erred: one line and, where something is near, what to write instead. */
final class WrongUsage extends RuntimeException {
    private static final int LISTED = 5;

    /** Where the ids of offerings are listed. */
    static final Title OFFERINGS = new Title("zhiti catalog list 列出所有代號", "zhiti catalog list lists them all");

    private final transient Title what;
    private final transient Optional<Title> hint;

    WrongUsage(Title what, Optional<Title> hint) {
        super(what.en());
        this.what = what;
        this.hint = hint;
    }

    WrongUsage(String zh, String en) {
        this(new Title(zh, en), Optional.empty());
    }

    /** What is wrong with what the caller wrote, found by whoever reads files. */
    static WrongUsage of(Problem problem) {
        return new WrongUsage(
                new Title(
                        problem.file() + "：" + problem.what().zh(),
                        problem.file() + ": " + problem.what().en()),
                problem.hint());
    }

    /** What a name means among those known; an unknown one is wrong usage, with the nearest as its hint. */
    static <T> T unlessKnown(String zh, String en, Map<String, T> known, String written) {
        return unlessKnown(zh, en, known, written, Optional.empty());
    }

    /** The same; where nothing is near, the hint is where they are listed. */
    static <T> T unlessKnown(String zh, String en, Map<String, T> known, String written, Title listed) {
        return unlessKnown(zh, en, known, written, Optional.of(listed));
    }

    private static <T> T unlessKnown(
            String zh, String en, Map<String, T> known, String written, Optional<Title> otherwise) {
        Choices<T> choices = Choices.of(zh, en, known);
        Optional<String> name = choices.named(written);
        if (name.isPresent()) {
            return known.get(name.get());
        }
        Problem problem = choices.unknown(written, Place.whole(""));
        throw new WrongUsage(
                problem.what(), problem.hint().or(() -> within(written, known)).or(() -> otherwise));
    }

    /** The first names that the written one is a part of. */
    private static Optional<Title> within(String written, Map<String, ?> known) {
        List<String> names = known.keySet().stream()
                .filter(name -> !written.isBlank() && name.contains(written))
                .limit(LISTED)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title("相近的有 " + String.join("、", names), "near it: " + String.join(", ", names)));
    }

    String in(Language language) {
        return what.in(language)
                + hint.map(h -> (language == Language.EN ? ": " : "：") + h.in(language))
                        .orElse("");
    }
}
