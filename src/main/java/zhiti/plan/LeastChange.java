package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Person;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.Standard;
import zhiti.standard.Title;
import zhiti.standard.Track;

/**
 * The least that would have to be shown of a person otherwise than today for a role to miss nothing of them that is must.
 * Least is, in this order: the fewest changes; of those the fewest levels raised; of those the one that leaves alone what
 * stands last in the order of {@link Levers}. So there is one and no other.
 *
 * @param person as they are today
 * @param standard the document of the role
 * @param track on which it is asked
 * @param missing what is must for someone who held the role today, with its reasons; what nobody has rated and the present
 *     jobs do not ask is taken for none
 * @param moves what to change, in that order
 * @param post settings that put the person into the role alone, as {@code zhiti whatif --set} takes them; none where they
 *     are in it alone
 * @param beyond what no change that is known of would close
 * @param unknown asked by the role and by the present jobs, and never rated: to be assessed, and not counted
 * @param proven whether it was searched to the end that nothing less would do
 */
public record LeastChange(
        Person person,
        Standard standard,
        Optional<Track> track,
        LocalDate asOf,
        List<GapLine> missing,
        List<Move> moves,
        List<String> post,
        List<Gap> beyond,
        List<Asked> unknown,
        boolean proven) {
    public LeastChange {
        missing = List.copyOf(missing);
        moves = List.copyOf(moves);
        post = List.copyOf(post);
        beyond = List.copyOf(beyond);
        unknown = List.copyOf(unknown);
    }

    /** What sort of evidence a change is. */
    public enum Kind {
        RATING,
        TEST,
        CERTIFICATION,
        SOFTWARE,
        LANGUAGE,
        EDUCATION,
        EXPERIENCE
    }

    /**
     * One change.
     *
     * @param setting as {@code zhiti whatif --set} takes it
     * @param id a subject's key, a test or a credential
     * @param shown today; empty where nobody has seen anything
     * @param reach what has to be shown
     * @param required what the role asks of it where it is asked at a level or an amount; as {@code reach} else
     * @param degree how well a language has to be used; empty for everything else
     * @param closes keys of the gaps that would stay must without this change
     * @param onlyTime whether nothing but time can bring it about
     * @param metOn the day on which time will have done so
     */
    public record Move(
            String setting,
            Kind kind,
            String id,
            Title title,
            Measure measure,
            Optional<Integer> shown,
            int reach,
            int required,
            Optional<Title> degree,
            List<String> closes,
            boolean onlyTime,
            Optional<LocalDate> metOn) {
        public Move {
            closes = List.copyOf(closes);
        }
    }

    /** Whether the role misses nothing that is must. */
    public boolean isReady() {
        return missing.isEmpty();
    }

    /** All that has to be supposed for the role to miss nothing that is must: the post, then the changes. */
    public List<String> settings() {
        return Stream.concat(post.stream(), moves.stream().map(Move::setting)).toList();
    }

    /** Levels raised by all changes together. */
    public int levels() {
        return moves.stream()
                .filter(move -> move.measure() == Measure.LEVEL)
                .mapToInt(move -> move.reach() - move.shown().orElse(0))
                .sum();
    }
}
