package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** The page about a company's own folder: its examples make one that can be read. */
class CatalogReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n# (\\S+)\n(.*?)^```$");
    private static final Folder SHIPPED = Folder.shipped("catalog");

    @Test
    void theExamplesMakeAFolderThatIsRead() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("catalog/README.md")));
        Folder house = new Folder("README", Map.of());
        while (example.find()) {
            house = Folders.with(house, example.group(1), example.group(2));
        }
        assertThat(house.files()).containsOnlyKeys("house.yaml", "calendar.yaml", "policy.yaml", "offerings/own.yaml");
        PolicyBook book = Folders.read(PolicyReader.read(Folder.shipped("rules")));
        Policy policy = Folders.read(Folders.read(HousePolicy.read(house, book)).on(LocalDate.of(2026, 11, 22)));
        assertThat(policy.number("limit.hours")).isEqualTo(48);
        Standards standards = Folders.read(StandardsReader.read(SHIPPED));
        HouseReader.Laid laid = Folders.read(HouseReader.read(SHIPPED, Optional.of(house), standards, policy));
        assertThat(laid.employer().obligations()).hasSize(2);
        assertThat(laid.employer().shows()).hasSize(2);
    }

    @Test
    void thePageIsNoDataOfTheCatalog() {
        assertThat(SHIPPED.files()).containsKey("README.md");
        assertThat(SHIPPED.only(CatalogReader.FILES).files()).doesNotContainKey("README.md");
        assertThat(SHIPPED.only(StandardsReader.FILES).files()).doesNotContainKey("README.md");
    }
}
