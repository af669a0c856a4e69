package zhiti.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhiti.standard.Title;

/** The columns of a table by their headings. A column without a heading and without anything in it is as if not there. */
final class CsvColumns {
    private static final Map<String, String> KNOWN = RowKind.headings().stream()
            .collect(Collectors.toMap(CsvColumns::folded, h -> h, (a, b) -> a, LinkedHashMap::new));
    private static final List<String> NEEDED = List.of("row", "id");
    private static final String GROUP = "group.";
    /** What a column that divides people may be called. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,29}");

    private final String file;
    private final int line;
    private final List<String> names;
    private final Findings findings;
    private final Map<Integer, List<Problem>> unheaded = new TreeMap<>();

    CsvColumns(String file, int line, List<String> written, Findings findings) {
        this.file = file;
        this.line = line;
        this.names = written.stream().map(CsvColumns::name).toList();
        this.findings = findings;
    }

    /** The heading that is meant, whatever its case, width, white space or line breaks. */
    private static String name(String written) {
        String plain = Blanks.strip(Normalizer.normalize(Blanks.inOneLine(written), Normalizer.Form.NFKC));
        String group =
                plain.toLowerCase(Locale.ROOT).startsWith(GROUP) ? Blanks.strip(plain.substring(GROUP.length())) : "";
        return group.isEmpty() ? KNOWN.getOrDefault(folded(plain), plain) : GROUP + group;
    }

    private static String folded(String heading) {
        return Blanks.without(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    /** How many of these cells are known headings. */
    static int known(List<String> cells) {
        return (int) cells.stream()
                .map(CsvColumns::folded)
                .filter(KNOWN::containsKey)
                .distinct()
                .count();
    }

    /** Whether the headings are among these cells that every table needs. */
    static boolean hasBoth(List<String> cells) {
        return cells.stream().map(CsvColumns::folded).toList().containsAll(NEEDED);
    }

    /** Whether a row says the headings once more, as where several tables have been put under each other. */
    boolean isRepeated(List<String> cells) {
        return hasBoth(cells) && cells.stream().map(CsvColumns::name).toList().equals(names);
    }

    /** Whether every column is known, stands once, and the two that each row needs are there. */
    boolean check() {
        boolean good = true;
        for (int i = 0; i < names.size(); i++) {
            String heading = names.get(i);
            boolean known = heading.isEmpty() || KNOWN.containsValue(heading) || RowKind.isGroup(heading);
            boolean again = !heading.isEmpty() && names.indexOf(heading) < i;
            Place place = new Place(file, line, i + 1);
            if (!known) {
                findings.problem(unknown(heading, place));
            } else if (again) {
                findings.problem(place, new Title("欄位 '" + heading + "' 重複", "column '" + heading + "' stands twice"));
            }
            good &= known && !again;
        }
        for (String needed : NEEDED) {
            if (!names.contains(needed)) {
                Place place = new Place(file, line, 0);
                findings.problem(place, new Title("缺少欄位 '" + needed + "'", "column '" + needed + "' is missing"));
                good = false;
            }
        }
        return good;
    }

    /** Near nothing that is known, it may be meant to divide people for the fairness report. */
    private static Problem unknown(String heading, Place place) {
        Problem unknown = Choices.of("欄位", "column", RowKind.headings(), h -> h).unknown(heading, place);
        Title group = new Title(
                "公平檢視用的分組欄，標題寫成 'group." + heading + "'",
                "a column that divides people for the fairness report is headed 'group." + heading + "'");
        return new Problem(
                unknown.file(),
                unknown.place(),
                unknown.what(),
                unknown.hint().or(() -> NAME.matcher(heading).matches() ? Optional.of(group) : Optional.empty()));
    }

    /** The heading of a filled cell; empty, and kept in mind, where its column has none. */
    Optional<String> heading(int index, int row, String text) {
        if (index < names.size() && !names.get(index).isEmpty()) {
            return Optional.of(names.get(index));
        }
        String column = letters(index);
        Title what = new Title(
                "第 " + (index + 1) + " 欄（" + column + " 欄）沒有標題，這裡卻有內容「" + text + "」",
                "column " + (index + 1) + " (" + column + ") has no heading, and here stands '" + text + "'");
        unheaded.computeIfAbsent(index, i -> new ArrayList<>()).add(Problem.at(new Place(file, row, index + 1), what));
        return Optional.empty();
    }

    /** Says of each column without a heading where it has something, once. */
    void checkUnheaded() {
        unheaded.values().forEach(cells -> {
            Problem first = cells.get(0);
            int more = cells.size() - 1;
            Title what = first.what();
            findings.problem(new Problem(
                    first.file(),
                    first.place(),
                    more == 0
                            ? what
                            : new Title(
                                    what.zh() + "（另有 " + more + " 格）", what.en() + " (and in " + more + " more cells)"),
                    Optional.of(new Title(
                            "請補上標題或清空這一欄；內容含有分隔符號時須加引號",
                            "give it a heading or clear it; a cell that holds the separator needs quotes"))));
        });
    }

    /** A column's name in a spreadsheet: A, B, … Z, AA. */
    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString();
    }
}
