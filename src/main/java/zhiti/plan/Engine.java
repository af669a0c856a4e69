package zhiti.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program and its rule engine by version, as the build wrote them down. */
public final class Engine {
    /** {@code zhiti 0.1.0, drools 10.2.0}. */
    public static final String VERSION = read();

    private Engine() {}

    private static String read() {
        try (InputStream in = Engine.class.getResourceAsStream("/zhiti/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
