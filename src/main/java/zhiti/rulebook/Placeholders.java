package zhiti.rulebook;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places for values in a sentence: {@code {held.expires}} is the accessor {@code expires} of what {@code $held} matched. */
final class Placeholders {
    /**
     * A piece of a sentence.
     *
     * @param words as they stand; of a place the path between its braces
     */
    record Piece(boolean isPlace, String words) {
        String binding() {
            int dot = words.indexOf('.');
            return dot < 0 ? words : words.substring(0, dot);
        }

        List<String> accessors() {
            String[] parts = words.split("\\.");
            return List.of(parts).subList(1, parts.length);
        }
    }

    private Placeholders() {}

    /** The sentence in pieces; empty where its braces do not match. */
    static Optional<List<Piece>> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int end = open < 0 ? sentence.length() : open;
            if (sentence.substring(at, end).indexOf('}') >= 0) {
                return Optional.empty();
            }
            if (end > at) {
                pieces.add(new Piece(false, sentence.substring(at, end)));
            }
            if (open < 0) {
                return Optional.of(pieces);
            }
            int close = sentence.indexOf('}', open);
            if (close < 0 || !sentence.substring(open + 1, close).matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*")) {
                return Optional.empty();
            }
            pieces.add(new Piece(true, sentence.substring(open + 1, close)));
            at = close + 1;
        }
        return Optional.of(pieces);
    }

    /** Says every place that nothing fills, or whose value has no printed form. */
    static void check(RuleFile.Mark mark, Scope scope, Faults faults) {
        Optional<List<Piece>> pieces = pieces(mark.value().text());
        if (pieces.isEmpty()) {
            faults.add(mark.value(), "句子裡的大括號不成對，或裡面不是名稱", "the braces of this sentence hold no name, or do not match");
            return;
        }
        pieces.get().stream().filter(Piece::isPlace).forEach(p -> check(p, mark, scope, faults));
    }

    /** Says where a mark that names the path of a day names none. */
    static void checkDay(RuleFile.Mark mark, Scope scope, Faults faults) {
        shape(new Piece(true, mark.value().text()), mark, scope, faults)
                .filter(found -> found != Shape.UNKNOWN && !found.isDay())
                .ifPresent(found -> faults.add(
                        mark.value(),
                        mark.value().text() + "：" + found + " 不是日期",
                        mark.value().text() + ": " + found + " is no day"));
    }

    private static void check(Piece place, RuleFile.Mark mark, Scope scope, Faults faults) {
        shape(place, mark, scope, faults)
                .filter(found -> found != Shape.UNKNOWN && !Printed.isPrintable(found))
                .ifPresent(found -> faults.add(
                        mark.value(),
                        "{" + place.words() + "}：" + found + " 沒有印出的形式",
                        "{" + place.words() + "}: " + found + " has no printed form"));
    }

    /** What a place holds; empty where nothing does, which is then said. */
    private static Optional<Shape> shape(Piece place, RuleFile.Mark mark, Scope scope, Faults faults) {
        Optional<Shape> shape = scope.find("$" + place.binding());
        if (shape.isEmpty()) {
            faults.add(
                    mark.value(),
                    "{" + place.words() + "}：規則沒有綁定 $" + place.binding(),
                    "{" + place.words() + "}: the rule binds no $" + place.binding());
            return Optional.empty();
        }
        Shape found = shape.get();
        if (found == Shape.UNKNOWN) {
            return shape;
        }
        for (String name : place.accessors()) {
            Optional<Method> accessor = Accessors.find(Shape.box(found.type()), name);
            if (accessor.isEmpty()) {
                faults.add(
                        mark.value(),
                        "{" + place.words() + "}：" + found + " 沒有「" + name + "」",
                        "{" + place.words() + "}: " + found + " has no '" + name + "'");
                return Optional.empty();
            }
            found = Shape.result(accessor.get());
        }
        return Optional.of(found);
    }
}
