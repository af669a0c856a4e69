package zhiti.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two documents, or two tracks of one, that word the same condition differently: one requirement, the stricter. */
class RequirementTest {
    private static final Optional<Track> B2B = Optional.of(Track.B2B);
    private static final Optional<Track> B2C = Optional.of(Track.B2C);

    @Test
    void theStrongerWordIsTheStricter() {
        Requirement required = english(Force.REQUIRED, Optional.empty(), 800, "");
        Requirement suggested = english(Force.SUGGESTED, Optional.empty(), 900, "");

        assertThat(required.orStricter(suggested)).isSameAs(required);
        assertThat(suggested.orStricter(required)).isSameAs(required);
    }

    @Test
    void ofEqualWordsMoreIsStricterAndComesWithWhatAnswersIt() {
        Requirement year = served(12, "internship");
        Requirement years = served(36, "exhibition");

        assertThat(year.orStricter(years)).isSameAs(years);
        assertThat(years.orStricter(year)).isSameAs(years);
    }

    @Test
    void fluentIsStricterThanWorkingAndBelongsToTheTrackThatAsksIt() {
        Requirement working = english(Force.REQUIRED, B2B, 1, "working");
        Requirement fluent = english(Force.REQUIRED, B2C, 1, "fluent");

        assertThat(working.orStricter(fluent)).isSameAs(fluent);
        assertThat(fluent.orStricter(working)).isSameAs(fluent);
    }

    @Test
    void whereBothAskAsMuchItBelongsToNoTrackAlone() {
        Requirement exhibition = english(Force.REQUIRED, B2B, 800, "");
        Requirement convention = english(Force.SUGGESTED, Optional.empty(), 800, "");

        assertThat(exhibition.orStricter(convention).track()).isEmpty();
        assertThat(exhibition.orStricter(convention).force()).isEqualTo(Force.REQUIRED);
        assertThat(convention.orStricter(exhibition).track()).isEmpty();
        assertThat(exhibition.orStricter(english(Force.REQUIRED, B2C, 800, "")).track())
                .isEmpty();
        assertThat(exhibition.orStricter(english(Force.BONUS, B2B, 800, ""))).isSameAs(exhibition);
    }

    private static Requirement served(int months, String field) {
        return SmallTrade.requirement("experience", RequirementKind.EXPERIENCE, months, List.of(field), "", "");
    }

    private static Requirement english(Force force, Optional<Track> track, int required, String fluency) {
        return new Requirement(
                Requirement.key("english"),
                "english",
                RequirementKind.TEST,
                Title.same("英文"),
                force,
                track,
                false,
                ClosedBy.TRAINING,
                required,
                List.of("TOEIC-LR"),
                "",
                fluency,
                false,
                "…",
                "");
    }
}
