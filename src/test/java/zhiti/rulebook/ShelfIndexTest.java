package zhiti.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that explains the shelf says what is on it. */
class ShelfIndexTest {
    private static final Path SHELF = Path.of("rules");
    private static final Path PAGE = SHELF.resolve("README.md");
    private static final List<String> FOLDERS = List.of("gap", "urgency", "fit", "bar", "weight");
    private static final String BEGIN = "<!-- index -->\n";
    private static final String END = "<!-- /index -->\n";

    /** {@code mvn test -Dtest=ShelfIndexTest -Dshelf.index=write} writes the index instead of comparing it. */
    @Test
    void theIndexListsEveryRuleWithItsSentence() throws IOException {
        String page = Files.readString(PAGE);
        String current = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + String.join("", index())
                + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("shelf.index"))) {
            Files.writeString(PAGE, current, UTF_8);
        } else {
            assertThat(page).isEqualTo(current);
        }
    }

    @Test
    void everyParagraphThatARuleRestsOnStandsOnThePage() throws IOException {
        Set<String> cited = new LinkedHashSet<>();
        for (Path file : everyFile()) {
            Matcher matcher = Pattern.compile("rules/README\\.md「([^」]+)」").matcher(Files.readString(file));
            while (matcher.find()) {
                cited.add("### " + matcher.group(1));
            }
        }
        assertThat(cited).hasSizeGreaterThan(10);
        assertThat(Files.readAllLines(PAGE)).containsAll(cited);
    }

    private static List<String> index() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| 規則 rule | 句子 says | in English |\n", "|---|---|---|\n"));
        for (String folder : FOLDERS) {
            for (Path file : rules(folder)) {
                String text = Files.readString(file);
                String id = folder + "/" + file.getFileName().toString().replace(".drl", "");
                lines.add("| [%s](%s.drl) | %s | %s |\n".formatted(id, id, meta(text, "says"), meta(text, "says_en")));
            }
        }
        return lines;
    }

    private static String meta(String text, String name) {
        Matcher matcher = Pattern.compile("@" + name + "\\( \"(.*)\" \\)").matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<Path> rules(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SHELF.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> everyFile() throws IOException {
        List<Path> files = new ArrayList<>(List.of(SHELF.resolve("planner.yaml")));
        for (String folder : FOLDERS) {
            files.addAll(rules(folder));
        }
        return files;
    }
}
