package zhiti.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Role;
import zhiti.standard.Title;
import zhiti.standard.Titled;
import zhiti.standard.Track;

/**
 * Someone a plan is made for, as the rules see them: flat, without their evidence.
 *
 * @param role what they do today
 * @param target where they want to go
 * @param track empty for roles without one
 * @param languages in which they can follow a course, always with {@code zh}
 * @param manages how many people report to them
 * @param profession for exemptions; empty where none is given
 * @param probationUntil the last day on probation; a day long past where they are on none
 */
public record Person(
        String id,
        String name,
        Role role,
        Optional<Role> target,
        Optional<Track> track,
        List<String> languages,
        int manages,
        String profession,
        List<String> memberOf,
        LocalDate probationUntil)
        implements Titled {
    public Person {
        languages = List.copyOf(languages);
        memberOf = List.copyOf(memberOf);
    }

    @Override
    public Title title() {
        return Title.same(name);
    }

    public boolean isOnProbation(LocalDate day) {
        return !probationUntil.isBefore(day);
    }

    /** The first day past probation. */
    public LocalDate pastProbation() {
        return probationUntil.plusDays(1);
    }

    /** Whether an offering for these roles is for them; one for no role in particular is for all. */
    public boolean isAmong(List<String> roles) {
        return roles.isEmpty()
                || roles.contains(role.id())
                || target.map(t -> roles.contains(t.id())).orElse(false);
    }

    /** Whether an offering for these tracks is for them; one for no track in particular is for all. */
    public boolean isOn(List<Track> tracks) {
        return tracks.isEmpty()
                || track.map(own -> tracks.stream().anyMatch(own::covers)).orElse(false);
    }
}
