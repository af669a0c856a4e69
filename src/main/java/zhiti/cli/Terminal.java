package zhiti.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a command runs: what it writes to, always as UTF-8 whatever the locale, and the clock it is started by.
 *
 * @param out data
 * @param err words
 * @param watched whether somebody sits before it, so that a progress bar makes sense
 * @param traces whether a fault of ours prints its stack trace
 */
public record Terminal(PrintStream out, PrintStream err, Clock clock, boolean watched, boolean traces) {
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    /** A terminal that writes to these streams, with nobody before it. */
    public static Terminal to(OutputStream out, OutputStream err, Clock clock) {
        return new Terminal(Utf8Stream.to(out), Utf8Stream.to(err), clock, false, false);
    }

    /** The one that this process was started from. */
    static Terminal ofProcess() {
        return new Terminal(
                Utf8Stream.to(new FileOutputStream(FileDescriptor.out)),
                Utf8Stream.to(new FileOutputStream(FileDescriptor.err)),
                Clock.system(TAIPEI),
                System.console() != null,
                "1".equals(System.getenv("ZHITI_TRACE")));
    }

    /** Today in Taipei. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(TAIPEI));
    }
}
