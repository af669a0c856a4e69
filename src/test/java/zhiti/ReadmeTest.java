package zhiti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README tells the truth: the plan it shows is the plan that is printed. */
class ReadmeTest {
    private static final Pattern PLAN =
            Pattern.compile("<!-- plan (E\\d+) -->\n```\n(.*?)```\n<!-- /plan -->", Pattern.DOTALL);

    @Test
    void the_plan_shown_is_one_that_was_approved() throws IOException {
        Matcher shown = PLAN.matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).as("a plan between the marks").isTrue();
        String approved = Files.readString(Path.of("src/test/resources/golden/" + shown.group(1) + ".txt"));
        for (String part : shown.group(2).split("\n…\n")) {
            assertThat(approved).contains(part.strip());
        }
    }

    @Test
    void the_rules_and_offerings_are_as_many_as_it_says() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(count("rules", "(?m)^rule \"") + " small rules");
        assertThat(readme).contains("catalog of " + count("catalog/offerings", "(?m)^  - id: ") + " courses");
    }

    /** How often a pattern stands in the files under a folder. */
    private static long count(String folder, String pattern) throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found += Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .count();
            }
        }
        return found;
    }
}
