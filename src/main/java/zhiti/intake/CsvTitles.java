package zhiti.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import zhiti.standard.Title;

/** What stands above the headings of a table: the title of the sheet, who made it and when. */
final class CsvTitles {
    /** What of a title is shown, in characters. */
    private static final int SHOWN = 20;

    private CsvTitles() {}

    /** Whether only titles stand above the headings, which are not read, and said; a row of people there is a problem. */
    static boolean check(String file, List<CsvRecord> rows, int headings, Findings findings) {
        List<CsvRecord> filled =
                rows.stream().filter(r -> !PeopleCsv.isEmpty(r)).toList();
        List<CsvRecord> people = filled.stream().filter(CsvTitles::isOfPeople).toList();
        if (!people.isEmpty()) {
            findings.problem(
                    new Place(file, PeopleCsv.line(people.get(0)), 0),
                    new Title(
                            "標題列在第 " + headings + " 行，其上有 " + people.size() + " 列資料",
                            "the headings stand on line " + headings + ", with rows of people above: " + people.size()),
                    new Title("請把標題列移到最上面", "move the headings to the top"));
        } else if (!filled.isEmpty()) {
            String title = shortened(filled.get(0));
            findings.note(
                    new Place(file, PeopleCsv.line(filled.get(0)), 0),
                    new Title(
                            "標題列在第 " + headings + " 行；其上「" + title + "」等 " + filled.size() + " 列不讀",
                            "the headings stand on line " + headings + "; what is above ('" + title + "', rows: "
                                    + filled.size() + ") is not read"));
        }
        return people.isEmpty();
    }

    private static String shortened(CsvRecord title) {
        String words = title.getFields().stream()
                .map(Blanks::strip)
                .filter(c -> !c.isEmpty())
                .map(Blanks::inOneLine)
                .findFirst()
                .orElse("");
        int length = words.codePointCount(0, words.length());
        return length > SHOWN ? words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…" : words;
    }

    private static boolean isOfPeople(CsvRecord record) {
        long cells = record.getFields().stream()
                .filter(c -> !Blanks.strip(c).isEmpty())
                .count();
        return cells > 2
                && record.getFields().stream()
                        .anyMatch(
                                c -> RowKind.ALL.stream().anyMatch(k -> k.name().equals(Blanks.strip(c))));
    }
}
