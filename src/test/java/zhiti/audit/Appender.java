package zhiti.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that writes records until somebody ends it, and says of each when it was acknowledged. */
public final class Appender {
    private Appender() {}

    /** The data folder, and how many records to write at most. */
    public static void main(String[] args) throws IOException {
        try (Journal journal = Written.open(new Installation(Path.of(args[0])))) {
            int most = Integer.parseInt(args[1]);
            for (int i = 0; i < most; i++) {
                long number = journal.add(Map.of(), List.of(Written.record(i))).get(0);
                System.out.println("kept " + number);
            }
        }
    }
}
