package zhiti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import zhiti.standard.Language;

/** What {@code --help} says, in one file a language. */
final class HelpTexts {
    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String name = "help." + language.tag() + ".properties";
        // Not looked up by locale: the machine's own would get in between.
        try (InputStream in = HelpTexts.class.getResourceAsStream(name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
