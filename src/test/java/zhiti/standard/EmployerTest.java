package zhiti.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmployerTest {
    private static final HouseLevel EARLIER = level("clerk", 5, "2026-01-01");
    private static final HouseLevel LATER = level("clerk", 4, "2027-01-01");
    private static final HouseLevel SELLERS = level("seller", 6, "2026-06-01");
    private static final Employer EMPLOYER =
            new Employer("", Optional.empty(), List.of(), List.of(LATER, EARLIER, SELLERS), List.of());

    @Test
    void aLevelHoldsFromItsFirstDay() {
        assertThat(levelsOn("2025-12-31")).isEmpty();
        assertThat(levelsOn("2026-01-01")).containsExactly(EARLIER);
    }

    @Test
    void aNewerLevelForTheSameRoleAndCompetencyTakesThePlaceOfTheOlder() {
        assertThat(levelsOn("2026-12-31")).containsExactly(EARLIER, SELLERS);
        assertThat(levelsOn("2027-01-01")).containsExactly(LATER, SELLERS);
    }

    private static List<HouseLevel> levelsOn(String day) {
        return EMPLOYER.levelsOn(LocalDate.parse(day));
    }

    private static HouseLevel level(String role, int level, String since) {
        return new HouseLevel(role, SmallTrade.RESEARCH, level, "…", "人資部", LocalDate.parse(since));
    }
}
