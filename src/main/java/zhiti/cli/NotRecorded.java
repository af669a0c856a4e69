package zhiti.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import zhiti.audit.Damaged;
import zhiti.standard.Title;

/** A record could not be written or read: so what was asked for is not done. */
final class NotRecorded extends RuntimeException {
    private static final Title ELSEWHERE = new Title("以 --data 指定可讀寫的資料夾", "name another folder with --data");

    private final transient Path data;
    private final transient IOException why;

    NotRecorded(Path data, IOException cause) {
        super(cause);
        this.data = data;
        this.why = cause;
    }

    /** Whether the disk has no more room: the machine's fault, and no file's. */
    boolean isFullDisk() {
        return DiskFault.isFull(why);
    }

    /** What is wrong, what to do, and that nothing was done. */
    Title said(Title undone) {
        Title wrong = wrong();
        return new Title(
                "無法讀寫紀錄：" + wrong.zh() + "；" + undone.zh(),
                "the records can't be read or written: " + wrong.en() + "; " + undone.en());
    }

    private Title wrong() {
        if (why instanceof Damaged damaged) {
            return damaged.said();
        }
        if (Files.exists(data) && !Files.isDirectory(data)) {
            return hint(data + " 是檔案，不是資料夾", data + " is a file, not a folder", ELSEWHERE);
        }
        String file = file();
        if (why instanceof AccessDeniedException) {
            return hint(
                    "沒有讀寫 " + file + " 的權限",
                    "no permission for " + file,
                    new Title("改用有權限的帳號，或" + ELSEWHERE.zh(), "use an account that has it, or " + ELSEWHERE.en()));
        }
        if (why instanceof NoSuchFileException) {
            return hint(file + " 不存在，也無法建立", file + " is not there and can't be made", ELSEWHERE);
        }
        String reason = DiskFault.reason(why);
        return isFullDisk()
                ? hint(file + " 所在的磁碟已滿", "the disk of " + file + " is full", DiskFault.makeRoom())
                : hint(file + "：" + reason, file + ": " + reason, ELSEWHERE);
    }

    private String file() {
        return why instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : data.toString();
    }

    private static Title hint(String zh, String en, Title hint) {
        return new Title(zh + "（請" + hint.zh() + "）", en + " (" + hint.en() + ")");
    }
}
