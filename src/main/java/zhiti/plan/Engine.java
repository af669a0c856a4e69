package zhiti.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program and its rule engine by version, as the build wrote them down. */
public final class Engine {
    /** {@code zhiti 0.1.0, drools 10.2.0}. */
    public static final String VERSION = read();

    private Engine() {}

    private static String read() {
        try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
            Properties words = new Properties();
            words.load(in);
            return words.getProperty("engine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
