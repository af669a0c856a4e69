package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import zhiti.standard.Tier;

/**
 * A candidate as it stands at one turn.
 *
 * @param tier the highest among the gaps it serves or opens the way to
 * @param worth in points
 * @param effects how many gaps it advances
 * @param legal whether the law asks for one of them: it takes no place from anything else
 * @param due the first day by which the law or the employer asks for one of them; empty where they ask for none
 */
record Choice(Candidate candidate, Tier tier, int worth, int effects, boolean legal, Optional<LocalDate> due) {
    /** What serves only what a standard asks. */
    Choice(Candidate candidate, Tier tier, int worth, int effects) {
        this(candidate, tier, worth, effects, false, Optional.empty());
    }

    /**
     * What the law asks goes first, then what is due or lapses, by date; then the highest tier, what an earlier plan had,
     * the most worth, the cheaper, the shorter, the id.
     */
    static Comparator<Choice> best(Situation situation) {
        return Comparator.comparingInt(Choice::rank)
                .thenComparing(choice -> choice.lapses().orElse(LocalDate.MAX))
                .thenComparing(Choice::tier)
                .thenComparing(
                        c -> !situation.earlier().containsKey(c.candidate().id()))
                .thenComparing(Comparator.comparingInt(Choice::worth).reversed())
                .thenComparingInt(c -> situation.comparedCost(c.candidate()))
                .thenComparingInt(c -> c.candidate().offering().hours())
                .thenComparing(c -> c.candidate().id());
    }

    /** The same, opening the way to what serves a tier and is worth so much. */
    Choice opening(Tier opened, int points) {
        Tier highest = effects == 0 ? opened : tier.orHigher(opened);
        return new Choice(candidate, highest, worth + points, effects, legal, due);
    }

    private int rank() {
        if (legal) {
            return 0;
        }
        return due.isPresent() || candidate.offering().renewal() ? 1 : 2;
    }

    /** Whether the law or the employer asks for it by a day before the plan begins. */
    boolean isDueBefore(LocalDate begin) {
        return due.filter(day -> day.isBefore(begin)).isPresent();
    }

    /** The last day on which it is in time; empty where any day is. */
    Optional<LocalDate> lapses() {
        return due.or(() -> candidate.possibleUntil().day());
    }
}
