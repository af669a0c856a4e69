package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.HouseLevel;
import zhiti.standard.Role;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Title;

/** The form of a level that the company requires instead of the one read from the duties. */
final class HouseLevelForm {
    private static final Competency UNKNOWN =
            new Competency(Fields.STAND_IN, CompetencyKind.K, Title.same(Fields.STAND_IN), List.of());

    private final Standards standards;
    private final Choices<Role> roles;
    private final Choices<Competency> competencies;
    private final Unique levels;

    HouseLevelForm(Standards standards, Findings findings) {
        this.standards = standards;
        this.roles = Choices.of("職務", "role", standards.roles());
        this.competencies = Choices.of("職能", "competency", standards.competencies());
        this.levels = new Unique("級別", "level", findings);
    }

    HouseLevel read(Fields fields) {
        Optional<Role> role = fields.get("role", roles.then(Optional::of), Optional.empty());
        Optional<Competency> competency = fields.get("competency", competencies.then(Optional::of), Optional.empty());
        LocalDate since = fields.get("since", Readings.DATE, LocalDate.EPOCH);
        if (role.isPresent() && competency.isPresent()) {
            checkAsked(role.get(), competency.get(), fields);
            levels.add(role.get().id() + " " + competency.get().id() + " " + since, fields.place());
        }
        return new HouseLevel(
                role.map(Role::id).orElse(Fields.STAND_IN),
                competency.orElse(UNKNOWN),
                fields.get("level", Forms.LEVEL, 1),
                fields.text("why"),
                fields.text("by"),
                since);
    }

    private void checkAsked(Role role, Competency competency, Fields fields) {
        Place place = fields.place("competency");
        Map<String, Competency> asked = asked(role);
        if (competency.kind() == CompetencyKind.A) {
            fields.findings()
                    .problem(
                            place,
                            new Title(
                                    "'" + competency.id() + "' 是態度：態度只供自我反思，不設級別",
                                    "'" + competency.id()
                                            + "' is an attitude: attitudes are for reflection and have no level"));
        } else if (!asked.containsKey(competency.id())) {
            Title what = new Title(
                    "職務 '" + role.id() + "' 的職能基準沒有要求 '" + competency.id() + "'",
                    "no standard of role '" + role.id() + "' asks for '" + competency.id() + "'");
            Optional<Title> hint =
                    near(competency, asked.keySet()).map(n -> new Title("是否為 '" + n + "'", "did you mean '" + n + "'"));
            fields.findings().problem(new Problem(place.file(), place.spot(), what, hint));
        }
    }

    /** The knowledge and skills of every edition of a role's standard. */
    private Map<String, Competency> asked(Role role) {
        return standards.documents().values().stream()
                .filter(document -> document.role().equals(role.id()))
                .flatMap(document -> document.duties().stream())
                .flatMap(Learner::statements)
                .map(Statement::competency)
                .collect(Collectors.toMap(Competency::id, c -> c, (first, same) -> first));
    }

    /** A near-twin in meaning, else in spelling. */
    private static Optional<String> near(Competency competency, Set<String> asked) {
        return competency.close().stream()
                .filter(asked::contains)
                .findFirst()
                .or(() -> Nearest.to(competency.id(), asked.stream().sorted().toList()));
    }
}
