package zhiti.cli;

import java.io.IOException;
import java.nio.file.Path;
import zhiti.standard.Title;

/** A record could not be written or read: so nothing is issued. */
final class NotRecorded extends RuntimeException {
    private final transient Path data;

    NotRecorded(Path data, IOException cause) {
        super(cause);
        this.data = data;
    }

    Title said() {
        return new Title(
                "無法存取 " + data + " 的紀錄簿，未發出任何計畫：" + getCause(),
                "the journal in " + data + " can't be written or read, so nothing was issued: " + getCause());
    }
}
