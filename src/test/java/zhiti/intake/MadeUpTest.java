package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.offering.Offering;
import zhiti.standard.Competency;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Task;

/** What of the catalog that ships is still made up, and what a company's own folder makes of it. */
class MadeUpTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final String SELLER = "exhibition-sales-specialist/legacy";
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final Policy POLICY = Folders.read(
            Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(AS_OF));

    /** A course to level 4, as real or as made up as {@code provenance} says. */
    private static String crm(String provenance) {
        return "offerings:\n  - {id: own-crm, form: workshop, theme: customers, zh: 客戶關係, en: Clients, provider: 公司內訓, "
                + provenance
                + ", hours: 12, cost: 4800, builds: [{competency: crm, from: 0, to: 4}], proof: {zh: 測驗, en: A test}}\n";
    }

    private static MadeUp over(String... pathsAndTexts) {
        Folder house = Folders.with(new Folder("house", Map.of()), pathsAndTexts);
        HouseReader.Laid laid = Folders.read(HouseReader.read(SHIPPED, Optional.of(house), STANDARDS, POLICY));
        return MadeUp.of(STANDARDS, laid.shelved().catalog(), laid.employer(), POLICY, AS_OF);
    }

    private static MadeUp.Lifted lifted(MadeUp madeUp, String standard) {
        return madeUp.lifted().stream()
                .filter(group -> group.standard().equals(standard))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOnSaleAndMadeUpIsListedAndTheRestIsNot() {
        MadeUp madeUp = over("house.yaml", "name: 甲\n");
        assertThat(madeUp.offerings())
                .hasSizeGreaterThan(100)
                .allMatch(Offering::isIllustrative)
                .extracting(Offering::id)
                .contains("client-relations-workshop")
                .doesNotContain("cmp-exam");
        assertThat(madeUp.offerings()).noneMatch(o -> o.availability().withdrawn());
    }

    @Test
    void aCompetencyRestsOnMadeUpOfferingsUntilARealOneLiftsItAsFar() {
        assertThat(lifted(over("offerings/own.yaml", crm("illustrative: true")), SELLER)
                        .competencies())
                .extracting(Competency::id)
                .contains("crm");
        assertThat(lifted(over("offerings/own.yaml", crm("source: 課程表, readOn: 2026-11-22")), SELLER)
                        .competencies())
                .extracting(Competency::id)
                .isNotEmpty()
                .doesNotContain("crm")
                .doesNotHaveDuplicates();
    }

    @Test
    void tasksStandInTheOrderOfTheirDocument() {
        assertThat(lifted(over("house.yaml", "name: 甲\n"), SELLER).tasks())
                .extracting(Task::code)
                .hasSizeGreaterThan(5)
                .isSorted();
    }

    @Test
    void nothingIsMadeUpWhereAllOfItIsHidden() {
        MadeUp madeUp = over("house.yaml", "hide: illustrative\n");
        assertThat(madeUp.offerings()).isEmpty();
        assertThat(madeUp.lifted()).isEmpty();
    }
}
