package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes, turn by turn, what serves the highest tier, then what is worth most, then the cheaper, then the shorter, then by
 * id; then lets courses come before the assignments that practise them. What does nothing where it stands in the end is given
 * up, and what is still open is chosen for again, until nothing changes.
 */
final class GreedyPlanner implements Planner {
    @Override
    public List<Placed> plan(Situation situation) {
        return new Planning(situation).steps();
    }

    /** Far more than were ever needed; each gains something, gives something up for good, or adds a step. */
    private static final int MOST_LOOKS = 200;

    /** One plan while it is made, look after look; none leaves it with less gained than the one before. */
    private static final class Planning {
        private final Situation situation;
        private final Knowing knowing;
        private final Set<String> givenUp = new HashSet<>();
        /** The steps beside which nothing more found a place when they were chosen. */
        private List<Placed> full = List.of();

        Planning(Situation situation) {
            this.situation = situation;
            this.knowing = new Knowing(situation);
        }

        List<Placed> steps() {
            List<Placed> chosen = anew();
            Optional<List<Placed>> next = next(chosen);
            for (int look = 1; look < MOST_LOOKS && next.isPresent(); look++) {
                chosen = next.get();
                next = next(chosen);
            }
            return PlannedSteps.of(situation, asBefore(chosen));
        }

        /** What the plan before had stays in its quarter where nothing is lost by it. */
        private List<Placed> asBefore(List<Placed> chosen) {
            return situation.earlier().isEmpty()
                    ? chosen
                    : new Arrangement(situation, false)
                            .asBefore(chosen)
                            .filter(steps -> inTheirQuarters(steps) > inTheirQuarters(chosen))
                            .orElse(chosen);
        }

        private long inTheirQuarters(List<Placed> steps) {
            return steps.stream()
                    .filter(step -> situation
                            .first()
                            .plus(step.begins())
                            .equals(situation.earlier().get(step.id())))
                    .count();
        }

        /** The plan after another look at it; empty where there is nothing to change. */
        private Optional<List<Placed>> next(List<Placed> chosen) {
            Optional<Placed> idle = idle(chosen);
            if (idle.isPresent()) {
                givenUp.add(idle.get().id());
                return Optional.of(without(chosen, idle.get()));
            }
            List<Placed> more = chosen == full ? chosen : choose(chosen);
            if (more.size() > chosen.size()) {
                return Optional.of(knowing.beforeDoing(more));
            }
            return new Regrouping(situation)
                    .better(chosen)
                    .map(knowing::beforeDoing)
                    .or(() -> again(chosen));
        }

        /** With one that was given up elsewhere, where the plan as it is now gains by it. */
        private Optional<List<Placed>> again(List<Placed> chosen) {
            Value now = Value.of(situation, chosen);
            List<Candidate> left = situation.candidates().stream()
                    .filter(candidate -> givenUp.contains(candidate.id()))
                    .toList();
            Optional<List<Placed>> more = left.isEmpty()
                    ? Optional.empty()
                    : oneMore(chosen, left)
                            .filter(longer -> Value.of(situation, longer).gainsMoreThan(now));
            more.ifPresent(longer -> longer.forEach(step -> givenUp.remove(step.id())));
            return more;
        }

        private List<Placed> anew() {
            return knowing.beforeDoing(choose(new Bookings(situation).placed()));
        }

        /** The same plan as if one had never been thought of, unless what is left of it is worth more. */
        private List<Placed> without(List<Placed> chosen, Placed idle) {
            List<Placed> rest = new ArrayList<>(chosen);
            rest.remove(idle);
            List<Placed> again = anew();
            return Value.of(situation, rest).gainsMoreThan(Value.of(situation, again)) ? rest : again;
        }

        /** Steps that were taken before, and all that still finds a place beside them. */
        private List<Placed> choose(List<Placed> before) {
            List<Candidate> left = new ArrayList<>(situation.candidates());
            left.removeIf(candidate -> !situation.isOpen(candidate) || givenUp.contains(candidate.id()));
            List<Placed> chosen = before;
            Optional<List<Placed>> longer = Optional.of(chosen);
            while (longer.isPresent()) {
                chosen = longer.get();
                Set<String> taken = new HashSet<>();
                chosen.forEach(step -> taken.add(step.id()));
                left.removeIf(candidate -> taken.contains(candidate.id()));
                longer = oneMore(chosen, left);
            }
            full = chosen;
            return chosen;
        }

        /** What was asked for goes before all, as soon as it does something; then the best that still finds a place; with the sitting, where it prepares for one. */
        private Optional<List<Placed>> oneMore(List<Placed> chosen, List<Candidate> left) {
            Turn turn = new Turn(situation, chosen, left);
            Arrangement arrangement = new Arrangement(situation, false);
            for (Candidate candidate : left) {
                if (situation.limits().with().contains(candidate.id()) && turn.isOfUse(candidate)) {
                    Optional<List<Placed>> placed = arrangement.with(chosen, List.of(turn.valued(candidate)));
                    if (placed.isPresent()) {
                        return placed;
                    }
                }
            }
            for (Choice choice : turn.choices()) {
                for (List<Choice> taken : turn.together(choice)) {
                    Optional<List<Placed>> placed = arrangement.with(chosen, taken);
                    if (placed.isPresent()) {
                        return placed;
                    }
                }
            }
            return Optional.empty();
        }

        /** The last step that advances nothing and opens no other; one at a time, for what it leaves may need the others. */
        private Optional<Placed> idle(List<Placed> chosen) {
            List<Placed> acting = new ArrayList<>(new Progress(situation, chosen).steps());
            Opening opening = new Opening(situation, acting);
            Collections.reverse(acting);
            return acting.stream()
                    .filter(step -> !step.booked() && step.effects().isEmpty())
                    .filter(step -> opening.opens(step).isEmpty())
                    .findFirst()
                    .flatMap(idle -> chosen.stream()
                            .filter(step -> step.id().equals(idle.id()))
                            .findFirst());
        }
    }
}
