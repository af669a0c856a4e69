package zhiti.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a company lays down for itself, beside the standards: what the law and it ask of its people, levels of its own,
 * and the shows of its year.
 *
 * @param name empty where none is given
 * @param heads how many people it has
 * @param levels in the order of the file
 * @param shows by their first day
 */
public record Employer(
        String name, Optional<Integer> heads, List<Obligation> obligations, List<HouseLevel> levels, List<Show> shows) {
    /** No company in particular. */
    public static final Employer NONE = new Employer("", Optional.empty(), List.of(), List.of(), List.of());

    public Employer {
        obligations = List.copyOf(obligations);
        levels = List.copyOf(levels);
        shows = List.copyOf(shows);
    }

    /** The levels that hold on a day: of those for one role and competency the newest. */
    public List<HouseLevel> levelsOn(LocalDate day) {
        Map<List<String>, HouseLevel> newest = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> !level.since().isAfter(day))
                .sorted(Comparator.comparing(HouseLevel::since))
                .forEach(level -> newest.put(List.of(level.role(), level.key()), level));
        return List.copyOf(newest.values());
    }
}
