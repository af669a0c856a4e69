package zhiti.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import zhiti.standard.Compared;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Difference;
import zhiti.standard.Difference.Part;
import zhiti.standard.Standard;

/** The difference of two standards as a page: the numbers, then list by list whatever is otherwise. */
final class TextEditions {
    private final TextPage page;
    private final Say say;
    private final ClauseWords words;
    private final Difference difference;

    TextEditions(TextPage page, Difference difference) {
        this.page = page;
        this.say = page.say();
        this.words = new ClauseWords(say);
        this.difference = difference;
    }

    String print() {
        page.title(say.word("diff.title"));
        document("diff.from", difference.from());
        document("diff.to", difference.to());
        page.blank();
        page.table(counts());
        for (Part part : Part.values()) {
            part(part);
        }
        page.blank();
        page.line(say.word("diff.note") + say.word("stop"));
        return page.toString();
    }

    private void document(String label, Standard standard) {
        page.hanging(Columns.left(say.word(label), 6) + " ", say.document(standard) + say.aside(standard.id()));
    }

    private Table counts() {
        List<String> heads = List.of(
                "",
                say.word("diff.kept"),
                say.word("diff.new"),
                say.word("diff.dropped"),
                say.word("diff.close"),
                say.word("diff.renumbered"),
                say.word("diff.reworded"));
        List<List<String>> rows = Arrays.stream(Part.values())
                .map(part -> {
                    Compared compared = difference.part(part);
                    return List.of(
                            name(part),
                            "" + compared.kept().size(),
                            "" + compared.added().size(),
                            "" + compared.dropped().size(),
                            "" + compared.close().size(),
                            "" + compared.renumbered().size(),
                            part.isWorded() ? "" + compared.reworded().size() : Say.NOTHING);
                })
                .toList();
        return new Table(heads, rows, List.of(1, 2, 3, 4, 5, 6));
    }

    private String name(Part part) {
        return switch (part) {
            case KNOWLEDGE -> say.word("standard.knowledge");
            case SKILLS -> say.word("standard.skills");
            case ATTITUDES -> say.word("standard.attitudes");
            case TASKS -> say.word("diff.tasks");
            case INDICATORS -> say.word("standard.indicators");
            case REQUIREMENTS -> say.word("head.requirements");
        };
    }

    private void part(Part part) {
        Compared compared = difference.part(part);
        page.section(name(part));
        list(say.word("diff.new"), compared.added(), words::placed);
        list(say.word("diff.dropped"), compared.dropped(), words::placed);
        list(say.word("diff.close"), compared.close(), words::close);
        list(say.word("diff.levels"), levels(compared), this::levels);
        list(say.word("diff.renumbered"), compared.renumbered(), words::renumbered);
        if (part.isWorded()) {
            list(say.word("diff.reworded"), compared.reworded(), words::reworded);
        }
        if (compared.added().isEmpty()
                && compared.dropped().isEmpty()
                && compared.kept().stream().noneMatch(pair -> pair.isRenumbered() || pair.isReworded())) {
            page.line(say.word("diff.nothing") + say.word("stop"));
        }
    }

    private static List<Pair> levels(Compared compared) {
        return compared.kept().stream()
                .filter(pair -> !pair.from().level().equals(pair.to().level()))
                .toList();
    }

    private String levels(Pair pair) {
        return words.coded(pair.to()) + " " + say.maybe(pair.from().level()) + "→"
                + say.maybe(pair.to().level().map(level -> say.word("of.level", level)));
    }

    private <T> void list(String heading, List<T> things, Function<T, String> said) {
        if (things.isEmpty()) {
            return;
        }
        page.line(heading + say.aside(say.word("assess.count", things.size())));
        things.forEach(thing -> page.hanging("  ・", said.apply(thing)));
    }
}
