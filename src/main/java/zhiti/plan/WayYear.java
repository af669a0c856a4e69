package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.standard.ClosedBy;
import zhiti.standard.Tier;

/**
 * One year of a way up, looked at from its first day: what the present role is missing, what the target would miss of
 * someone who held it, and what can be done about both.
 *
 * @param asOf the day from which it is looked at; its quarters begin after that day's
 * @param employee as they are taken to be on that day
 * @param present gaps that are must in the present jobs, by key, at the level that those ask
 * @param target gaps that would be must for someone who holds the target, by key
 * @param unseen the K and S that nobody has seen so far: whoever comes to do the tasks has them
 * @param wished conditions that the target words as preferred or suggested and that are not met
 * @param opinion what the rules found, with these gaps and no others
 */
record WayYear(
        LocalDate asOf,
        Employee employee,
        Map<String, Gap> present,
        Map<String, Gap> target,
        Set<String> wished,
        Set<String> unseen,
        Opinion opinion) {

    /** More points a level than any cost takes off. */
    private static final int AT_ANY_PRICE = 10_000;

    /**
     * @param settled conditions that earlier years have answered, by key
     * @param taken offerings of earlier years: nothing is taken twice
     */
    static WayYear of(
            Premises premises,
            Sighting sighting,
            Optional<String> edition,
            LocalDate asOf,
            Set<String> settled,
            Set<String> taken) {
        Employee employee = sighting.employee();
        Map<String, WeighedGap> ahead = gaps(premises, TwoPosts.holding(employee), edition, asOf, settled);
        Map<String, Gap> target = musts(ahead);
        Map<String, Gap> present = musts(gaps(premises, TwoPosts.staying(employee), edition, asOf, settled));
        Map<String, Integer> needs = new LinkedHashMap<>();
        needs(premises, TwoPosts.staying(employee), edition, asOf, present, needs);
        target.values().forEach(gap -> needs.merge(gap.key(), gap.required(), Math::max));
        Set<String> wished = new LinkedHashSet<>();
        ahead.values().stream()
                .filter(gap -> gap.gap().isRequirement() && gap.tier() == Tier.SHOULD)
                .map(WeighedGap::key)
                .forEach(wished::add);
        Limits limits = taken.stream().reduce(Limits.NONE, Limits::except, (one, other) -> other);
        Opinion opinion = premises.consultation(employee, edition, asOf, limits).find(true, List.of());
        WayYear whole = new WayYear(asOf, employee, present, target, wished, sighting.unseen(), opinion);
        return new WayYear(asOf, employee, present, target, wished, sighting.unseen(), whole.only(needs));
    }

    /**
     * From which level on each of these gaps is none that is must. Where being a level short would do, no course is
     * bought for the last one.
     */
    private static void needs(
            Premises premises,
            Employee employee,
            Optional<String> edition,
            LocalDate asOf,
            Map<String, Gap> musts,
            Map<String, Integer> needs) {
        Map<String, Assessment> nearly = new LinkedHashMap<>();
        musts.values().stream().filter(Gap::isLevelled).forEach(gap -> {
            int level = gap.isTask() ? gap.required() : Math.max(gap.shown(), gap.required() - 1);
            nearly.put(gap.key(), Footing.rating(gap.subject(), level, asOf));
        });
        List<Assessment> ratings = new ArrayList<>(employee.ratings());
        ratings.removeIf(rating -> nearly.containsKey(rating.subject().key()));
        ratings.addAll(nearly.values());
        Set<String> still = musts(gaps(premises, employee.rated(ratings), edition, asOf, Set.of()))
                .keySet();
        musts.values().forEach(gap -> {
            boolean last = gap.isCompetency() && !still.contains(gap.key());
            needs.merge(gap.key(), last ? gap.required() - 1 : gap.required(), Math::max);
        });
    }

    private static Map<String, WeighedGap> gaps(
            Premises premises, Employee employee, Optional<String> edition, LocalDate asOf, Set<String> settled) {
        Map<String, WeighedGap> gaps = new LinkedHashMap<>(premises.consultation(employee, edition, asOf, Limits.NONE)
                .find(false, List.of())
                .situation()
                .gaps());
        gaps.keySet().removeAll(settled);
        return gaps;
    }

    private static Map<String, Gap> musts(Map<String, WeighedGap> gaps) {
        Map<String, Gap> musts = new LinkedHashMap<>();
        gaps.values().stream().filter(gap -> gap.tier() == Tier.MUST).forEach(gap -> musts.put(gap.key(), gap.gap()));
        return musts;
    }

    /**
     * What the present role needs goes first, so that the way up takes nothing from the work of today; then what the
     * target needs, at any price; then what it only wishes for, where there is room and it is worth it.
     */
    private Opinion only(Map<String, Integer> needs) {
        Map<String, WeighedGap> gaps = new LinkedHashMap<>();
        opinion.situation().gaps().forEach((key, gap) -> {
            if (present.containsKey(key)) {
                gaps.put(key, weighed(gap, needs.get(key), Tier.MUST, gap.points()));
            } else if (target.containsKey(key)) {
                gaps.put(key, weighed(gap, needs.get(key), Tier.SHOULD, gap.points() + AT_ANY_PRICE));
            } else if (wished.contains(key)) {
                gaps.put(key, weighed(gap, gap.gap().required(), Tier.BONUS, gap.points()));
            }
        });
        return about(opinion, opinion.situation(), gaps);
    }

    private static WeighedGap weighed(WeighedGap whole, int needed, Tier tier, int points) {
        Gap gap = whole.gap();
        Gap enough = new Gap(
                gap.asked().at(Math.min(needed, gap.required())),
                gap.shown(),
                gap.presumed(),
                gap.lapsing(),
                gap.metOn(),
                gap.due());
        return new WeighedGap(enough, tier, points, whole.because());
    }

    private static Opinion about(Opinion opinion, Situation all, Map<String, WeighedGap> gaps) {
        Situation situation = new Situation(
                all.asOf(),
                all.policy(),
                all.weeklyHours(),
                gaps,
                all.candidates(),
                all.standing(),
                all.year(),
                all.earlier(),
                all.limits());
        return new Opinion(
                opinion.person(),
                opinion.asked(),
                opinion.shown(),
                situation,
                opinion.assessFirst(),
                opinion.setAside(),
                opinion.reasons());
    }

    /**
     * The steps of the year. No course is bought for what nobody has seen while there are tasks to be learned: doing them
     * shows it.
     */
    List<Placed> steps(Planner planner) {
        Map<String, WeighedGap> seen = new LinkedHashMap<>(opinion.situation().gaps());
        seen.keySet().removeAll(unseen);
        List<Placed> some =
                planner.plan(about(opinion, opinion.situation(), seen).situation());
        // They also raise what nobody has seen.
        List<Placed> steps = PlannedSteps.of(opinion.situation(), some);
        return isUseful(some) ? steps : planner.plan(opinion.situation());
    }

    /** Whether steps do something for what stands in the way. */
    boolean isUseful(List<Placed> steps) {
        Set<String> open = open().stream().map(Gap::key).collect(Collectors.toSet());
        return steps.stream().flatMap(step -> step.effects().stream()).anyMatch(effect -> open.contains(effect.gap()));
    }

    /** What is missing of a subject, as far as it is in the way. */
    Optional<Gap> gap(String key) {
        return Optional.ofNullable(opinion.situation().gaps().get(key)).map(WeighedGap::gap);
    }

    /** Whether the present role asks more of a subject than there is. */
    boolean isShort(String key, int has) {
        return present.containsKey(key) && has < present.get(key).required();
    }

    /** What of the target stands in the way today, but for what only time closes; what lapses later is still held. */
    List<Gap> barring() {
        return barring(target);
    }

    /** The same of both posts. */
    List<Gap> open() {
        Map<String, Gap> both = new LinkedHashMap<>(present);
        both.putAll(target);
        return barring(both);
    }

    private static List<Gap> barring(Map<String, Gap> gaps) {
        List<Gap> barring = new ArrayList<>(gaps.values());
        barring.removeIf(gap -> gap.lapsing() || gap.closedBy() == ClosedBy.TIME);
        return barring;
    }
}
