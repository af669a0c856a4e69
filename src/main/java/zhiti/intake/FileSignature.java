package zhiti.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * What a file is that is called a table and is none, told by its first bytes.
 *
 * @param begins its first bytes, one character a byte; of a text in lower case
 * @param kind what it is
 * @param hint what to do
 */
record FileSignature(String begins, Title kind, Title hint) {
    /** What to do with a table that lies in another kind of file. */
    private static final Title SAVE_AS_CSV = new Title(
            "請在 Excel、LibreOffice 或 Google 試算表開啟，另存為 CSV UTF-8",
            "open it in Excel, LibreOffice or Google Sheets and save it as CSV UTF-8");

    private static final int LOOKED_AT = 64;

    private static final List<FileSignature> ALL = List.of(
            new FileSignature(
                    "pk\u0003\u0004",
                    new Title("活頁簿（.xlsx、.ods）或壓縮檔", "a workbook (.xlsx, .ods) or an archive"),
                    SAVE_AS_CSV),
            new FileSignature(
                    "\u00D0\u00CF\u0011\u00E0",
                    new Title("舊版活頁簿（.xls）", "a workbook of the old kind (.xls)"),
                    SAVE_AS_CSV),
            new FileSignature("%pdf", new Title("PDF", "a PDF"), SAVE_AS_CSV),
            new FileSignature("\u001F\u008B", new Title("壓縮檔", "an archive"), SAVE_AS_CSV),
            new FileSignature("{\\rtf", new Title("Word 文件（.rtf）", "a Word document (.rtf)"), SAVE_AS_CSV),
            new FileSignature("{", Title.same("JSON"), new Title("請把檔名結尾改為 .json", "let its name end in .json")),
            new FileSignature("<", new Title("網頁或 XML", "a web page or XML"), SAVE_AS_CSV));

    /** What is wrong with a file that should be a table, where it is a file of another kind. */
    static Optional<Problem> check(Source source) {
        int length = Math.min(LOOKED_AT, source.bytes().length);
        String first = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT)
                // Lower case of the bytes of an old workbook.
                .replace("\u00F0\u00EF\u0011\u00E0", "\u00D0\u00CF\u0011\u00E0");
        return ALL.stream()
                .filter(s -> first.startsWith(s.begins()))
                .findFirst()
                .map(s -> Problem.at(
                        Place.whole(source.name()),
                        new Title(
                                "內容是「" + s.kind().zh() + "」，不是 CSV",
                                "this is " + s.kind().en() + ", not CSV"),
                        s.hint()));
    }
}
