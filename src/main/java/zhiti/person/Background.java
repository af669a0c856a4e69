package zhiti.person;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Degree;

/**
 * What a person brings along. An empty {@link Optional} is unknown; an empty list inside one is none.
 *
 * @param studied fields of study
 * @param software programs by name
 * @param profession for exemptions; empty where none is given
 * @param memberOf bodies they are a member of
 * @param appointed legal posts they hold (fire-manager …); read and kept for the legal trainings of the house
 */
public record Background(
        Served served,
        Optional<Degree> education,
        Optional<List<String>> studied,
        Optional<List<String>> software,
        String profession,
        Optional<List<String>> memberOf,
        List<String> appointed) {
    public static final Background UNKNOWN = new Background(
            Served.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());

    public Background {
        studied = studied.map(List::copyOf);
        software = software.map(List::copyOf);
        memberOf = memberOf.map(List::copyOf);
        appointed = List.copyOf(appointed);
    }
}
