package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiti.offering.Session;
import zhiti.standard.Show;
import zhiti.standard.Tier;

/**
 * What a plan left out for the limits of the year alone. Beyond them everything else holds: bars, entry, sessions, what
 * lasts longer than the year, and one step after the other on the same gap.
 *
 * @param placed the steps of the plan, then what was taken beyond it
 */
record BeyondLimits(Situation situation, List<Placed> placed) implements Prospects {
    BeyondLimits {
        placed = List.copyOf(placed);
    }

    @Override
    public List<Prospect> all() {
        Turn turn = turn();
        return ways(turn).flatMap(choices -> prospect(turn, choices).stream()).toList();
    }

    @Override
    public Prospects with(Prospect taken) {
        List<String> ids = taken.offerings().stream().map(o -> o.id()).toList();
        return ways(turn())
                .filter(choices -> choices.stream()
                        .map(choice -> choice.candidate().id())
                        .toList()
                        .equals(ids))
                .flatMap(choices -> taken(choices).stream())
                .findFirst()
                .map(more -> new BeyondLimits(situation, more))
                .orElseThrow();
    }

    @Override
    public int hoursOver() {
        return Math.max(0, -new Calendar(situation, placed).hoursLeft());
    }

    @Override
    public int stepsOver() {
        return Math.max(0, -new Calendar(situation, placed).stepsLeft());
    }

    /** What can be taken together, the best way of each; what the law asks for never waited for room. */
    private static Stream<List<Choice>> ways(Turn turn) {
        return turn.choices().stream()
                .filter(choice -> !choice.legal())
                .flatMap(choice -> turn.together(choice).stream().limit(1));
    }

    private Turn turn() {
        Set<String> taken = placed.stream().map(Placed::id).collect(Collectors.toSet());
        List<Candidate> left = situation.candidates().stream()
                .filter(candidate -> situation.isOpen(candidate) && !taken.contains(candidate.id()))
                .toList();
        return new Turn(situation, placed, left);
    }

    /** Empty where it would not fit the year even with room, or shows nothing: a preparation without its sitting. */
    private Optional<Prospect> prospect(Turn turn, List<Choice> choices) {
        return taken(choices).map(all -> all.subList(placed.size(), all.size())).flatMap(added -> raising(turn, added));
    }

    private Optional<Prospect> raising(Turn turn, List<Placed> added) {
        List<Placed> all = new ArrayList<>(placed);
        all.addAll(added);
        Progress now = new Progress(situation, all);
        List<Placed.Effect> raised = raised(new Progress(situation, placed), now);
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Prospect(
                added.stream().map(step -> step.candidate().offering()).toList(),
                raised.stream()
                        .map(effect -> situation.gaps().get(effect.gap()).tier())
                        .reduce(Tier.BONUS, Tier::orHigher),
                raised.stream().mapToInt(turn::levels).sum(),
                raised.stream()
                        .map(effect -> PlanWriter.lifted(situation, added.get(added.size() - 1), effect))
                        .toList(),
                raised.stream()
                        .map(Placed.Effect::gap)
                        .filter(gap -> !now.isOpen(situation.gaps().get(gap)))
                        .toList(),
                situation.first().plus(added.get(0).begins())));
    }

    /** What of the gaps is shown beyond what the plan leaves off with: by what is added, and by what that leads to. */
    private List<Placed.Effect> raised(Progress before, Progress now) {
        return situation.gaps().values().stream()
                .filter(gap -> now.reached(gap) > before.reached(gap))
                .map(gap -> new Placed.Effect(gap.key(), before.reached(gap), now.reached(gap), false))
                .toList();
    }

    /** All steps with these after them, each in its first quarter; empty where one finds none. */
    private Optional<List<Placed>> taken(List<Choice> choices) {
        List<Placed> all = new ArrayList<>(placed);
        for (Choice choice : choices) {
            Optional<Placed> step = place(choice, new Progress(situation, all), new Calendar(situation, all));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            all.add(step.get());
        }
        return Optional.of(all);
    }

    /** In the first quarter that is not given over to leave or shows altogether, and in which everything else is met. */
    private Optional<Placed> place(Choice choice, Progress progress, Calendar calendar) {
        Candidate candidate = choice.candidate();
        List<Placed.Effect> effects = progress.effects(candidate);
        int lasts = Math.max(0, candidate.offering().hours() - 1) / Math.max(1, situation.hoursPerQuarter());
        int[] inPlan = IntStream.range(progress.freeFrom(effects), situation.quarters() - lasts)
                .filter(begin -> !effects.isEmpty() && situation.year().left(situation.maxHours(), begin) > 0)
                .filter(begin -> isPossible(choice, begin, begin + lasts, progress, calendar))
                .toArray();
        boolean atOnce = inPlan.length == 0 && candidate.renewal().isPresent()
                || choice.isDueBefore(situation.first().firstDay());
        IntStream now = IntStream.of(-1)
                .filter(begin -> atOnce && !effects.isEmpty())
                .filter(begin -> isPossible(choice, begin, begin, progress, calendar));
        return IntStream.concat(now, IntStream.of(inPlan))
                .mapToObj(begin -> {
                    Quarter named = situation.first().plus(begin);
                    Optional<LocalDate> session =
                            calendar.session(choice, named).map(Session::on);
                    Optional<Show> show = calendar.show(candidate.offering(), named);
                    return Placed.at(choice, begin, begin < 0 ? begin : begin + lasts, session, show);
                })
                .findFirst();
    }

    private boolean isPossible(Choice choice, int begin, int end, Progress progress, Calendar calendar) {
        Candidate candidate = choice.candidate();
        Quarter named = situation.first().plus(begin);
        return calendar.isHeld(choice, named)
                && Calendar.hasCome(candidate.possibleOn(), named)
                && candidate.possibleUntil().isValidOn(progress.firstDay(end))
                && progress.mayEnter(candidate, begin);
    }
}
