package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.Tier;

/**
 * One thing that somebody stands to otherwise under another edition.
 *
 * @param asked as the later edition asks it, else as the earlier did
 * @param because the lines of the editions' difference that explain it
 */
public record EditionShift(Asked asked, State before, State after, List<EditionLine> because) {
    public EditionShift {
        because = List.copyOf(because);
    }

    /**
     * How somebody stands to something under one edition.
     *
     * @param isAsked whether it is asked for at all
     * @param gap what of it is missing; empty where nothing is listed
     * @param isUnknown to be assessed first
     */
    public record State(boolean isAsked, Optional<GapLine> gap, boolean isUnknown) {
        /** Whether a reader is told the same. */
        boolean isLike(State other) {
            return isUnknown == other.isUnknown && told().equals(other.told());
        }

        private Optional<List<Object>> told() {
            return gap.map(line -> List.of(
                    line.gap().shown(),
                    line.gap().required(),
                    line.gap().presumed(),
                    line.gap().lapsing(),
                    line.tier()));
        }

        public Optional<Tier> tier() {
            return gap.map(GapLine::tier);
        }
    }
}
