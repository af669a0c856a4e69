package zhiti.audit;

import java.io.IOException;
import java.io.InputStream;

/** The program that checks a journal without this one, as it travels with it: to be handed to whoever wants to check. */
public final class SecondVerifier {
    /** Its file. */
    public static final String NAME = "verify_journal.py";

    private SecondVerifier() {}

    public static byte[] script() throws IOException {
        try (InputStream in = SecondVerifier.class.getResourceAsStream(NAME)) {
            return in.readAllBytes();
        }
    }
}
