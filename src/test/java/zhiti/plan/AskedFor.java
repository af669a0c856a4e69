package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A level, and everybody who had a hand in it. */
    private record Level(int level, Set<String> by, int since, boolean asked) {}

    private record Deed(Stand stand, Fit fit, Level from) {}

    private AskedFor(Situation situation, List<Stand> all) {
        this.situation = situation;
        this.all = all;
    }

    /** @param all steps, settled ones too; of those that are chosen each has to serve if it was asked for */
    static boolean serve(Situation situation, List<Stand> all) {
        AskedFor one = new AskedFor(situation, all);
        Set<String> hands = one.hands();
        return all.stream()
                .filter(stand -> !stand.settled()
                        && !stand.legal()
                        && situation.limits().with().contains(stand.candidate().id()))
                .allMatch(stand -> one.serves(stand, hands));
    }

    private boolean serves(Stand stand, Set<String> hands) {
        return hands.contains(stand.candidate().id())
                || all.stream()
                        .filter(later -> !later.settled() && later.begins() > stand.ends())
                        .filter(later -> stand.candidate()
                                .opens()
                                .contains(later.candidate().id()))
                        .anyMatch(later -> !mayEnter(later, stand) && serves(later, hands));
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

    private Set<String> hands() {
        Set<String> hands = new HashSet<>();
        situation.gaps().forEach((key, gap) -> hands.addAll(hands(key, gap.gap())));
        return hands;
    }

    private Set<String> hands(String key, Gap gap) {
        Map<Boolean, Level> there = new HashMap<>();
        there.put(true, new Level(gap.shown(), Set.of(), -9, false));
        there.put(false, there.get(true));
        List<Deed> doing = new ArrayList<>();
        for (int quarter = -1; quarter <= 2 * situation.quarters(); quarter++) {
            int now = quarter;
            for (Stand stand : all) {
                stand.candidate().fits().stream()
                        .filter(fit -> stand.begins() == now && fit.gap().equals(key))
                        .flatMap(fit -> begin(stand, fit, gap, there).stream())
                        .forEach(doing::add);
            }
            doing.stream().filter(deed -> deed.stand().ends() == now).forEach(deed -> end(deed, gap, there));
        }
        Level shown = there.get(true);
        return shown.by().isEmpty() ? there.get(false).by() : shown.by();
    }

    private static boolean isScore(Gap gap) {
        return gap.measure() == Measure.SCORE;
    }

    private List<Deed> begin(Stand stand, Fit fit, Gap gap, Map<Boolean, Level> there) {
        Level from = there.get(!isScore(gap));
        boolean acts = stand.candidate().isSitting() && isScore(gap)
                ? from.level() >= gap.required()
                : fit.entry() <= from.level() && from.level() < fit.reach() && from.level() < gap.required();
        return acts && there.get(true).level() < gap.required() ? List.of(new Deed(stand, fit, from)) : List.of();
    }

    private void end(Deed deed, Gap gap, Map<Boolean, Level> there) {
        boolean sits = stand(deed).isSitting() && isScore(gap);
        boolean shows = sits || !isScore(gap);
        int level = sits ? deed.from().level() : deed.fit().reach();
        boolean asked = situation.limits().with().contains(stand(deed).id());
        Level now = there.get(shows);
        boolean shared = level == now.level() && now.since() == deed.stand().ends() && asked && !now.asked();
        if (level > now.level() || shared) {
            Set<String> by = new HashSet<>(deed.from().by());
            by.add(stand(deed).id());
            there.put(shows, new Level(level, by, deed.stand().ends(), asked));
            if (!isScore(gap)) {
                there.put(false, there.get(true));
            }
        }
    }

    private static Candidate stand(Deed deed) {
        return deed.stand().candidate();
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
