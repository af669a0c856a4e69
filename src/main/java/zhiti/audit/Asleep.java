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
import java.util.function.UnaryOperator;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.rulebook.RuleCard;
import zhiti.standard.PolicyNumber;

/** Finds the rules behind a difference by putting one after another to sleep and planning again. */
final class Asleep {
    /** So many of the rules that speak most unequally are tried. */
    private static final int TRIED = 12;
    /** So many are named. */
    private static final int NAMED = 3;
    /** A rule without which the ratio rises by less is not behind it. */
    private static final BigDecimal RISES = new BigDecimal("0.05");

    private static final String PLANNER = "plan/";
    private static final String HOURS = "plan/hours-by-contract";

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

    /** What brings a difference about: what lifts the group itself when it is taken away first, then what most closes it. */
    List<Fairness.Behind> behind(Yardstick by, List<Lot> here, List<Lot> there, BigDecimal ratio) {
        Difference difference = new Difference(by, here, there, ratio);
        List<Suspect> suspects = suspects(here, there);
        List<Fairness.Behind> found = new ArrayList<>();
        difference
                .without(hoursByContract(), lot -> again(HOURS, lot, this::atFullTime))
                .ifPresent(found::add);
        suspects.stream()
                .filter(suspect -> !suspect.card().id().startsWith(PLANNER))
                .limit(TRIED)
                .flatMap(suspect ->
                        difference.without(suspect, lot -> again(suspect.card().id(), lot, one -> one)).stream())
                .forEach(found::add);
        found.sort(Comparator.comparing((Fairness.Behind behind) -> !behind.lifts())
                .thenComparing(behind -> behind.without().orElseThrow(), Comparator.reverseOrder())
                .thenComparing(behind -> behind.card().id()));
        if (found.isEmpty()) {
            suspects.stream()
                    .filter(suspect -> suspect.card().id().startsWith(PLANNER))
                    .limit(1)
                    .map(suspect -> new Fairness.Behind(
                            suspect.card(), suspect.here(), suspect.there(), Optional.empty(), false))
                    .forEach(found::add);
        }
        return found.stream().limit(NAMED).toList();
    }

    /** That a year's learning hours go by the hours of the contract, which no rule says but the planner does. */
    private Suspect hoursByContract() {
        PolicyNumber number = house.policy().of("limit.hours");
        RuleCard card =
                new RuleCard(HOURS, number.title().zh(), number.title().en(), "rules/policy.yaml limit.hours", "", "");
        return new Suspect(card, BigDecimal.ONE, BigDecimal.ONE);
    }

    private Employee atFullTime(Employee one) {
        return one.at(one.post().weekly(house.policy().number("hours.full-time")));
    }

    /** A difference between two groups. */
    private record Difference(Yardstick by, List<Lot> here, List<Lot> there, BigDecimal ratio) {
        /** What a suspect has to do with it, by what everybody gets without it; empty where it is not behind it. */
        Optional<Fairness.Behind> without(Suspect suspect, UnaryOperator<Lot> again) {
            Optional<BigDecimal> own = by.of(here.stream().map(again).toList());
            Optional<BigDecimal> other =
                    by.of(there.stream().map(again).toList()).filter(most -> most.signum() > 0);
            if (own.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal lifted = Yardstick.divided(own.get(), other.get());
            boolean lifts = own.get().compareTo(by.of(here).orElseThrow()) > 0;
            return lifted.subtract(ratio).compareTo(RISES) >= 0
                    ? Optional.of(new Fairness.Behind(
                            suspect.card(), suspect.here(), suspect.there(), Optional.of(lifted), lifts))
                    : Optional.empty();
        }
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

    /** What somebody gets with a rule asleep, or as somebody slightly else. */
    private Lot again(String rule, Lot lot, UnaryOperator<Employee> as) {
        Adviser adviser = without.computeIfAbsent(
                rule, r -> house.by(house.rulebook().without(Set.of(r))).adviser());
        return lots.computeIfAbsent(
                List.of(rule, lot.person()),
                key -> Lot.of(adviser.plan(as.apply(people.get(lot.person())), Question.AS_WRITTEN)));
    }
}
