package zhiti.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** A table of people as the tree that a YAML file of the same people gives, each value at its row and heading. */
final class PeopleCsv {
    private static final Pattern STARTED = Pattern.compile("line (\\d+)");

    private final String file;
    private final Findings findings;

    private PeopleCsv(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
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
        return text instanceof Read.Ok<String> ok
                ? new PeopleCsv(source.name(), findings).tree(ok.value())
                : Optional.empty();
    }

    private Optional<Node> tree(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            findings.problem(broken(e), new Title("引號沒有關上，或引號後有多餘的字", "a quote is not closed, or is followed by more"));
            return Optional.empty();
        }
        if (records.isEmpty()) {
            findings.problem(Tree.empty(file));
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

    private Optional<Node> rows(List<CsvRecord> records) {
        List<String> headings = records.get(0).getFields().stream()
                .map(h -> Normalizer.normalize(h, Normalizer.Form.NFKC).strip())
                .toList();
        if (!checkHeadings(headings, line(records.get(0)))) {
            return Optional.empty();
        }
        PeopleTable table = new PeopleTable(file, findings);
        records.subList(1, records.size()).forEach(r -> table.add(cells(r, headings)));
        return Optional.of(table.tree());
    }

    /** Whether every column is known, stands once, and the two that each row needs are there. */
    private boolean checkHeadings(List<String> headings, int line) {
        List<String> known = RowKind.headings();
        boolean good = true;
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Place place = new Place(file, line, i + 1);
            if (!known.contains(heading) && !RowKind.isGroup(heading)) {
                findings.problem(unknown(heading, known, place));
            } else if (headings.indexOf(heading) < i) {
                findings.problem(place, new Title("欄位 '" + heading + "' 重複", "column '" + heading + "' stands twice"));
            }
            good &= (known.contains(heading) || RowKind.isGroup(heading)) && headings.indexOf(heading) == i;
        }
        for (String needed : List.of("row", "id")) {
            if (!headings.contains(needed)) {
                Place place = new Place(file, line, 0);
                findings.problem(place, new Title("缺少欄位 '" + needed + "'", "column '" + needed + "' is missing"));
                good = false;
            }
        }
        return good;
    }

    /** Near nothing that is known, it may be meant to divide people for the fairness report. */
    private static Problem unknown(String heading, List<String> known, Place place) {
        Problem unknown = Choices.of("欄位", "column", known, h -> h).unknown(heading, place);
        Title group = new Title(
                "公平檢視用的分組欄，標題寫成 'group." + heading + "'",
                "a column that divides people for the fairness report is headed 'group." + heading + "'");
        return new Problem(
                unknown.file(),
                unknown.place(),
                unknown.what(),
                unknown.hint().or(() -> heading.isBlank() ? Optional.empty() : Optional.of(group)));
    }

    /** The filled cells of a row. An empty cell is a field that is not written. */
    private PeopleTable.Row cells(CsvRecord record, List<String> headings) {
        int line = line(record);
        List<Node.Field> cells = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String text = record.getField(i);
            if (i >= headings.size()) {
                if (!text.isBlank()) {
                    findings.problem(
                            new Place(file, line, i + 1),
                            new Title("這一列的儲存格比標題多", "this row has more cells than there are headings"));
                }
            } else if (!text.isBlank()) {
                Place place = new Place(file, line, i + 1, headings.get(i));
                cells.add(new Node.Field(headings.get(i), place, new Node.Scalar(text, true, place)));
            }
        }
        return new PeopleTable.Row(new Place(file, line, 0), cells);
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }
}
