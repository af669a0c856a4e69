package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Person;
import zhiti.standard.Money;

/** Shares a budget and the seats of sessions among a team. */
final class Allotting {
    private final List<Person> people;
    private final List<Frontier> frontiers;
    private final Money budget;
    private final long most;
    private final List<Allotment.Full> full = new ArrayList<>();
    private final Worth hope;

    /** A run of an offering. */
    private record Run(Offering offering, LocalDate on) {
        int seats() {
            return offering.sessions().stream()
                    .filter(session -> session.on().equals(on))
                    .mapToInt(Session::seats)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    /** @param situations of the people, in the same order */
    Allotting(List<Person> people, List<Situation> situations, Money budget) {
        this.people = List.copyOf(people);
        this.budget = budget;
        this.most = situations.stream()
                .findFirst()
                .map(one -> one.policy().number("search.sets"))
                .orElse(0);
        this.frontiers =
                new ArrayList<>(situations.parallelStream().map(this::frontier).toList());
        this.hope = new Shares(frontiers, budget.twd()).hope();
        seat();
    }

    private Frontier frontier(Situation situation) {
        return Frontier.of(situation, most);
    }

    /** Whether the budget pays for what has to be. */
    boolean isPossible() {
        return shares().best().isPresent();
    }

    private Shares shares() {
        return new Shares(frontiers, budget.twd());
    }

    private Shares.Shared shared() {
        return shares().best().orElseThrow();
    }

    /** The steps of each. */
    List<List<Placed>> steps() {
        return steps(shared());
    }

    private List<List<Placed>> steps(Shares.Shared shared) {
        return IntStream.range(0, people.size())
                .mapToObj(i ->
                        frontiers.get(i).points().get(shared.points().get(i)).steps())
                .toList();
    }

    /** The situations, each within what its person gets, so that what is left out is told by that. */
    List<Situation> situations() {
        Shares.Shared shared = shared();
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    Frontier one = frontiers.get(i);
                    int fee = (int) one.points().get(shared.points().get(i)).fee();
                    Situation situation = one.situation();
                    return situation.within(situation.limits().within(new Money(fee)));
                })
                .toList();
    }

    /** As long as a session is wanted by more than it has seats for, those do without whom that costs the team least. */
    private void seat() {
        Optional<Run> tooFull = isPossible() ? tooFull() : Optional.empty();
        while (tooFull.isPresent()) {
            seat(tooFull.get());
            tooFull = isPossible() ? tooFull() : Optional.empty();
        }
    }

    private Optional<Run> tooFull() {
        return joining().entrySet().stream()
                .filter(run -> run.getValue().size() > run.getKey().seats())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Run::on)
                        .thenComparing(run -> run.offering().id()));
    }

    private Map<Run, List<Integer>> joining() {
        Map<Run, List<Integer>> joining = new LinkedHashMap<>();
        List<List<Placed>> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            int person = i;
            steps.get(i).stream()
                    .filter(step -> !step.booked())
                    .forEach(step -> step.session()
                            .ifPresent(day -> joining.computeIfAbsent(
                                            new Run(step.candidate().offering(), day), run -> new ArrayList<>())
                                    .add(person)));
        }
        return joining;
    }

    private void seat(Run run) {
        List<Integer> wanting = joining().get(run);
        Map<Integer, Frontier> without = new LinkedHashMap<>();
        Map<Integer, Worth> then = new LinkedHashMap<>();
        for (int person : wanting) {
            Situation situation = frontiers.get(person).situation();
            Frontier other = frontier(
                    situation.within(situation.limits().full(run.offering().id(), run.on())));
            without.put(person, other);
            List<Frontier> all = new ArrayList<>(frontiers);
            all.set(person, other);
            then.put(
                    person,
                    new Shares(all, budget.twd())
                            .best()
                            .map(Shares.Shared::worth)
                            .orElse(Worth.IMPOSSIBLE));
        }
        List<Integer> out = wanting.stream()
                .sorted(Comparator.comparing(then::get, Comparator.reverseOrder()))
                .limit(wanting.size() - run.seats())
                .toList();
        out.forEach(person -> frontiers.set(person, without.get(person)));
        full.add(new Allotment.Full(
                run.offering(),
                run.on(),
                run.seats(),
                wanting.size(),
                out.stream().sorted().map(person -> people.get(person).id()).toList()));
    }

    Allotment allotment() {
        Shares.Shared shared = shared();
        List<Allotment.Part> parts = IntStream.range(0, people.size())
                .mapToObj(person -> part(person, shared))
                .toList();
        return new Allotment(budget, new Money((int) shared.fee()), optimality(shared), parts, full);
    }

    private Optimality optimality(Shares.Shared shared) {
        if (full.isEmpty() && hasEachTheirBest(shared)) {
            return new Optimality(true, 0, true);
        }
        boolean proven = frontiers.stream().allMatch(one -> one.open().isEmpty())
                && shared.worth().compareTo(hope) >= 0;
        return proven
                ? new Optimality(true, 0, true)
                : Optimality.of(shared.worth().gains(), hope.gains(), true);
    }

    /** Whether the budget binds nobody: each has the plan that is proven to be the best for them alone. */
    private boolean hasEachTheirBest(Shares.Shared shared) {
        return IntStream.range(0, people.size())
                .allMatch(person -> frontiers.get(person).proven()
                        && shared.points().get(person)
                                == frontiers.get(person).points().size() - 1);
    }

    private Allotment.Part part(int person, Shares.Shared shared) {
        Frontier one = frontiers.get(person);
        int point = shared.points().get(person);
        Worth now = one.points().get(point).worth();
        Worth most = one.points().get(one.points().size() - 1).worth();
        Optional<Allotment.Next> next =
                point + 1 < one.points().size() ? Optional.of(next(person, point, shared)) : Optional.empty();
        return new Allotment.Part(
                people.get(person),
                new Money((int) one.points().get(point).fee()),
                (int) now.measures()[0],
                (int) most.measures()[0],
                next);
    }

    private Allotment.Next next(int person, int point, Shares.Shared shared) {
        Frontier one = frontiers.get(person);
        long more = one.points().get(point + 1).fee() - one.points().get(point).fee();
        return new Allotment.Next(
                new Money((int) more),
                one.points().get(point + 1).worth().less(one.points().get(point).worth()),
                shares().with(person, point + 1).map(worth -> worth.less(shared.worth())));
    }
}
