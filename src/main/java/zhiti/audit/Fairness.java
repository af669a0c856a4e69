package zhiti.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Title;

/**
 * How plans differ between groups of people.
 *
 * @param least the smallest group for which a ratio is told
 * @param percent a ratio below so many per cent is flagged
 * @param divided by each column, in the order of looking
 * @param languages what the standards ask of these people's languages, with the printed words
 * @param unseen known groups of which the file says nothing
 */
public record Fairness(
        LocalDate asOf,
        int people,
        int least,
        int percent,
        List<Divided> divided,
        List<LanguageAsk> languages,
        List<Grounds.Ground> unseen) {
    public Fairness {
        divided = List.copyOf(divided);
        languages = List.copyOf(languages);
        unseen = List.copyOf(unseen);
    }

    /** Whether a difference is flagged, or plans read a column that they must not. */
    public boolean isFlagged() {
        return divided.stream().anyMatch(one -> !one.flags().isEmpty() || one.isRead());
    }

    /**
     * People divided by one column.
     *
     * @param unsaid how many have nothing in the column
     * @param flip what became of the plans when everybody was put into another group
     */
    public record Divided(Grouping grouping, List<Group> groups, int unsaid, List<Flag> flags, Flip flip) {
        public Divided {
            groups = List.copyOf(groups);
            flags = List.copyOf(flags);
        }

        /** Whether a column that is nobody's business changes plans. */
        boolean isRead() {
            return !grouping.isDerived() && flip.changed() > 0;
        }

        /** Whether there are two groups that are large enough to be compared. */
        public boolean isComparable() {
            return groups.stream().filter(group -> !group.small()).count() > 1;
        }
    }

    /**
     * A group.
     *
     * @param small too small for ratios: counts, and its cases one by one
     * @param figures the rate or mean by each yardstick; a small group's stay untold
     * @param ratios to the highest of the groups that are large enough; empty where it can't be told
     */
    public record Group(
            Title name,
            List<Lot> lots,
            boolean small,
            Map<Yardstick, Optional<BigDecimal>> figures,
            Map<Yardstick, Optional<BigDecimal>> ratios) {
        public Group {
            lots = List.copyOf(lots);
        }
    }

    /**
     * A difference to be looked at.
     *
     * @param group the one that gets less
     * @param most the one that gets most
     * @param behind what brings it about, the strongest first
     */
    public record Flag(Yardstick by, Title group, Title most, BigDecimal ratio, List<Behind> behind) {
        public Flag {
            behind = List.copyOf(behind);
        }
    }

    /**
     * A rule, or a sentence of the planner's, behind a difference.
     *
     * @param here in what share of the group's plans it speaks
     * @param there in what share of the other's
     * @param without the ratio without it; empty where it was not tried, as a sentence of the planner's can't be
     * @param lifts whether the group itself gets more without it; else only the other gets less
     */
    public record Behind(
            RuleCard card, BigDecimal here, BigDecimal there, Optional<BigDecimal> without, boolean lifts) {}

    /**
     * Whether plans depend on a column.
     *
     * @param people how many plans were made again
     * @param changed how many of them are not the same byte for byte
     */
    public record Flip(int people, int changed) {}

    /**
     * What a standard asks of somebody's languages.
     *
     * @param text the printed words
     * @param standards the documents that print it
     * @param people of how many it is asked
     * @param gaps how many of them are short of it
     */
    public record LanguageAsk(Title title, String text, List<String> standards, int people, int gaps) {
        public LanguageAsk {
            standards = List.copyOf(standards);
        }
    }
}
