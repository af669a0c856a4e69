package zhiti.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** Reads the cells of a table as the values that a file of the same people in YAML would have. */
final class CellReader {
    /** A text that a spreadsheet must not take for a number: {@code '00123} or {@code ="00123"}. */
    private static final Pattern AS_TEXT = Pattern.compile("'(.+)|=\"([^\"]+)\"");

    private static final Pattern POWER = Pattern.compile("(\\d(?:[.,]\\d+)?)E\\+(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})月(\\d{1,2})日|(\\d{1,2})-([A-Z][a-z]{2})|([A-Z][a-z]{2})-(\\d{1,2})");
    private static final Title AS_TEXT_AGAIN =
            new Title("請把這一欄設為「文字」格式，重填代號", "format the column as text and write the id again");

    private final boolean decimalComma;
    private final Findings findings;

    CellReader(boolean decimalComma, Findings findings) {
        this.decimalComma = decimalComma;
        this.findings = findings;
    }

    /** The value of a cell of such a row; what is no value of its form stays as it is, for the reader of people to refuse. */
    Node.Field read(RowKind kind, Node.Field cell) {
        CellForm form = CellForm.of(kind, cell.name());
        String written = ((Node.Scalar) cell.value()).text();
        String plain = unmarked(written, form, cell.place());
        String text = form == CellForm.WORDS ? plain : folded(plain, cell.place());
        if (form == CellForm.ID) {
            checkId(text, cell.place());
        }
        form.day(text)
                .filter(WrittenDay::republic)
                .ifPresent(d -> sayRepublic(text, form.plain(text, false), d, cell.place()));
        return new Node.Field(
                cell.name(), cell.place(), new Node.Scalar(form.plain(text, decimalComma), true, cell.place()));
    }

    /** A name may begin with an apostrophe; nothing else does. */
    private String unmarked(String text, CellForm form, Place place) {
        Matcher marked = AS_TEXT.matcher(text);
        if (!marked.matches() || form == CellForm.WORDS && marked.group(1) != null) {
            return text;
        }
        String plain = marked.group(1) == null ? marked.group(2) : marked.group(1);
        say("mark", text, plain, place);
        return plain;
    }

    /** Letters and digits in full width as plain ones. Words are left to whoever knows them. */
    private String folded(String text, Place place) {
        String plain = Blanks.strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
        boolean isCode = plain.chars().allMatch(c -> c < 0x80);
        if (!isCode || plain.equals(text)) {
            return text;
        }
        say("width", text, plain, place);
        return plain;
    }

    private void say(String kind, String text, String plain, Place place) {
        findings.noteAlike(
                kind,
                place,
                new Title("'" + text + "' 讀作 '" + plain + "'", "'" + text + "' is read as '" + plain + "'"));
    }

    private void sayRepublic(String text, String plain, WrittenDay day, Place place) {
        int year = day.day().getYear() - WrittenDay.REPUBLIC;
        findings.noteAlike(
                "republic",
                place,
                new Title(
                        "'" + text + "' 讀作民國 " + year + " 年，即 " + plain,
                        "'" + text + "' is read as year " + year + " of the Republic: " + plain));
    }

    /** An id that a spreadsheet has taken for a number or a date is lost. */
    private void checkId(String text, Place place) {
        Matcher power = POWER.matcher(text);
        Matcher date = DATE.matcher(text);
        if (power.matches()) {
            Title what = new Title(
                    "代號 '" + text + "' 是試算表換成的科學記號", "id '" + text + "' is a number as a spreadsheet shortens it");
            findings.problem(new Problem(place.file(), place.spot(), what, Optional.of(shortened(power))));
        } else if (date.matches()) {
            findings.problem(
                    place,
                    new Title(
                            "代號 '" + text + "' 是試算表換成的日期",
                            "id '" + text + "' is a date that a spreadsheet has made of it"),
                    AS_TEXT_AGAIN);
        }
    }

    private static Title shortened(Matcher power) {
        if (power.group(1).matches("\\d([.,]0+)?")) {
            String number = new BigDecimal(power.group().replace(',', '.')).toPlainString();
            String code = power.group(1).charAt(0) + "E" + Integer.parseInt(power.group(2));
            return new Title(
                    "原來可能是 '" + number + "' 或 '" + code + "'；" + AS_TEXT_AGAIN.zh(),
                    "it may have been '" + number + "' or '" + code + "'; " + AS_TEXT_AGAIN.en());
        }
        return new Title("後面的數字已經失去；" + AS_TEXT_AGAIN.zh(), "its last digits are lost; " + AS_TEXT_AGAIN.en());
    }
}
