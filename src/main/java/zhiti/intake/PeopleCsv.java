package zhiti.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** A table of people as the tree that a YAML file of the same people gives, each value at its row and heading. */
final class PeopleCsv {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final Pattern STARTED = Pattern.compile("line (\\d+)");

    private final String file;
    private final CsvLayout layout;
    private final CellText texts;
    private final Findings findings;

    private PeopleCsv(String file, CsvLayout layout, CellText texts, Findings findings) {
        this.file = file;
        this.layout = layout;
        this.texts = texts;
        this.findings = findings;
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
        CsvLayout layout = CsvLayout.of(ok.value());
        CellText texts = new CellText(layout.separator(), legacy, findings);
        return new PeopleCsv(source.name(), layout, texts, findings).tree(ok.value());
    }

    private Optional<Node> tree(String text) {
        if (layout.headings() < 0 && !file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            findings.problem(PeopleReader.otherEnding(file));
            return Optional.empty();
        }
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
                cells.add(new Node.Field(
                        h,
                        place,
                        new Node.Scalar(CharacterCheck.text(texts.read(text, place), place, findings), true, place)));
            });
        }
        return new PeopleTable.Row(new Place(file, line, 0), cells);
    }

    static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }
}
