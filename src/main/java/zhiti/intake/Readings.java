package zhiti.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** The values that people write: text, numbers, dates, yes or no. Full-width digits are read as what they mean, and said. */
public final class Readings {
    /** Text with something in it, on one line and without white space around it. */
    public static final Reading<String> TEXT = (node, findings) -> scalar(node, findings)
            .filter(s -> filled(s, findings) && !isSpreadsheetError(s, findings))
            .map(Readings::onOneLine);

    /** Words as printed, which may be none at all. */
    public static final Reading<String> WORDS = (node, findings) ->
            scalar(node, findings).map(s -> s.isNothing() ? "" : s.text().strip());

    /** An id or a code: text in which full-width letters and digits are read as plain ones. */
    public static final Reading<String> CODE =
            (node, findings) -> TEXT.read(node, findings).map(text -> folded(text, node.place(), findings));

    /** {@code true} or {@code false}. */
    public static final Reading<Boolean> FLAG = (node, findings) -> {
        Optional<String> text = CODE.read(node, findings);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            Title what =
                    new Title("'" + text.get() + "' 不是 true 或 false", "'" + text.get() + "' is neither true nor false");
            String meant = CellForm.flag(text.get());
            findings.problem(
                    meant.equals(text.get())
                            ? Problem.at(node.place(), what)
                            : Problem.at(
                                    node.place(),
                                    what,
                                    new Title("是否為 '" + meant + "'", "did you mean '" + meant + "'")));
            return Optional.empty();
        }
        return text.map("true"::equals);
    };

    /** A day, {@code 2026-11-22}. */
    public static final Reading<LocalDate> DATE =
            (node, findings) -> CODE.read(node, findings).flatMap(text -> Days.day(text, node.place(), findings));

    /** A month, {@code 2026-11}. */
    public static final Reading<YearMonth> MONTH =
            (node, findings) -> CODE.read(node, findings).flatMap(text -> Days.month(text, node.place(), findings));

    private static final Pattern BREAK = Pattern.compile("[ \\u00A0]*[\\r\\n\\t]+[ \\u00A0]*|^\\u00A0+|\\u00A0+$");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

    private static final Pattern SPREADSHEET_ERROR = Pattern.compile(
            "#{3,}|#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!)", Pattern.CASE_INSENSITIVE);

    private Readings() {}

    /** A whole number from {@code least} to {@code most}. */
    public static Reading<Integer> whole(int least, int most) {
        return decimal(WHOLE, new BigDecimal(least), new BigDecimal(most), new Title("整數", "whole number"))
                .then(BigDecimal::intValueExact);
    }

    /** A number from {@code least} to {@code most}, with or without a fraction. */
    public static Reading<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
        return decimal(DECIMAL, least, most, new Title("數字", "number"));
    }

    private static Reading<BigDecimal> decimal(Pattern form, BigDecimal least, BigDecimal most, Title kind) {
        return (node, findings) -> CODE.read(node, findings).flatMap(text -> {
            Optional<BigDecimal> number = form.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text)).filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
                    : Optional.empty();
            if (number.isEmpty()) {
                String range = least.toPlainString() + "–" + most.toPlainString();
                Title what = new Title(
                        "'" + text + "' 不是 " + range + " 的" + kind.zh(),
                        "'" + text + "' is not a " + kind.en() + " of " + range);
                Optional<Title> meant = form == WHOLE ? NumberGuess.meant(text, least, most) : Optional.empty();
                findings.problem(new Problem(node.place().file(), node.place().spot(), what, meant));
            }
            return number;
        });
    }

    /** A line break within a name or a reason has no meaning here: it stands for a blank. */
    private static String onOneLine(Node.Scalar scalar) {
        return BREAK.matcher(scalar.text()).replaceAll(" ").strip();
    }

    /** The single value; a list or a map in its place is a problem. */
    static Optional<Node.Scalar> scalar(Node node, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        findings.problem(node.place(), new Title("這裡應是單一的值，不是清單或欄位", "a single value is expected here"));
        return Optional.empty();
    }

    private static boolean filled(Node.Scalar scalar, Findings findings) {
        boolean filled = !scalar.isNothing() && !scalar.text().isBlank();
        if (!filled) {
            findings.problem(scalar.place(), new Title("這裡沒有填寫", "nothing is written here"));
        }
        return filled;
    }

    /** What a spreadsheet shows instead of a value: a formula gone wrong, or a number that its column is too narrow for. */
    private static boolean isSpreadsheetError(Node.Scalar scalar, Findings findings) {
        String text = scalar.text().strip();
        boolean error = SPREADSHEET_ERROR.matcher(text).matches();
        if (error) {
            findings.problem(
                    scalar.place(),
                    new Title(
                            "'" + text + "' 是試算表顯示的錯誤，不是值",
                            "'" + text + "' is what a spreadsheet shows for an error, no value"),
                    text.startsWith("##")
                            ? new Title("請把這一欄拉寬，再存一次 CSV", "make its column wider and save the CSV again")
                            : new Title("請更正試算表的公式，再存一次 CSV", "mend the formula and save the CSV again"));
        }
        return error;
    }

    /** The text with full-width letters and digits as plain ones; where that changes it, it is said. */
    static String folded(String text, Place place, Findings findings) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!plain.equals(text)) {
            findings.note(
                    place, new Title("'" + text + "' 讀作 '" + plain + "'", "'" + text + "' is read as '" + plain + "'"));
        }
        return plain;
    }
}
