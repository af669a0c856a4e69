package zhiti.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.intake.Folder;
import zhiti.intake.Source;

/** Each file of a company's own folder changes the version of what it is laid over, and no other. */
class VersionsTest {
    private static final Folder RULES = Folder.shipped("rules");
    private static final Folder CATALOG = Folder.shipped("catalog");
    private static final Versions NOBODYS = Versions.of(RULES, CATALOG, Optional.empty());

    private static Versions over(String... pathsAndTexts) {
        Map<String, Source> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], new Source(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
        return Versions.of(RULES, CATALOG, Optional.of(new Folder("house", files)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house.yaml", "calendar.yaml", "credentials.yaml", "offerings/own.yaml"})
    void whatIsOfferedAndAskedCountsToTheCatalog(String path) {
        assertThat(over(path, "a").catalog())
                .isNotEqualTo(NOBODYS.catalog())
                .isNotEqualTo(over(path, "b").catalog());
        assertThat(over(path, "a").rules()).isEqualTo(NOBODYS.rules());
        assertThat(over(path, "a").standards()).isEqualTo(NOBODYS.standards());
    }

    @Test
    void theCompanysNumbersCountToTheRules() {
        assertThat(over("policy.yaml", "a").rules())
                .isNotEqualTo(NOBODYS.rules())
                .isNotEqualTo(over("policy.yaml", "b").rules());
        assertThat(over("policy.yaml", "a").catalog()).isEqualTo(NOBODYS.catalog());
    }

    @Test
    void pagesAndWhatShipsCountAsBefore() {
        assertThat(over("README.md", "a")).isEqualTo(NOBODYS);
        assertThat(NOBODYS.rules()).isEqualTo(RULES.digest());
    }
}
