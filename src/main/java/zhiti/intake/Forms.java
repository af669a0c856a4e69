package zhiti.intake;

import java.util.List;
import java.util.Optional;
import zhiti.standard.ClosedBy;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Degree;
import zhiti.standard.Force;
import zhiti.standard.Provenance;
import zhiti.standard.RequirementKind;
import zhiti.standard.Track;

/** The named values that several files of the catalog share. */
final class Forms {
    static final Choices<CompetencyKind> COMPETENCY_KIND =
            Choices.of("類別", "kind", List.of(CompetencyKind.values()), Enum::name);
    /** Of what is marked for one track; {@code both} is no mark. */
    static final Choices<Track> TRACK = Choices.of("軌別", "track", List.of(Track.B2B, Track.B2C), Enum::name);

    static final Choices<Degree> DEGREE = Choices.of("學歷", "degree", List.of(Degree.values()), Degree::id);
    static final Choices<Force> FORCE = Choices.of("效力", "force", Force.class);
    static final Choices<RequirementKind> REQUIREMENT = Choices.of("條件類別", "kind", RequirementKind.class);
    static final Choices<ClosedBy> CLOSED_BY = Choices.of("補足方式", "closedBy", ClosedBy.class);
    static final Choices<String> LINE =
            words("條件類別", "kind", "education", "experience", "language", "software", "certificate");
    static final Choices<String> SKILL = words("語文技能", "skill", "spoken", "written", "proposal", "presentation");
    static final Choices<String> FLUENCY = words("語文程度", "level", "basic", "working", "fluent");
    static final Reading<Integer> LEVEL = Readings.whole(1, 6);
    static final Reading<Integer> MONTHS = Readings.whole(1, 600);

    private Forms() {}

    static Choices<String> words(String zh, String en, String... words) {
        return Choices.of(zh, en, List.of(words), w -> w);
    }

    /** Where a real thing was read, or that it is made up: one of the two is to be said. */
    static Provenance provenance(Fields fields) {
        boolean illustrative = fields.flag("illustrative");
        Optional<String> source = fields.find("source", Readings.TEXT);
        if (illustrative || source.isEmpty()) {
            if (!illustrative) {
                fields.get("source", Readings.TEXT, "?");
            }
            return Provenance.MADE_UP;
        }
        return new Provenance(source.get(), fields.find("readOn", Readings.DATE), false);
    }
}
