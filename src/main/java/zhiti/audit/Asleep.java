package zhiti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.rulebook.RuleCard;

/** Finds the rules behind a difference by putting one after another to sleep and planning again. */
final class Asleep {
    /** So many of the rules that speak most unequally are tried. */
    private static final int TRIED = 12;
    /** So many are named. */
    private static final int NAMED = 3;
    /** A rule without which the ratio rises by less is not behind it. */
    private static final BigDecimal RISES = new BigDecimal("0.05");

    private static final String PLANNER = "plan/";

    private final House house;
    private final Map<String, Employee> people = new HashMap<>();
    private final Map<String, Adviser> without = new HashMap<>();
    private final Map<List<String>, Lot> lots = new HashMap<>();

    Asleep(House house, List<Employee> people) {
        this.house = house;
        people.forEach(one -> this.people.put(one.id(), one));
    }

    /** A rule, and how unequally it speaks. */
    private record Suspect(RuleCard card, BigDecimal here, BigDecimal there) {
        BigDecimal difference() {
            return here.subtract(there).abs();
        }
    }

    List<Fairness.Behind> behind(Yardstick by, List<Lot> here, List<Lot> there, BigDecimal ratio) {
        List<Suspect> suspects = suspects(here, there);
        List<Fairness.Behind> found = new ArrayList<>();
        for (Suspect suspect : suspects.stream()
                .filter(s -> !s.card().id().startsWith(PLANNER))
                .limit(TRIED)
                .toList()) {
            ratio(by, suspect.card().id(), here, there)
                    .filter(lifted -> lifted.subtract(ratio).compareTo(RISES) >= 0)
                    .ifPresent(lifted -> found.add(
                            new Fairness.Behind(suspect.card(), suspect.here(), suspect.there(), Optional.of(lifted))));
        }
        found.sort(Comparator.comparing((Fairness.Behind b) -> b.without().orElseThrow())
                .reversed()
                .thenComparing(b -> b.card().id()));
        if (found.isEmpty()) {
            suspects.stream()
                    .filter(s -> s.card().id().startsWith(PLANNER))
                    .limit(1)
                    .map(s -> new Fairness.Behind(s.card(), s.here(), s.there(), Optional.empty()))
                    .forEach(found::add);
        }
        return found.stream().limit(NAMED).toList();
    }

    /** The most unequal first. */
    private static List<Suspect> suspects(List<Lot> here, List<Lot> there) {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        here.forEach(lot -> cards.putAll(lot.said()));
        there.forEach(lot -> cards.putAll(lot.said()));
        return cards.values().stream()
                .map(card -> new Suspect(card, Lot.share(here, card.id()), Lot.share(there, card.id())))
                .filter(suspect -> suspect.difference().signum() > 0)
                .sorted(Comparator.comparing(Suspect::difference)
                        .reversed()
                        .thenComparing(suspect -> suspect.card().id()))
                .toList();
    }

    private Optional<BigDecimal> ratio(Yardstick by, String rule, List<Lot> here, List<Lot> there) {
        Optional<BigDecimal> own = by.of(again(rule, here));
        Optional<BigDecimal> other = by.of(again(rule, there));
        return own.flatMap(o -> other.filter(t -> t.signum() > 0).map(t -> Yardstick.divided(o, t)));
    }

    private List<Lot> again(String rule, List<Lot> group) {
        Adviser adviser = without.computeIfAbsent(
                rule, r -> house.by(house.rulebook().without(Set.of(r))).adviser());
        return group.stream()
                .map(lot -> lots.computeIfAbsent(
                        List.of(rule, lot.person()),
                        key -> Lot.of(adviser.plan(people.get(lot.person()), Question.AS_WRITTEN))))
                .toList();
    }
}
