package zhiti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Title;

/**
 * Holds the plans of groups against each other. Which group somebody belongs to is kept apart from everything that plans
 * are made from; that this is so is tried and not believed.
 */
public final class FairnessCheck {
    private final House house;
    private final List<Employee> people;
    private final List<Plan> plans;
    private final Function<Plan, String> print;
    private final List<String> printed;
    private final Asleep asleep;
    private final int least;
    private final int percent;

    /**
     * @param plans of these people, in the same order
     * @param print the bytes of a plan by which two of them are the same
     */
    public FairnessCheck(House house, List<Employee> people, List<Plan> plans, Function<Plan, String> print) {
        this.house = house;
        this.people = List.copyOf(people);
        this.plans = List.copyOf(plans);
        this.print = print;
        this.printed = plans.stream().map(print).toList();
        this.asleep = new Asleep(house, people);
        this.least = house.policy().number("fairness.least-group");
        this.percent = house.policy().number("fairness.percent");
    }

    /** What the groups of these columns have in their plans. */
    public Fairness by(List<Grouping> groupings) {
        List<Fairness.Divided> divided = groupings.stream().map(this::divided).toList();
        return new Fairness(
                house.asOf(), people.size(), least, percent, divided, LanguageAsks.of(plans), Grouping.unseen(people));
    }

    private Fairness.Divided divided(Grouping grouping) {
        Map<Title, List<Lot>> lots = new LinkedHashMap<>();
        int unsaid = 0;
        for (int i = 0; i < people.size(); i++) {
            Optional<Title> group = grouping.of(people.get(i), house);
            Lot lot = Lot.of(plans.get(i));
            group.ifPresent(
                    name -> lots.computeIfAbsent(name, n -> new ArrayList<>()).add(lot));
            unsaid += group.isEmpty() ? 1 : 0;
        }
        Ratios ratios = new Ratios(lots, least);
        List<Fairness.Group> groups = new ArrayList<>();
        List<Fairness.Flag> flags = new ArrayList<>();
        lots.forEach((name, members) -> {
            groups.add(new Fairness.Group(
                    name, members, members.size() < least, ratios.figures(members), ratios.of(members)));
            for (Yardstick by : Yardstick.values()) {
                ratios.of(members)
                        .get(by)
                        .filter(ratio -> ratio.movePointRight(2).intValue() < percent)
                        .ifPresent(ratio -> {
                            Title most = ratios.most(by).orElseThrow();
                            flags.add(new Fairness.Flag(
                                    by, name, most, ratio, asleep.behind(by, members, lots.get(most), ratio)));
                        });
            }
        });
        return new Fairness.Divided(grouping, groups, unsaid, flags, flip(grouping));
    }

    /** Everybody in another group, and each plan made again. */
    private Fairness.Flip flip(Grouping grouping) {
        Adviser adviser = house.adviser();
        List<Employee> flipped = grouping.flipped(people, house);
        int changed = 0;
        for (int i = 0; i < people.size(); i++) {
            Plan again = adviser.plan(flipped.get(i), Question.AS_WRITTEN);
            String before = printed.get(i);
            String after = print.apply(again);
            boolean same = grouping.isDerived()
                    ? unsigned(after, again).equals(unsigned(before, plans.get(i)))
                    : after.equals(before);
            changed += same ? 0 : 1;
        }
        return new Fairness.Flip(people.size(), changed);
    }

    /** Without the hash of the person's record, which differs wherever a field of it does. */
    private static String unsigned(String printed, Plan plan) {
        return printed.replace(plan.versions().inputs(), "");
    }

    /** Rates and means of groups, and their ratios to the highest of those that are large enough. */
    private record Ratios(Map<Title, List<Lot>> lots, int least) {
        private boolean isTold(Yardstick by, List<Lot> members) {
            return by.about(members).size() >= least;
        }

        Map<Yardstick, Optional<BigDecimal>> figures(List<Lot> members) {
            Map<Yardstick, Optional<BigDecimal>> figures = new EnumMap<>(Yardstick.class);
            for (Yardstick by : Yardstick.values()) {
                figures.put(by, isTold(by, members) ? by.of(members) : Optional.empty());
            }
            return figures;
        }

        Optional<Title> most(Yardstick by) {
            return lots.entrySet().stream()
                    .filter(group -> isTold(by, group.getValue()))
                    .max(Comparator.comparing(group -> by.of(group.getValue()).orElseThrow()))
                    .map(Map.Entry::getKey);
        }

        Map<Yardstick, Optional<BigDecimal>> of(List<Lot> members) {
            Map<Yardstick, Optional<BigDecimal>> ratios = new EnumMap<>(Yardstick.class);
            for (Yardstick by : Yardstick.values()) {
                boolean several = lots.values().stream()
                                .filter(group -> isTold(by, group))
                                .count()
                        > 1;
                Optional<BigDecimal> highest =
                        most(by).flatMap(name -> by.of(lots.get(name))).filter(h -> h.signum() > 0);
                ratios.put(
                        by,
                        several && isTold(by, members)
                                ? highest.map(
                                        h -> Yardstick.divided(by.of(members).orElseThrow(), h))
                                : Optional.empty());
            }
            return ratios;
        }
    }
}
