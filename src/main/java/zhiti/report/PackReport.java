package zhiti.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import zhiti.audit.QualityFile;
import zhiti.audit.SecondVerifier;
import zhiti.standard.Language;

/** A quality file as a folder: a page for print, and what checks the journal that its lines point into. */
public record PackReport(Language language) {
    /** The page of the folder. */
    public static final String PAGE = "index.html";

    public PackPage page(QualityFile file) {
        return new PackPage(file, new Say(language));
    }

    /**
     * The files by their names. Without a journal there is nothing to check.
     *
     * @param verifier the second verifier's script
     */
    public Map<String, byte[]> files(PackPage page, byte[] verifier) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(PAGE, utf8(new HtmlReport(language).pack(page)));
        page.file().ledger().ifPresent(journal -> {
            files.put(PackPage.CHECKPOINT, utf8(journal.checkpoint()));
            files.put(PackPage.KEY, utf8(journal.publicKey()));
            files.put(SecondVerifier.NAME, verifier);
        });
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
