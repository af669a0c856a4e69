package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.offering.Form;
import zhiti.offering.Lift;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/** Goes a way up year by year: plans a year, takes its steps for done and confirmed, and looks again. */
final class Wayfinder {
    private final Premises premises;
    private final Planner planner;
    private final LaterSelf later;
    private final Optional<String> edition;

    private Employee employee;
    private LocalDate asOf;
    private final Map<String, Integer> levels;
    private final Map<String, Integer> unseen;
    private final Footing footing;
    private final List<WayYear> years = new ArrayList<>();
    private final List<WayStep> steps = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private Optional<LocalDate> freeSince = Optional.empty();

    private Wayfinder(Premises premises, Planner planner, Optional<String> edition, Footing footing, LocalDate asOf) {
        this.premises = premises;
        this.planner = planner;
        this.later = new LaterSelf(premises);
        this.edition = edition;
        this.footing = footing;
        this.employee = footing.employee();
        this.levels = new LinkedHashMap<>(footing.levels());
        this.unseen = new LinkedHashMap<>(footing.unseen());
        this.asOf = asOf;
    }

    /**
     * The way of someone who has a target.
     *
     * @param edition asked for instead of those in force
     * @param asOf the day on which it begins
     */
    static Way of(Premises premises, Planner planner, Optional<String> edition, Footing footing, LocalDate asOf) {
        return new Wayfinder(premises, planner, edition, footing, asOf).go();
    }

    private Way go() {
        int most = premises.policy().number("upgrade.years");
        WayYear now = look(employee, asOf);
        free(now, asOf);
        boolean further = true;
        while (years.isEmpty() || further && !now.open().isEmpty() && years.size() < most) {
            years.add(now);
            List<Placed> placed = now.steps(planner);
            further = now.isUseful(placed);
            if (further) {
                now = live(told(now, placed));
            }
        }
        return new Way(
                footing,
                years,
                onTheWay(),
                freeSince,
                now,
                further && !now.open().isEmpty());
    }

    /** The steps as they turned out: a way may end before a step of its last year that another was to open. */
    private List<WayStep> onTheWay() {
        Set<String> ids = new HashSet<>();
        steps.forEach(step -> ids.add(step.id()));
        return steps.stream().map(step -> step.among(ids)).toList();
    }

    private WayYear look(Employee who, LocalDate day) {
        Premises then = premises.after(day);
        Sighting seen = Sighting.of(then, who, edition, unseen, day);
        return WayYear.of(then, seen, edition, day, settled, taken);
    }

    private void free(WayYear seen, LocalDate day) {
        freeSince = seen.barring().isEmpty() ? freeSince.or(() -> Optional.of(day)) : Optional.empty();
    }

    /** Quarter after quarter until the year is over, or nothing is left to be done. */
    private WayYear live(List<WayStep> year) {
        LocalDate begin = asOf;
        Employee before = employee;
        Quarter first = Quarter.of(begin).plus(1);
        WayYear now = years.get(years.size() - 1);
        List<Asked> asked = now.opinion().asked();
        for (int q = 0; q < premises.policy().number("horizon.quarters"); q++) {
            LocalDate day = first.plus(q).lastDay();
            List<WayStep> over =
                    year.stream().filter(step -> !step.over().isAfter(day)).toList();
            over.stream().filter(step -> !steps.contains(step)).forEach(this::take);
            employee = later.on(day, before, begin, levels, over, asked);
            asOf = day;
            now = look(employee, day);
            free(now, lastServing(over).orElse(day));
            if (now.open().isEmpty()) {
                return now;
            }
        }
        return now;
    }

    /** The day on which the last of these steps was over. */
    private static Optional<LocalDate> lastServing(List<WayStep> over) {
        return over.stream().map(WayStep::over).max(LocalDate::compareTo);
    }

    private void take(WayStep step) {
        steps.add(step);
        step.raise(levels);
        step.rises().forEach(rise -> unseen.remove(rise.key()));
        if (step.candidate().offering().form() != Form.TEST) {
            taken.add(step.id());
        }
        // Records have a place for certificates and scores; what else was answered stays answered.
        step.meets().stream().filter(key -> isWithoutRecord(key)).forEach(settled::add);
    }

    private boolean isWithoutRecord(String key) {
        return years.get(years.size() - 1).opinion().asked().stream()
                .filter(a -> a.key().equals(key) && a.subject() instanceof Requirement)
                .map(a -> ((Requirement) a.subject()).kind())
                .anyMatch(kind -> kind != RequirementKind.TEST && kind != RequirementKind.CERTIFICATE);
    }

    /** The steps of a year with everything that they raise, each from what those before it left. */
    private List<WayStep> told(WayYear year, List<Placed> placed) {
        List<Step> written = new PlanWriter(year.opinion(), placed, premises.advice()).steps();
        Map<String, Integer> reached = new HashMap<>(
                Sighting.of(premises, employee, edition, unseen, asOf).levels());
        List<WayStep> told = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            told.add(told(year, placed.get(i), written.get(i), reached));
        }
        return told;
    }

    /** @param reached levels that the steps so far come to */
    private static WayStep told(WayYear year, Placed placed, Step step, Map<String, Integer> reached) {
        List<WayStep.Rise> rises = new ArrayList<>();
        for (Lift lift : placed.candidate().lifts()) {
            int has = reached.getOrDefault(lift.key(), 0);
            int reach = lift.after(has);
            if (reach > has) {
                rises.add(new WayStep.Rise(lift.key(), has, reach));
                reached.put(lift.key(), reach);
            }
        }
        Map<String, Integer> serves = serves(year, placed, rises);
        Set<String> meets = new LinkedHashSet<>();
        for (Placed.Effect effect : placed.effects()) {
            Gap gap = year.gap(effect.gap()).orElseThrow();
            if (gap.isRequirement() && !effect.expected() && effect.reach() >= gap.required()) {
                meets.add(effect.gap());
            }
        }
        return new WayStep(
                placed.candidate(),
                step,
                step.quarter().firstDay(),
                step.session().orElse(step.until().lastDay()),
                rises,
                serves.keySet(),
                meets,
                fits(year, step, serves.keySet()),
                opens(step),
                purpose(year, placed, serves));
    }

    /**
     * The gaps that it closes or advances, each with where it stood: what an earlier step has raised already, a step that
     * was chosen for it too does not raise again.
     */
    private static Map<String, Integer> serves(WayYear year, Placed placed, List<WayStep.Rise> rises) {
        Map<String, Integer> serves = new LinkedHashMap<>();
        for (WayStep.Rise rise : rises) {
            year.gap(rise.key())
                    .filter(gap -> rise.entry() < gap.required())
                    .ifPresent(gap -> serves.put(rise.key(), rise.entry()));
        }
        placed.effects().stream()
                .filter(effect -> year.gap(effect.gap()).orElseThrow().isRequirement())
                .forEach(effect -> serves.put(effect.gap(), effect.entry()));
        return serves;
    }

    /** Why it can't wait, where it can't, and why it serves what it serves. What it is worth beside others was weighed for one year, and says nothing here. */
    private static List<Reason> fits(WayYear year, Step step, Set<String> serves) {
        return Stream.concat(
                        step.because().stream().filter(RenewalWhy::isTold),
                        year.opinion().about(step.offering().id(), Fit.class).stream()
                                .filter(found -> serves.contains(((Fit) found.conclusion()).gap()))
                                .flatMap(found -> found.because().stream()))
                .toList();
    }

    /** What it opens, each with the sentence that says so. */
    private static Map<String, Reason> opens(Step step) {
        List<Reason> said = step.because().stream()
                .filter(reason -> reason.rule().equals("plan/opens"))
                .toList();
        Map<String, Reason> opens = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            opens.put(step.opens().get(i), said.get(i));
        }
        return opens;
    }

    /**
     * The present role's where it raises what that asks and what was still short of it. What is booked and serves nothing
     * was settled with the work of today.
     */
    private static Stage.Kind purpose(WayYear year, Placed placed, Map<String, Integer> serves) {
        boolean settled = placed.booked() && serves.isEmpty();
        if (settled || serves.entrySet().stream().anyMatch(one -> year.isShort(one.getKey(), one.getValue()))) {
            return Stage.Kind.PRESENT;
        }
        return serves.keySet().stream().anyMatch(key -> !key.startsWith("requirement:"))
                ? Stage.Kind.BRIDGE
                : Stage.Kind.READY;
    }
}
