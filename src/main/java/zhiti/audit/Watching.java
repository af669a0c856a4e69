package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.rulebook.RuleCard;
import zhiti.rulebook.Turn;
import zhiti.standard.Today;

/** Watches the rules of a house at work on one person after another. For one thread. */
public final class Watching {
    private final House house;
    private final Adviser adviser;
    private final Shadows shadows = new Shadows();
    private final Opposites opposites = new Opposites();
    private final Map<String, Integer> people = new TreeMap<>();
    private final Map<String, Integer> matches = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> stuck = new TreeMap<>();
    private final List<Turn> heard = new ArrayList<>();
    private int seen;

    public Watching(House house) {
        this.house = house;
        this.adviser = house.by(house.rulebook().watched(heard::add)).adviser();
    }

    /** Makes a plan for a person, and takes note of what every rule did; the plan is as any other. */
    public Plan see(Employee employee) {
        heard.clear();
        Plan plan = adviser.plan(employee, Question.AS_WRITTEN);
        heard.forEach(turn -> note(employee.id(), turn));
        opposites.booked(employee.id(), plan);
        seen++;
        return plan;
    }

    private void note(String person, Turn turn) {
        turn.fired().forEach((rule, times) -> {
            people.merge(rule, 1, Integer::sum);
            matches.merge(rule, times, Integer::sum);
        });
        turn.stuck()
                .forEach((rule, at) ->
                        stuck.computeIfAbsent(rule, r -> new TreeMap<>()).merge(at, 1, Integer::sum));
        shadows.add(turn.found());
        opposites.add(person, turn.found());
    }

    /** What has been seen so far, and what can be told of the shelf without anybody. */
    public Coverage coverage() {
        return new Coverage(
                house.asOf(),
                seen,
                rules(),
                house.rulebook().neverFiring(all(house.catalog()), house.policy()),
                shadows.found(house.rulebook().narrower()),
                opposites.found(),
                opposites.overruled(),
                Numbers.unread(house));
    }

    private List<Coverage.Seen> rules() {
        Map<String, List<String>> conditions = house.rulebook().conditions();
        return house.rulebook().cards().stream()
                .map(card -> new Coverage.Seen(
                        card,
                        people.getOrDefault(card.id(), 0),
                        matches.getOrDefault(card.id(), 0),
                        stuck(card, conditions.get(card.id()))))
                .toList();
    }

    private List<Coverage.Stuck> stuck(RuleCard card, List<String> conditions) {
        return stuck.getOrDefault(card.id(), Map.of()).entrySet().stream()
                .map(e -> new Coverage.Stuck(e.getKey() + 1, conditions.get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(Coverage.Stuck::people).reversed())
                .toList();
    }

    /** Everything that the catalog can ever put before the rules. */
    private List<Object> all(Catalog catalog) {
        List<Object> all = new ArrayList<>(List.of(new Today(house.asOf()), house.policy()));
        catalog.offerings()
                .forEach((id, offering) -> Stream.of(
                                List.of(offering),
                                catalog.lifts(id),
                                catalog.prepares(id),
                                catalog.grants(id),
                                catalog.meets(id))
                        .forEach(all::addAll));
        return all;
    }
}
