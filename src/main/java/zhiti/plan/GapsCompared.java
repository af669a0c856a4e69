package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.standard.Asked;
import zhiti.standard.Title;

/** The gaps of the plan before and of the plan now: new, closed, reopened, of other levels, more or less pressing. */
final class GapsCompared {
    private final Both both;
    private final Grounds grounds;
    private final GapWhy why;
    private final Map<String, Change> bySubject = new LinkedHashMap<>();
    private final List<Change> tiers = new ArrayList<>();

    GapsCompared(Both both, Grounds grounds) {
        this.both = both;
        this.grounds = grounds;
        this.why = new GapWhy(both, grounds);
        both.now().gaps().forEach(this::now);
        both.before().gaps().stream()
                .filter(gap -> both.gapNow(gap.id()).isEmpty())
                .forEach(this::closed);
        both.now().gaps().forEach(this::tier);
    }

    /** All of them, first what came, went or changed its levels. */
    List<Change> changes() {
        List<Change> all = new ArrayList<>(bySubject.values());
        all.addAll(tiers);
        return all;
    }

    /** The gaps that came, went, changed their levels or their tier, by key. */
    Map<String, Change> byKey() {
        Map<String, Change> all = new LinkedHashMap<>(bySubject);
        tiers.forEach(change -> all.putIfAbsent(change.id(), change));
        return all;
    }

    private void now(GapLine line) {
        Gap gap = line.gap();
        Change.Levels levels = new Change.Levels(gap.measure(), gap.shown(), gap.required());
        Optional<Change.Levels> then = both.gapThen(gap.key()).map(GapsCompared::levels);
        if (then.isEmpty()) {
            Change.Kind kind = wasMet(gap.asked()) ? Change.Kind.GAP_REOPENED : Change.Kind.GAP_NEW;
            add(kind, gap.key(), gap.title(), Optional.empty(), Optional.of(levels));
        } else if (!then.get().equals(levels)) {
            add(Change.Kind.GAP_LEVELS, gap.key(), gap.title(), then.map(v -> v), Optional.of(levels));
        }
    }

    /** Asked for as much then, known, and no gap; not merely left aside for a target. */
    private boolean wasMet(Asked now) {
        Asked then = both.askedThen().get(now.key());
        boolean wasAside = both.before().target().isPresent() && then != null && !then.target();
        return then != null && then.required() >= now.required() && !wasAside && !both.wasUnknown(now.key());
    }

    private void closed(EarlierPlan.Gap gap) {
        Title title = both.askedNow(gap.id()).map(Asked::title).orElse(Title.same(gap.name()));
        add(Change.Kind.GAP_CLOSED, gap.id(), title, Optional.of(levels(gap)), Optional.empty());
    }

    private void add(
            Change.Kind kind, String key, Title title, Optional<Change.Value> before, Optional<Change.Value> after) {
        bySubject.put(key, new Change(kind, key, Optional.of(title), before, after, why.of(key)));
    }

    private void tier(GapLine line) {
        String key = line.gap().key();
        both.gapThen(key)
                .filter(then -> then.tier() != line.tier())
                .ifPresent(then -> tiers.add(new Change(
                        Change.Kind.GAP_TIER,
                        key,
                        Optional.of(line.gap().title()),
                        Optional.of(new Change.Rank(then.tier())),
                        Optional.of(new Change.Rank(line.tier())),
                        new TierWhy(both, grounds, why, bySubject).of(key))));
    }

    private static Change.Levels levels(EarlierPlan.Gap gap) {
        return new Change.Levels(gap.unit(), gap.shown(), gap.required());
    }
}
