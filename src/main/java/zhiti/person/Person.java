package zhiti.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Role;
import zhiti.standard.Title;
import zhiti.standard.Titled;
import zhiti.standard.Track;

/**
 * Someone a plan is made for, as the rules see them: flat, without their evidence.
 *
 * @param role what they do today
 * @param also second roles
 * @param target where they want to go
 * @param track empty for roles without one
 * @param languages in which they can follow a course, always with {@code zh}
 * @param unspoken languages of which it is known that they can't; of any other it is not known
 * @param manages how many people report to them; empty where it is not known
 * @param profession for exemptions; empty where none is given
 * @param probationUntil the last day on probation; a day long past where they are on none
 */
public record Person(
        String id,
        String name,
        Role role,
        List<Role> also,
        Optional<Role> target,
        Optional<Track> track,
        List<String> languages,
        List<String> unspoken,
        Optional<Integer> manages,
        String profession,
        List<String> memberOf,
        LocalDate probationUntil)
        implements Titled {
    public Person {
        also = List.copyOf(also);
        languages = List.copyOf(languages);
        unspoken = List.copyOf(unspoken);
        memberOf = List.copyOf(memberOf);
    }

    /** Someone with one job. */
    public Person(
            String id,
            String name,
            Role role,
            Optional<Role> target,
            Optional<Track> track,
            List<String> languages,
            Optional<Integer> manages,
            String profession,
            List<String> memberOf,
            LocalDate probationUntil) {
        this(
                id,
                name,
                role,
                List.of(),
                target,
                track,
                languages,
                List.of(),
                manages,
                profession,
                memberOf,
                probationUntil);
    }

    /** All that they do today, the present role first. */
    public List<Role> roles() {
        return Stream.concat(Stream.of(role), also.stream()).toList();
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

    /** Whether it is known that nobody reports to them. */
    public boolean isWithoutReports() {
        return manages.filter(reports -> reports == 0).isPresent();
    }

    /** Whether nobody has said how many people report to them. */
    public boolean isUnsaidManaging() {
        return manages.isEmpty();
    }

    /** Whether it is not known that they can't follow a course held in a language. */
    public boolean isPerhapsSpeaking(String language) {
        return !unspoken.contains(language);
    }

    /** Whether an offering for these roles is for them; one for no role in particular is for all. */
    public boolean isAmong(List<String> roles) {
        return roles.isEmpty()
                || roles.contains(role.id())
                || Stream.concat(also.stream(), target.stream()).anyMatch(other -> roles.contains(other.id()));
    }

    /** Whether an offering for these tracks is for them; one for no track in particular is for all. */
    public boolean isOn(List<Track> tracks) {
        return tracks.isEmpty()
                || track.map(own -> tracks.stream().anyMatch(own::covers)).orElse(false);
    }
}
