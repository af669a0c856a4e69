package zhiti.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.Competency;
import zhiti.standard.Money;

/** Writes the stages of a way: what each holds, takes and comes to. */
final class Stages {
    private static final BigDecimal ALMOST = new BigDecimal("0.99");

    private final Premises premises;
    private final Optional<String> edition;
    private final LocalDate asOf;
    private final Opinion seen;
    private final List<Asked> asks;
    private final Way way;
    private final Staging staging;
    private final Optional<LocalDate> readyOn;
    private final Map<String, Asked> byKey = new HashMap<>();
    /** Without any step: what it sees through tasks, it sees through assumed ones, and that shows nothing. */
    private final Sighting start;

    /**
     * @param seen what the rules find of the person today
     * @param asks what both posts ask
     */
    Stages(
            Premises premises,
            Optional<String> edition,
            LocalDate asOf,
            Opinion seen,
            List<Asked> asks,
            Way way,
            Staging staging,
            Optional<LocalDate> readyOn) {
        this.premises = premises;
        this.edition = edition;
        this.asOf = asOf;
        this.seen = seen;
        this.asks = asks;
        this.way = way;
        this.staging = staging;
        this.readyOn = readyOn;
        asks.forEach(asked -> byKey.put(asked.key(), asked));
        this.start = sighting(List.of());
    }

    List<Stage> all() {
        List<Stage> stages = new ArrayList<>();
        List<WayStep> sofar = new ArrayList<>();
        Optional<BigDecimal> now = readiness(sofar, false);
        LocalDate before = Quarter.of(asOf).lastDay();
        stages.add(new Stage(Stage.Kind.CONFIRM, looks(), List.of(), now, now, 0, Money.ZERO, before));
        for (Stage.Kind kind : List.of(Stage.Kind.PRESENT, Stage.Kind.BRIDGE, Stage.Kind.READY)) {
            List<WayStep> steps = staging.of(kind);
            sofar.addAll(steps);
            boolean isLast = kind == Stage.Kind.READY;
            Optional<BigDecimal> after = readiness(sofar, isLast && readyOn.isPresent());
            LocalDate over =
                    steps.stream().map(WayStep::over).max(LocalDate::compareTo).orElse(before);
            LocalDate earliest = isLast ? readyOn.orElse(later(over, before, served())) : over;
            stages.add(new Stage(
                    kind,
                    List.of(),
                    steps.stream().map(this::told).toList(),
                    now,
                    after,
                    steps.stream().mapToInt(s -> s.step().offering().hours()).sum(),
                    steps.stream().map(s -> s.step().offering().cost()).reduce(Money.ZERO, Money::plus),
                    earliest));
            now = after;
            before = later(before, over);
        }
        return stages;
    }

    /** The days on which time closes what only time closes. */
    private LocalDate served() {
        return way.first().target().values().stream()
                .filter(gap -> gap.closedBy() == ClosedBy.TIME)
                .flatMap(gap -> gap.metOn().stream())
                .reduce(asOf, Stages::later);
    }

    private static LocalDate later(LocalDate... days) {
        return Stream.of(days).max(LocalDate::compareTo).orElseThrow();
    }

    private List<Stage.Look> looks() {
        return seen.assessFirst().stream().map(this::look).toList();
    }

    private Stage.Look look(AssessLine line) {
        String key = line.asked().key();
        Optional<Integer> level = Optional.ofNullable(way.footing().unseen().get(key))
                .or(() -> Optional.ofNullable(way.footing().levels().get(key)));
        List<Stage.Twin> twins = line.asked().subject() instanceof Competency competency
                ? competency.close().stream()
                        .map(id -> premises.standards().competencies().get(id))
                        .filter(this::has)
                        .map(twin -> new Stage.Twin(
                                twin.title(), way.footing().levels().get(twin.key())))
                        .toList()
                : List.of();
        return new Stage.Look(line.asked(), level, twins, line.because());
    }

    private boolean has(Competency twin) {
        return way.footing().levels().containsKey(twin.key());
    }

    /** A step as it is told: numbered by its place on the way, with everything that it raises of what is asked. */
    private Step told(WayStep step) {
        List<Step.Lifted> lifts = new ArrayList<>();
        List<String> closes = new ArrayList<>();
        for (WayStep.Rise rise : step.rises()) {
            Asked asked = byKey.get(rise.key());
            if (asked != null && rise.entry() < asked.required()) {
                String id = rise.key().substring(rise.key().indexOf(':') + 1);
                lifts.add(new Step.Lifted(
                        rise.key(),
                        asked.isTask() ? "task" : "competency",
                        id,
                        asked.title(),
                        rise.entry(),
                        rise.reach()));
                if (rise.reach() >= asked.required()) {
                    closes.add(rise.key());
                }
            }
        }
        step.step().lifts().stream()
                .filter(lifted ->
                        !lifted.kind().equals("task") && !lifted.kind().equals("competency"))
                .forEach(lifts::add);
        closes.addAll(step.meets());
        return step.step().onTheWay(way.steps().indexOf(step) + 1, lifts, closes, step);
    }

    /**
     * Over what is known or presumed today, and whatever else steps show to be there as it is required.
     *
     * @param ready whether no must gap remains
     */
    private Optional<BigDecimal> readiness(List<WayStep> taken, boolean ready) {
        List<WayStep> steps = way.steps().stream().filter(taken::contains).toList();
        Sighting sighting = sighting(steps);
        Set<String> shown = new HashSet<>(start.unseen());
        shown.removeAll(sighting.unseen());
        steps.forEach(step -> step.rises().forEach(rise -> shown.add(rise.key())));
        int has = 0;
        int required = 0;
        for (Asked asked : asks) {
            if (asked.target() && asked.isLevelled()) {
                int seenThen = shown.contains(asked.key()) ? sighting.levels().get(asked.key()) : today(asked);
                int level = Math.min(seenThen, asked.required());
                if (isCounted(asked) || level == asked.required() && shown.contains(asked.key())) {
                    has += level;
                    required += asked.required();
                }
            }
        }
        if (required == 0) {
            return Optional.empty();
        }
        BigDecimal ratio = BigDecimal.valueOf(has).divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP);
        return Optional.of(ready ? ratio : ratio.min(ALMOST));
    }

    /** The person at the end of the way with these steps and no others. */
    private Sighting sighting(List<WayStep> steps) {
        Map<String, Integer> levels = new LinkedHashMap<>(way.footing().levels());
        steps.forEach(step -> step.raise(levels));
        Map<String, Integer> unseen = new LinkedHashMap<>(way.footing().unseen());
        unseen.keySet().removeAll(levels.keySet());
        LocalDate day = way.last().asOf();
        Employee then = new LaterSelf(premises).on(day, way.footing().employee(), asOf, levels, steps, asks);
        return Sighting.of(premises.after(day), then, edition, unseen, day);
    }

    private int today(Asked asked) {
        return Optional.ofNullable(seen.shown().get(asked.key()))
                .map(Shown::level)
                .orElse(0);
    }

    /** Known today or presumed not to be there. */
    private boolean isCounted(Asked asked) {
        Optional<Shown> shown = Optional.ofNullable(seen.shown().get(asked.key()));
        boolean presumed = Optional.ofNullable(seen.situation().gaps().get(asked.key()))
                .map(gap -> gap.gap().presumed())
                .orElse(false);
        return presumed || shown.filter(s -> !s.isSelfOnly()).isPresent();
    }
}
