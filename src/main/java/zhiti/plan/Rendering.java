package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.offering.Session;

/** Writes a set in its quarters as steps: who of them raises what, in the order of time. */
final class Rendering {
    private final Ground ground;
    private final Situation situation;

    /** A step, settled or chosen, with what it could do. */
    private record Taken(Choice choice, int begins, int ends, Optional<Placed> settled, List<Ground.Fitting> fits) {}

    Rendering(Ground ground) {
        this.ground = ground;
        this.situation = ground.situation;
    }

    List<Placed> steps(Solution solution) {
        List<Placed> steps = inOrder(taken(solution));
        return new Knowing(situation).beforeDoing(steps);
    }

    private List<Taken> taken(Solution solution) {
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < ground.settled.size(); i++) {
            Placed step = ground.settled.get(i);
            all.add(new Taken(step.choice(), step.begins(), step.ends(), Optional.of(step), ground.settledFits.get(i)));
        }
        for (int i = 0; i < solution.set().size(); i++) {
            Ground.Item item = solution.set().get(i);
            all.add(new Taken(
                    item.choice(),
                    solution.found().begins().get(i),
                    solution.found().ends().get(i),
                    Optional.empty(),
                    item.fits()));
        }
        all.sort(Comparator.comparingInt(Taken::begins).thenComparingInt(taken -> day(taken)));
        return all;
    }

    /** What has a day in its quarter comes before what has none. */
    private int day(Taken taken) {
        return session(taken).map(LocalDate::getDayOfYear).orElse(Integer.MAX_VALUE);
    }

    private Optional<LocalDate> session(Taken taken) {
        return taken.settled().isPresent()
                ? taken.settled().get().session()
                : ground.calendar
                        .session(taken.choice(), situation.first().plus(taken.begins()))
                        .map(Session::on);
    }

    private List<Placed> inOrder(List<Taken> all) {
        Map<Taken, List<Placed.Effect>> effects = new HashMap<>();
        all.forEach(taken -> effects.put(taken, new ArrayList<>()));
        IntStream.range(0, ground.gains.gaps()).forEach(gap -> claim(gap, all, effects));
        List<Placed> steps = new ArrayList<>();
        for (Taken taken : all) {
            List<Candidate> later = all.subList(steps.size(), all.size()).stream()
                    .map(other -> other.choice().candidate())
                    .toList();
            Turn turn = new Turn(situation, steps, later);
            steps.add(step(taken, turn, effects.get(taken)));
        }
        return steps;
    }

    private Placed step(Taken taken, Turn turn, List<Placed.Effect> effects) {
        Candidate candidate = taken.choice().candidate();
        Choice choice = turn.asTaken(candidate, effects);
        Quarter named = situation.first().plus(taken.begins());
        return new Placed(
                choice,
                taken.begins(),
                taken.ends(),
                session(taken),
                taken.settled().isPresent()
                        ? taken.settled().get().show()
                        : ground.calendar.show(candidate.offering(), named),
                taken.settled().map(Placed::booked).orElse(false),
                effects);
    }

    private boolean isAsked(Taken taken) {
        return situation.limits().with().contains(taken.choice().candidate().id());
    }

    /** From the level that is reached in the end back to what is shown, each rung is claimed by the step that gave it. */
    private void claim(int gap, List<Taken> all, Map<Taken, List<Placed.Effect>> effects) {
        Climb climb = new Climb(ground, gap);
        for (int quarter = -1; quarter < situation.quarters(); quarter++) {
            int now = quarter;
            climb.until(now);
            for (Taken taken : all) {
                if (taken.begins() == now) {
                    taken.fits().stream()
                            .filter(fit -> fit.gap() == gap)
                            .forEach(fit -> climb.begin(fit, all.indexOf(taken), taken.ends(), isAsked(taken)));
                }
            }
        }
        climb.until(situation.quarters());
        climb.claims().forEach((place, effect) -> effects.get(all.get(place)).addAll(effect));
    }
}
