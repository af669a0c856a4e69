package zhiti.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Role;
import zhiti.standard.Track;

/**
 * The post a person holds and the one they want.
 *
 * @param also second roles, asked like the present one
 * @param edition the edition that codes are read in and that is asked, where the file pins one
 * @param track B2B, B2C or both; empty for roles without tracks
 * @param target where they want to go
 * @param international whether they run international meetings; empty where the file does not say
 * @param manages how many people report to them; empty where the file does not say
 * @param weeklyHours hours a week under contract, 40 for full time
 * @param probationUntil the last day on probation; empty where they are on none
 */
public record Post(
        Role role,
        List<Role> also,
        Optional<String> edition,
        Optional<Track> track,
        Optional<Role> target,
        Optional<Boolean> international,
        Optional<Integer> manages,
        int weeklyHours,
        Optional<LocalDate> probationUntil) {
    public static final int FULL_TIME = 40;

    public Post {
        also = List.copyOf(also);
    }

    /** Past probation. */
    public Post(
            Role role,
            List<Role> also,
            Optional<String> edition,
            Optional<Track> track,
            Optional<Role> target,
            Optional<Boolean> international,
            Optional<Integer> manages,
            int weeklyHours) {
        this(role, also, edition, track, target, international, manages, weeklyHours, Optional.empty());
    }

    /** The same post at other hours a week. */
    public Post weekly(int hours) {
        return new Post(role, also, edition, track, target, international, manages, hours, probationUntil);
    }
}
