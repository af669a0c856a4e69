package zhiti.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhiti.standard.Title;

/** A table of people as the tree that a YAML file of the same people gives, each value at its row and heading. */
final class PeopleCsv {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final Pattern STARTED = Pattern.compile("line (\\d+)");
    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\x0B\\f\\x85\\u2028\\u2029]");

    private final String file;
    private final CsvLayout layout;
    private final boolean legacy;
    private final Pattern rowInCell;
    private final Findings findings;

    /** @param legacy whether it is in an encoding in which a character that it lacks is saved as a question mark */
    private PeopleCsv(String file, CsvLayout layout, boolean legacy, Findings findings) {
        this.file = file;
        this.layout = layout;
        this.legacy = legacy;
        this.findings = findings;
        this.rowInCell = Pattern.compile("[\\r\\n]\"?("
                + RowKind.ALL.stream().map(RowKind::name).collect(Collectors.joining("|"))
                + ")\"?" + Pattern.quote(String.valueOf(layout.separator())));
    }

    /** Whether a file of this name is a table. */
    static boolean isNamed(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * One row of headings, then one piece of evidence a row, in any order. Empty where nothing can be told apart; what is
     * wrong with single rows is among the findings, and the rest is read on.
     */
    static Optional<Node> read(Source source, Findings findings) {
        if (source.bytes().length > Source.limit(source.name())) {
            findings.problem(Source.tooLarge(source.name()));
            return Optional.empty();
        }
        Read<String> text = CsvText.of(source);
        findings.add(text);
        if (!(text instanceof Read.Ok<String> ok)) {
            return Optional.empty();
        }
        boolean legacy = Utf8.firstBad(source.bytes()) >= 0
                && WideText.charset(source.bytes()).isEmpty();
        return new PeopleCsv(source.name(), CsvLayout.of(ok.value()), legacy, findings).tree(ok.value());
    }

    private Optional<Node> tree(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvLayout.reader(text, layout.separator()).forEach(records::add);
        } catch (CsvParseException e) {
            findings.problem(broken(e), new Title("引號沒有關上，或引號後有多餘的字", "a quote is not closed, or is followed by more"));
            return Optional.empty();
        }
        if (records.stream().allMatch(PeopleCsv::isEmpty)) {
            findings.problem(Tree.empty(file));
            return Optional.empty();
        }
        if (layout.headings() < 0) {
            findings.problem(withoutHeadings(records, CsvLayout.isWrapped(text)));
            return Optional.empty();
        }
        return rows(records);
    }

    private Place broken(CsvParseException e) {
        String said =
                e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getMessage());
        Matcher line = STARTED.matcher(said);
        return line.find() ? new Place(file, Integer.parseInt(line.group(1)), 0) : Place.whole(file);
    }

    private Problem withoutHeadings(List<CsvRecord> records, boolean wrapped) {
        CsvRecord first = records.stream().filter(r -> !isEmpty(r)).findFirst().orElseThrow();
        Place place = new Place(file, line(first), 0);
        return wrapped
                ? Problem.at(
                        place,
                        new Title("整列都在同一個儲存格裡", "each row lies in one cell as a whole"),
                        new Title(
                                "請在 Excel 以「資料 → 資料剖析」分欄，再另存 CSV",
                                "split it with Data → Text to Columns in Excel and save it again"))
                : Problem.at(
                        place,
                        new Title("找不到標題列", "there is no row of headings"),
                        new Title(
                                "第一列寫欄位名稱，至少有 row 與 id（格式見 catalog/README.md）",
                                "the first row names the columns, row and id among them (see catalog/README.md)"));
    }

    private Optional<Node> rows(List<CsvRecord> records) {
        CsvRecord headings = records.get(layout.headings());
        layout.said().ifPresent(said -> findings.note(Place.whole(file), said));
        CsvColumns columns = new CsvColumns(file, line(headings), headings.getFields(), findings);
        if (!CsvTitles.check(file, records.subList(layout.told() ? 1 : 0, layout.headings()), line(headings), findings)
                || !columns.check()) {
            return Optional.empty();
        }
        PeopleTable table = new PeopleTable(file, new CellReader(layout.hasDecimalComma(), findings), findings);
        records.subList(layout.headings() + 1, records.size()).stream()
                .filter(r -> !isRepeated(r, columns))
                .forEach(r -> table.add(cells(r, columns)));
        columns.checkUnheaded();
        return Optional.of(table.tree());
    }

    /** Tables that have been put under each other say their headings again. */
    private boolean isRepeated(CsvRecord record, CsvColumns columns) {
        boolean repeated = columns.isRepeated(record.getFields());
        if (repeated) {
            findings.noteAlike(
                    "headings",
                    new Place(file, line(record), 0),
                    new Title("這一列是重複的標題，不讀", "this row says the headings again and is not read"));
        }
        return repeated;
    }

    static boolean isEmpty(CsvRecord record) {
        return record.getFields().stream().allMatch(c -> Blanks.strip(c).isEmpty());
    }

    /** The filled cells of a row. An empty cell is a field that is not written. */
    private PeopleTable.Row cells(CsvRecord record, CsvColumns columns) {
        int line = line(record);
        List<Node.Field> cells = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String text = Blanks.strip(record.getField(i));
            int column = i + 1;
            Optional<String> heading = text.isEmpty() ? Optional.empty() : columns.heading(i, line, text);
            heading.ifPresent(h -> {
                Place place = new Place(file, line, column, h);
                sayLost(text, place);
                cells.add(new Node.Field(h, place, new Node.Scalar(inOneLine(text, place), true, place)));
            });
        }
        return new PeopleTable.Row(new Place(file, line, 0), cells);
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

    static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }
}
