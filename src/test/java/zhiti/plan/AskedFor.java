package zhiti.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import zhiti.standard.Measure;

/** Whether what has to be in a plan does something there, told forwards quarter by quarter: for {@link BruteForce}. */
final class AskedFor {
    private final Situation situation;
    private final List<Stand> all;

    /**
     * Where one step stands.
     *
     * @param settled whether it stands there whatever is chosen
     * @param legal whether the law asks for it, so that it stands for itself
     */
    record Stand(Candidate candidate, int begins, int ends, boolean settled, boolean legal) {}

    private AskedFor(Situation situation, List<Stand> all) {
        this.situation = situation;
        this.all = all;
    }

    /**
     * @param all steps, settled ones too; of those that are chosen each has to serve if it was asked for
     * @param raising ids of those that raise something where they stand
     */
    static boolean serve(Situation situation, List<Stand> all, Set<String> raising) {
        AskedFor one = new AskedFor(situation, all);
        return all.stream()
                .filter(stand -> !stand.settled()
                        && !stand.legal()
                        && situation.limits().with().contains(stand.candidate().id()))
                .allMatch(stand -> one.serves(stand, raising));
    }

    private boolean serves(Stand stand, Set<String> raising) {
        return raising.contains(stand.candidate().id())
                || all.stream()
                        .filter(later -> !later.settled() && later.begins() > stand.ends())
                        .filter(later -> stand.candidate()
                                .opens()
                                .contains(later.candidate().id()))
                        .anyMatch(later -> !mayEnter(later, stand) && serves(later, raising));
    }

    private boolean mayEnter(Stand later, Stand without) {
        Standing standing = situation.standing();
        List<Stand> before = all.stream()
                .filter(other -> other != without && other.ends() < later.begins())
                .sorted(Comparator.comparingInt(Stand::begins))
                .toList();
        for (Stand other : before) {
            standing = Opening.with(standing, other.candidate());
        }
        return new Entry(standing, new Progress(situation, List.of()).firstDay(later.begins()))
                .isMet(later.candidate().offering().needs());
    }

    private static boolean isScore(Gap gap) {
        return gap.measure() == Measure.SCORE;
    }

    /** Whether something raises towards where one begins that was asked for and of which nothing can begin yet. */
    static boolean isWay(Situation situation, Candidate candidate) {
        for (Candidate asked : situation.candidates()) {
            if (!situation.limits().with().contains(asked.id())
                    || !situation.isOpen(asked)
                    || asked.id().equals(candidate.id())) {
                continue;
            }
            boolean waits = false;
            boolean begun = false;
            boolean way = false;
            for (Fit far : asked.fits()) {
                WeighedGap gap = situation.gaps().get(far.gap());
                if (gap != null) {
                    int from =
                            asked.isSitting() && isScore(gap.gap()) ? gap.gap().required() : far.entry();
                    waits |= from > gap.gap().shown();
                    begun |= from <= gap.gap().shown();
                    way |= candidate.fits().stream()
                            .anyMatch(fit -> fit.gap().equals(far.gap())
                                    && fit.entry() < from
                                    && fit.reach() > gap.gap().shown());
                }
            }
            if (waits && !begun && way && !candidate.isSitting()) {
                return true;
            }
        }
        return false;
    }
}
