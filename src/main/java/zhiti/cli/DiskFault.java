package zhiti.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** Why something could not be written, in the words of whoever runs the program. */
final class DiskFault {
    private static final Title ROOM = new Title("先清出空間", "make room first");

    private DiskFault() {}

    /** Whether there is no more room: on the disk, in a quota or in a file. */
    static boolean isFull(IOException fault) {
        return says(fault, "No space left", "Disk quota", "File too large", "not enough space");
    }

    /** What to do where there is no more room. */
    static Title makeRoom() {
        return ROOM;
    }

    /** The reason, in one line. */
    static Title said(IOException fault) {
        if (isFull(fault)) {
            return new Title("磁碟已滿，請" + ROOM.zh(), "the disk is full: " + ROOM.en());
        }
        if (says(fault, "Broken pipe", "pipe is being closed", "pipe has been ended")) {
            return new Title("接收端已關閉管線", "whoever was to read it has closed the pipe");
        }
        if (says(fault, "Bad file descriptor", "handle is invalid")) {
            return new Title("標準輸出是關閉的，或不能寫入", "standard output is closed or can't be written to");
        }
        return fault instanceof AccessDeniedException
                ? new Title("沒有寫入的權限", "there is no permission to write")
                : Title.same(reason(fault));
    }

    /** What the operating system says. */
    static String reason(IOException fault) {
        return fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : words(fault);
    }

    private static boolean says(IOException fault, String... words) {
        return Stream.of(words).anyMatch(words(fault)::contains);
    }

    private static String words(IOException fault) {
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }
}
