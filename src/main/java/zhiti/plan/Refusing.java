package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** Finds why what has to be in a plan can't be there: no more than what makes it impossible. */
final class Refusing {
    private final Opinion opinion;
    private final Situation situation;
    private final Demand demand;
    private final List<Limit> limits;

    Refusing(Opinion opinion) {
        this.opinion = opinion;
        this.situation = opinion.situation();
        this.demand = Demand.of(situation);
        this.limits = Limit.inForce(situation);
    }

    /** Empty where it can be, or where that could not be ruled out. */
    Optional<Refusal> refusal() {
        List<Candidate> asked = situation.candidates().stream()
                .filter(candidate -> situation.limits().with().contains(candidate.id()))
                .toList();
        Optional<Refusal> barred =
                asked.stream().filter(Candidate::barred).map(this::barred).findFirst();
        if (barred.isPresent() || demand.isPossible(situation.limits()) != Known.NO) {
            return barred;
        }
        return asked.stream()
                .filter(one -> demand.isPossible(only(List.of(new Limit(Limit.Kind.WITH, one.id())))) == Known.NO)
                .map(this::never)
                .findFirst()
                .or(() -> Optional.of(beyond(asked)));
    }

    private Refusal barred(Candidate candidate) {
        return new Refusal.Closed(candidate.offering(), reasons(candidate, Bar.class));
    }

    /** Not even where no limit held. */
    private Refusal never(Candidate candidate) {
        List<Reason> notYet = reasons(candidate, NotYet.class);
        if (!notYet.isEmpty()) {
            return new Refusal.Closed(candidate.offering(), notYet);
        }
        boolean held = new Ground(situation.within(only(List.of(new Limit(Limit.Kind.WITH, candidate.id())))))
                .items.stream()
                        .anyMatch(item ->
                                item.id().equals(candidate.id()) && !item.when().isEmpty());
        return held ? new Refusal.Idle(candidate.offering()) : new Refusal.NotHeld(candidate.offering());
    }

    private Refusal beyond(List<Candidate> asked) {
        List<Limit> core = core();
        Set<String> named = Set.copyOf(core.stream()
                .filter(limit -> limit.kind() == Limit.Kind.WITH)
                .map(Limit::value)
                .toList());
        List<Candidate> against =
                asked.stream().filter(one -> named.contains(one.id())).toList();
        List<Limit> others =
                core.stream().filter(limit -> limit.kind() != Limit.Kind.WITH).toList();
        Situation within = situation.within(only(core));
        return new Refusal.Beyond(
                against.stream().map(Candidate::offering).toList(),
                new Bookings(situation)
                        .placed().stream()
                                .filter(step -> !step.legal() && !named.contains(step.id()))
                                .map(Placed::candidate)
                                .map(one -> new Refusal.Beyond.Booked(one.offering(), new Money(situation.fee(one))))
                                .toList(),
                against.stream()
                        .filter(one -> isWaiting(one, within))
                        .flatMap(one -> reasons(one, NotYet.class).stream())
                        .toList(),
                others,
                others.size() == 1
                        ? new Rises(within, eased -> demand.isPossible(eased) == Known.YES).least(others.get(0))
                        : Optional.empty());
    }

    /** Limits that are enough to make it impossible, each needed: what the house lays down goes first, what is asked stays. */
    private List<Limit> core() {
        List<Limit> core = new ArrayList<>(limits);
        List<Limit> inTurn = limits.stream()
                .sorted(Comparator.comparing((Limit limit) -> limit.kind() == Limit.Kind.WITH)
                        .thenComparing(limit -> limit.isAsked(situation.limits()))
                        .thenComparing(Limit::kind, Comparator.reverseOrder()))
                .toList();
        for (Limit limit : inTurn) {
            List<Limit> less = core.stream().filter(other -> other != limit).toList();
            if (demand.isPossible(only(less)) == Known.NO) {
                core.remove(limit);
            }
        }
        return core;
    }

    private Limits only(List<Limit> some) {
        Limits left = situation.limits();
        for (Limit limit : limits) {
            if (!some.contains(limit)) {
                left = limit.lifted(left, situation);
            }
        }
        return left;
    }

    /** Whether it could not stand in the plan by itself, whatever room there were. */
    private boolean isWaiting(Candidate candidate, Situation within) {
        return new Progress(within, List.of()).effects(candidate).isEmpty()
                || !new Progress(within, List.of()).mayEnter(candidate, 0);
    }

    /** Each sentence once: two ways in may want the same. */
    private List<Reason> reasons(Candidate candidate, Class<? extends Conclusion> kind) {
        Map<String, Reason> once = new LinkedHashMap<>();
        opinion.about(candidate.id(), kind).stream()
                .flatMap(found -> found.because().stream())
                .forEach(reason -> once.putIfAbsent(reason.says(Language.ZH_TW), reason));
        return List.copyOf(once.values());
    }
}
