package zhiti.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhiti.standard.Title;

/** Reads the text of a cell, whatever it means: in one line, with a word about what may be lost. */
final class CellText {
    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\x0B\\f\\x85\\u2028\\u2029]");

    private final Pattern rowInCell;
    private final boolean legacy;
    private final Findings findings;

    /** @param legacy whether the file is in an encoding in which a character that it lacks is saved as a question mark */
    CellText(char separator, boolean legacy, Findings findings) {
        String kinds = RowKind.ALL.stream().map(RowKind::name).collect(Collectors.joining("|"));
        this.rowInCell = Pattern.compile("[\\r\\n]\"?(" + kinds + ")\"?" + Pattern.quote(String.valueOf(separator)));
        this.legacy = legacy;
        this.findings = findings;
    }

    /** The text in one line. */
    String read(String text, Place place) {
        sayLost(text, place);
        return inOneLine(text, place);
    }

    /** Big5 lacks many characters of names; a spreadsheet saves a question mark instead, and asks nobody. */
    private void sayLost(String text, Place place) {
        if (legacy && text.indexOf('?') >= 0) {
            findings.noteAlike(
                    "lost",
                    place,
                    new Title(
                            "'" + text + "' 的問號可能是 Big5 存不下的字；請另存為 CSV UTF-8",
                            "the question mark in '" + text
                                    + "' may be a character that Big5 lacks: save it as CSV UTF-8"));
        }
    }

    /** A line break in a cell is read as a blank, and said; one with the beginning of another row is a quote left open. */
    private String inOneLine(String text, Place place) {
        if (!BREAK.matcher(text).find()) {
            return text;
        }
        if (rowInCell.matcher(text).find()) {
            findings.problem(
                    place,
                    new Title("引號沒有關上，後面的列都成了這一格的內容", "a quote is not closed, and rows that follow are in this cell"));
        }
        String plain = Blanks.inOneLine(text);
        findings.noteAlike(
                "break",
                place,
                new Title(
                        "儲存格裡的換行讀作空白：'" + plain + "'",
                        "the line break in this cell is read as a blank: '" + plain + "'"));
        return plain;
    }
}
