package zhiti.standard;

import java.util.List;
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
}
