package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.plan.Engine;
import zhiti.standard.Language;

/**
 * A journal that version 0.1.0 wrote (the sample team: alone, in a company, within a budget, with a shared one, and a year
 * later with the earlier plans in mind) is made again by that version, whatever this one would decide.
 */
class FormerVersionTest {
    @TempDir
    private static Path folder;

    private static Archive archive;
    private static List<DecisionRecord> plans;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream file = FormerVersionTest.class.getResourceAsStream("/journals/zhiti-0.1.0.zip");
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.write(to, zip.readAllBytes());
                }
            }
        }
        Read<Archive.Opened> opened = Archive.open(new Installation(folder));
        assertThat(opened.problems()).isEmpty();
        archive = ((Read.Ok<Archive.Opened>) opened).value().archive().orElseThrow();
        plans = archive.numbers().stream()
                .map(FormerVersionTest::record)
                .filter(DecisionRecord::isPlan)
                .toList();
    }

    private static DecisionRecord record(long number) {
        try {
            return archive.record(number).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Replay replay() {
        return new Replay(archive, Folder.shipped("rules"), Folder.shipped("catalog"), Optional.empty());
    }

    @Test
    void everyPlanOfVersion010ReplaysByteForByte() throws IOException {
        assertThat(plans)
                .hasSize(49)
                .allSatisfy(record ->
                        assertThat(record.json().path("engine").asText()).isEqualTo("zhiti 0.1.0, drools 10.2.0"));
        assertThat(Engine.VERSION).isNotEqualTo("zhiti 0.1.0, drools 10.2.0");
        Replay replay = replay();
        for (DecisionRecord record : plans) {
            assertThat(replay.of(record)).isInstanceOf(Replayed.Identical.class);
        }
    }

    @Test
    void aPlanOfVersion010IsShownInItsOwnWords() throws IOException {
        assertThat(replay().remade(plans.get(0)))
                .containsInstanceOf(RemadePlan.ByFormerVersion.class)
                .hasValueSatisfying(plan -> {
                    RemadePlan.ByFormerVersion former = (RemadePlan.ByFormerVersion) plan;
                    assertThat(former.text().apply(Language.ZH_TW)).contains("個人發展計畫", "zhiti 0.1.0");
                    assertThat(former.text().apply(Language.EN)).contains("takes effect when signed", "zhiti 0.1.0");
                });
    }

    @Test
    void aRecordOfAnotherPlanIsFoundToDiffer() throws IOException {
        DecisionRecord record = plans.get(0);
        String other = record.text().replaceFirst("\"hours\":(\\d+)", "\"hours\":9$1");
        assertThat(other).isNotEqualTo(record.text());
        assertThat(replay().of(new DecisionRecord(record.number(), record.leaf(), other)))
                .isInstanceOf(Replayed.Otherwise.class);
    }

    @Test
    void thisVersionAndOnesThatWereNotKeptAreNoFormerOnes() {
        assertThat(FormerVersion.of(Engine.VERSION)).isEmpty();
        assertThat(FormerVersion.of("zhiti 99.0.0, drools 10.2.0")).isEmpty();
        assertThat(FormerVersion.of("zhiti ../../0.1.0, drools 10.2.0")).isEmpty();
    }
}
