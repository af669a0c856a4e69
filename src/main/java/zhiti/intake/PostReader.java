package zhiti.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Post;
import zhiti.standard.Edition;
import zhiti.standard.Role;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** Reads what an employee does today and where they want to go. */
final class PostReader {
    private static final Role UNKNOWN = new Role("?", Title.same("?"), false, List.of());
    private static final int MOST_REPORTS = 100_000;
    private static final int MOST_HOURS = 84;

    private final KnownNames known;

    PostReader(KnownNames known) {
        this.known = known;
    }

    Post read(Fields fields) {
        Role role = fields.get("role", known.roles, UNKNOWN);
        List<Role> also = fields.list("also", known.roles);
        Optional<Role> target = fields.find("target", known.roles);
        if (role != UNKNOWN) {
            checkTarget(fields, role, target);
            checkAlso(fields, role, also);
        }
        return new Post(
                role,
                also,
                edition(fields, role),
                track(
                        fields,
                        role,
                        Stream.concat(also.stream(), target.stream()).toList()),
                target,
                fields.find("international", Readings.FLAG),
                fields.find("manages", Readings.whole(0, MOST_REPORTS)),
                fields.or("weeklyHours", Readings.whole(1, MOST_HOURS), Post.FULL_TIME),
                fields.find("probationUntil", Readings.DATE));
    }

    private static void checkTarget(Fields fields, Role role, Optional<Role> target) {
        if (target.filter(role::equals).isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("target"),
                            new Title("發展目標與現任職務相同", "the target is the present role"),
                            new Title("刪去 target，或寫想擔任的職務", "leave target out, or name the role they want"));
        } else if (target.filter(t -> t.editions().isEmpty()).isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("target"),
                            new Title("這個職務沒有職能基準，不能當作發展目標", "this role has no standard to grow towards"));
        }
    }

    private static void checkAlso(Fields fields, Role role, List<Role> also) {
        if (also.contains(role)) {
            fields.findings()
                    .problem(fields.place("also"), new Title("兼任職務與現任職務相同", "the second role is the present one"));
        }
        if (new HashSet<>(also).size() < also.size()) {
            fields.findings().problem(fields.place("also"), new Title("兼任職務重複", "a second role stands twice"));
        }
    }

    private static Optional<String> edition(Fields fields, Role role) {
        if (role == UNKNOWN) {
            return fields.find("edition", Readings.CODE);
        }
        Choices<Edition> editions = Choices.of("版本", "edition", role.editions(), Edition::id);
        return fields.find("edition", editions.then(Edition::id));
    }

    /** A track is asked for where the role has tracks, or one that goes with it or lies ahead. */
    private Optional<Track> track(Fields fields, Role role, List<Role> others) {
        Optional<Track> track = fields.find("track", known.tracks);
        if (role == UNKNOWN) {
            return track;
        }
        boolean asked = role.hasTracks() || others.stream().anyMatch(Role::hasTracks);
        if (asked && fields.node("track").isEmpty()) {
            fields.findings()
                    .problem(
                            fields.place("role"),
                            new Title("展覽職務須寫軌別 track", "an exhibition role needs a track"),
                            new Title("寫 track: B2B、B2C 或 both", "write track: B2B, B2C or both"));
        } else if (!asked && fields.node("track").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("track"),
                            new Title("職務 '" + role.id() + "' 不分軌別", "role '" + role.id() + "' has no tracks"),
                            new Title("刪去 track", "leave track out"));
        }
        return track;
    }
}
