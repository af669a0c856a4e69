package zhiti.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text measured as a terminal shows it: Chinese, full-width forms and emoji take two columns, combining marks none,
 * everything else (ambiguous signs included) one.
 */
final class Columns {
    /** Signs that never begin a line in Chinese setting (避頭點). */
    private static final String NOT_FIRST = "、。，．；：！？）」』】〉》〕］｝…—～％／,.;:!?)]}%";

    /** Signs that never end a line. */
    private static final String NOT_LAST = "（「『【〈《〔［｛([{";

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static int width(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return Wide.is(sign) ? 2 : 1;
    }

    /** The text with blanks behind it to so many columns; longer text stays as it is. */
    static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text with blanks before it to so many columns. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /** The text in lines of at most so many columns, broken between words and between Chinese signs. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, columns)) {
            if (line.length() > 0 && width(line.toString()) + width(piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return List.copyOf(lines);
    }

    /** The shortest stretches that a line may not break within; those longer than a line are broken all the same. */
    private static List<String> pieces(String text, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int sign : text.codePoints().toArray()) {
            boolean full = width(piece.toString()) + width(sign) > columns;
            if (piece.length() > 0 && (full || mayBreak(before, sign))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
            before = sign;
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (width(after) == 0 || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || Wide.is(before) || Wide.is(after);
    }
}
