package zhiti.cli;

import java.io.IOException;
import java.nio.file.Path;
import zhiti.standard.Title;

/** An answer that could not be written whole to where it was to go. */
final class NotDelivered extends RuntimeException {
    private final transient Path file;
    private final transient IOException why;

    NotDelivered(Path file, IOException cause) {
        super(cause);
        this.file = file;
        this.why = cause;
    }

    /** What was not written, and why. */
    Title said() {
        Title reason = DiskFault.said(why);
        return new Title("沒有寫入 '" + file + "'：" + reason.zh(), "'" + file + "' was not written: " + reason.en());
    }
}
