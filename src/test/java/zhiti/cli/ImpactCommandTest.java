package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran impact(String file, String... more) {
        return zhiti(Stream.concat(Stream.of("audit", "impact", file, "--as-of", "2026-11-22"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** A folder of what ships, copied to where it can be edited. */
    private Path copy(String shipped) throws IOException {
        Path to = folder.resolve(shipped);
        try (Stream<Path> files = Files.walk(Path.of(shipped))) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(Path.of(shipped).relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void isRefused(Ran ran, String... said) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
    }

    @Test
    void whatChangesNothingIsSaidAndPasses() throws IOException {
        Ran ran = impact(TEAM, "--rules", copy("rules").toString(), "--fail-on-change");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("12 人的計畫都不變", "新舊兩邊相同");
    }

    @Test
    void whatChangesAPlanIsNamedAndFailsOnlyWhereItIsToldTo() throws IOException {
        Path policy = folder.resolve("policy.yaml");
        Files.copy(Path.of("rules/policy.yaml"), policy);
        String text = Files.readString(policy);
        int at = text.indexOf("value: ", text.indexOf("- name: limit.steps"));
        Files.writeString(policy, text.substring(0, at) + "value: 3" + text.substring(text.indexOf('}', at)));
        Ran ran = impact(TEAM, "--policy", policy.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("limit.steps", "唯一的變更", "取消");
        Ran failed = impact(TEAM, "--policy", policy.toString(), "--fail-on-change", "--format", "json");
        assertThat(failed.exit()).isEqualTo(4);
        assertThat(failed.out()).startsWith("{").contains("\"share\": \"sole\"");
        Ran back = impact(
                TEAM, "--old-rules", "rules", "--policy", "rules/policy.yaml", "--fail-on-change", "--lang", "en");
        assertThat(back.exit()).isZero();
        assertThat(back.out()).contains("No plan of 12 people changes.");
    }

    @Test
    void rulesThatCannotBeUsedAreRefusedWithThePlaceAndNothingElseIsPrinted() throws IOException {
        Path rules = copy("rules");
        edit(rules.resolve("weight/hours.drl"), "then", "thn");
        isRefused(impact(TEAM, "--rules", rules.toString(), "--fail-on-change"), "weight/hours.drl:");
    }

    @Test
    void rulesThatAskForANumberThatIsNotThereAreRefused() throws IOException {
        Path rules = copy("rules");
        edit(rules.resolve("policy.yaml"), "- name: weight.level\n", "- name: weight.levels\n");
        isRefused(impact(TEAM, "--rules", rules.toString()), "by-levels-lifted.drl:", "「weight.level」");
    }

    @Test
    void whatIsNotThereOrIsSomethingElseIsRefused() throws IOException {
        String nowhere = folder.resolve("nowhere").toString();
        isRefused(impact(TEAM, "--rules", nowhere), nowhere + ": 找不到這個資料夾");
        isRefused(impact(TEAM, "--catalog", nowhere), nowhere + ": 找不到這個資料夾");
        isRefused(impact(TEAM, "--policy", nowhere + ".yaml"), "nowhere.yaml: 找不到這個檔案");
        isRefused(impact(TEAM, "--policy", "rules/planner.yaml"), "rules/planner.yaml:");
        isRefused(impact(TEAM, "--policy", "README.md"), "README.md: ");
        isRefused(impact(TEAM, "--rules", "catalog"), "policy.yaml");
        isRefused(impact(nowhere, "--policy", "rules/policy.yaml"), nowhere + ": 找不到這個檔案");
        isRefused(impact("rules/policy.yaml", "--policy", "rules/policy.yaml"), "rules/policy.yaml:");
    }

    @Test
    void aWorkforceThatOnlyTheNewCatalogCannotReadIsRefused() throws IOException {
        Path catalog = copy("catalog");
        edit(catalog.resolve("credentials.yaml"), "highest: 990, step: 5", "highest: 990, step: 20");
        isRefused(impact(TEAM, "--catalog", catalog.toString()), "team.yaml:", "765 不在 TOEIC-LR 的分數");
    }

    @Test
    void whatTheNewCatalogNamesOtherwiseStaysInPeoplesHistoryAndIsSaid() throws IOException {
        Path catalog = copy("catalog");
        Path file = catalog.resolve("offerings/marketing.yaml");
        edit(file, "- id: press-release-class\n", "- id: press-release-course\n");
        Ran ran = impact(TEAM, "--catalog", catalog.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("team.yaml:", "'press-release-class'", "是否為 'press-release-course'");
    }

    @Test
    void aReleaseOfNothingIsWrongUsage() {
        for (String[] wrong :
                new String[][] {{}, {"--old-rules", "rules"}, {"--policy", "rules/policy.yaml", "--format", "pdf"}}) {
            Ran ran = impact(TEAM, wrong);
            assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errors()).hasSize(1);
        }
        assertThat(zhiti("audit").exit()).isEqualTo(2);
    }
}
