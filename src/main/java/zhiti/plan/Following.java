package zhiti.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/** Puts together what became of many people's plans: nobody's own levels are told where offerings are spoken of. */
final class Following {
    private final Catalog catalog;
    private final Policy policy;

    Following(Catalog catalog, Policy policy) {
        this.catalog = catalog;
        this.policy = policy;
    }

    FollowUp of(LocalDate asOf, List<Followed> people, List<Leaver> leavers) {
        List<Deviation> deviations = new ArrayList<>();
        people.forEach(one -> deviations.addAll(new Deviations(one, catalog).all()));
        deviations.sort(Comparator.comparing(Deviation::kind).thenComparing(deviation -> deviation.legal() ? 0 : 1));
        return new FollowUp(
                asOf,
                policy.number("followup.least-group"),
                people.stream().map(Followed::progress).toList(),
                leavers,
                offerings(people),
                people.stream().flatMap(this::effects).toList(),
                deviations);
    }

    private Stream<FollowUp.Effect> effects(Followed one) {
        return one.steps().stream()
                .filter(step -> step.isDone() && !step.lifted().isEmpty())
                .map(step -> new FollowUp.Effect(
                        one.employee().id(),
                        one.employee().name(),
                        step.step().offering(),
                        title(step),
                        step.lifted()));
    }

    private Title title(Taken taken) {
        return catalog.offering(taken.step().offering())
                .map(Offering::title)
                .orElse(Title.same(taken.step().title()));
    }

    private List<FollowUp.Lift> offerings(List<Followed> people) {
        Map<String, List<Taken>> taken = new TreeMap<>();
        people.stream()
                .flatMap(one -> one.steps().stream())
                .forEach(step -> taken.computeIfAbsent(step.step().offering(), id -> new ArrayList<>())
                        .add(step));
        return taken.values().stream()
                .map(this::lift)
                .sorted(Comparator.comparingInt(FollowUp.Lift::done)
                        .thenComparingInt(FollowUp.Lift::planned)
                        .reversed())
                .toList();
    }

    private FollowUp.Lift lift(List<Taken> taken) {
        String id = taken.get(0).step().offering();
        List<Taken> done = taken.stream().filter(Taken::isDone).toList();
        List<Taken> rated =
                done.stream().filter(step -> !step.lifted().isEmpty()).toList();
        boolean mayBeTold = rated.size() >= policy.number("followup.least-group");
        return new FollowUp.Lift(
                id,
                title(taken.get(0)),
                taken.size(),
                done.size(),
                rated.size(),
                mayBeTold ? Optional.of(mean(rated)) : Optional.empty());
    }

    private static FollowUp.Mean mean(List<Taken> rated) {
        return new FollowUp.Mean(
                mean(rated, level -> level.expected() - level.entry()),
                mean(rated, level -> level.seen() - level.entry()));
    }

    /** The mean over people of each one's mean over subjects. */
    private static BigDecimal mean(List<Taken> rated, ToIntFunction<Deviation.Level> levels) {
        double mean = rated.stream()
                .mapToDouble(
                        one -> one.lifted().stream().mapToInt(levels).average().orElseThrow())
                .average()
                .orElseThrow();
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }
}
