package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.standard.Language;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ASKED = Pattern.compile("word\\(\"([a-zA-Z.0-9]+[a-zA-Z0-9])\"");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.in(Language.EN).keys())
                .isEqualTo(Words.in(Language.ZH_TW).keys());
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForValues() {
        for (String key : Words.in(Language.EN).keys()) {
            assertThat(places(Language.EN, key)).as(key).isEqualTo(places(Language.ZH_TW, key));
        }
    }

    @Test
    void whatReportsAskForIsThere() throws IOException {
        for (String key : asked()) {
            assertThat(Words.in(Language.ZH_TW).keys().contains(key)).as(key).isTrue();
        }
    }

    @Test
    void chineseWordsUseFullWidthStops() {
        for (String key : Words.in(Language.ZH_TW).keys()) {
            assertThat(Words.in(Language.ZH_TW).say(key)).as(key).doesNotContainPattern("[\\p{IsHan}][,;:?!]");
        }
    }

    private static TreeSet<String> places(Language language, String key) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(Words.in(language).say(key));
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void noWordIsLeftThatNobodyAsksFor() throws IOException {
        String sources = sources();
        for (String key : Words.in(Language.ZH_TW).keys()) {
            String family = key.substring(0, key.indexOf('.') + 1);
            boolean asked =
                    sources.contains('"' + key + '"') || !family.isEmpty() && sources.contains('"' + family + "\" + ");
            assertThat(asked).as(key).isTrue();
        }
    }

    private static List<String> asked() throws IOException {
        List<String> keys = new ArrayList<>();
        Matcher matcher = ASKED.matcher(sources());
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }

    /** What asks for words: the room and its templates, without the part that prints JSON. */
    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : List.of(Path.of("src/main/java/zhiti/report"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().startsWith("Json"))
                        .sorted()
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }
}
