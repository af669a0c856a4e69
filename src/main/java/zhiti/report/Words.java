package zhiti.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import zhiti.standard.Language;

/** All words that reports put on screen or paper, in one file a language. */
final class Words {
    private static final Map<Language, Words> ALL = readAll();

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words in(Language language) {
        return ALL.get(language);
    }

    /** The words of this key, with values in the places {@code {0}}, {@code {1}} …; an unknown key is an error of ours. */
    String say(String key, Object... values) {
        String said = words.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException("no words are named '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(words.stringPropertyNames()));
    }

    private static Map<Language, Words> readAll() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("words." + language.tag() + ".properties"));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Words read(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return new Words(words);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
