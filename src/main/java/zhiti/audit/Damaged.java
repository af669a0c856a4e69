package zhiti.audit;

import java.io.IOException;
import java.nio.file.Path;
import zhiti.standard.Title;

/** A file that says whom a pseudonym means, and can't be read as one any more. */
public final class Damaged extends IOException {
    private final transient Title said;

    Damaged(Path file) {
        super(file + ": not a pseudonym's file");
        this.said = new Title(
                file + " 已損毀，不是假名的對照檔。請自備份取回；若無備份，將它移走，此人日後的紀錄會另起假名，與先前的不再相連",
                file
                        + " is damaged: it is no pseudonym's file. Bring it back from a backup; without one, move it away, and the"
                        + " person's later records get another pseudonym, with nothing to join them to the earlier ones");
    }

    /** What is wrong, and what to do. */
    public Title said() {
        return said;
    }
}
