package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.offering.Session;

/** What the cheapest plan that closes so many must gaps takes beyond some limits, each of them as far as it goes. */
final class Easing {
    private final Closing closing;
    private final Situation situation;
    private final int gaps;

    Easing(Closing closing, int gaps) {
        this.closing = closing;
        this.situation = closing.situation();
        this.gaps = gaps;
    }

    /** Empty where no such plan was found. */
    List<Rise> beyond(List<Limit> limits) {
        Limits lifted = situation.limits();
        for (Limit limit : limits) {
            lifted = limit.lifted(lifted, situation);
        }
        return closing.cheapest(lifted, gaps).map(plan -> rises(limits, plan)).orElse(List.of());
    }

    private List<Rise> rises(List<Limit> limits, Solution plan) {
        List<Rise> rises = new ArrayList<>();
        Limits eased = situation.limits();
        for (Limit limit : limits) {
            if (limit.kind() != Limit.Kind.QUARTER && limit.kind() != Limit.Kind.BY) {
                Optional<Rise> rise = rise(limit, plan);
                if (rise.isPresent()) {
                    rises.add(rise.get());
                    eased = rise.get().on(situation, eased);
                }
            }
        }
        Limits free = eased;
        for (Limit limit : limits) {
            if (limit.kind() == Limit.Kind.BY) {
                free = limit.lifted(free, situation);
            }
        }
        Limits untimed = free;
        Optional<Limit> quarter = limits.stream()
                .filter(limit -> limit.kind() == Limit.Kind.QUARTER)
                .findFirst();
        Optional<List<Rise>> inQuarters =
                quarter.map(limit -> quarters(limit, plan.ids(), untimed)).orElse(Optional.of(List.of()));
        if (inQuarters.isEmpty()) {
            return List.of();
        }
        for (Rise rise : inQuarters.get()) {
            free = rise.on(situation, free);
            eased = rise.on(situation, eased);
        }
        rises.addAll(inQuarters.get());
        Optional<Closing.Stood> stood = closing.stands(plan.ids(), free, gaps);
        for (Limit limit : limits) {
            if (limit.kind() == Limit.Kind.BY && stood.isPresent()) {
                Optional<Rise> rise = until(limit, stood.get());
                rise.ifPresent(rises::add);
            }
        }
        rises.sort((one, other) -> Integer.compare(limits.indexOf(one.limit()), limits.indexOf(other.limit())));
        // What is told is enough: the plan has been placed within just these.
        Limits all = situation.limits();
        for (Rise rise : rises) {
            all = rise.on(situation, all);
        }
        return closing.stands(plan.ids(), all, gaps).isPresent() ? rises : List.of();
    }

    private Optional<Rise> rise(Limit limit, Solution plan) {
        boolean isIn = plan.ids().contains(limit.value());
        return switch (limit.kind()) {
            case BUDGET -> over(limit, plan.fee());
            case HOURS -> over(limit, plan.hours());
            case STEPS -> over(limit, steps(plan));
            case WITH -> isIn ? Optional.empty() : Optional.of(Rise.by(limit, 0));
            case WITHOUT -> isIn ? Optional.of(Rise.by(limit, 0)) : Optional.empty();
            case QUARTER, BY -> Optional.empty();
        };
    }

    private static Optional<Rise> over(Limit limit, long taken) {
        long over = taken - Long.parseLong(limit.value());
        return over > 0 ? Optional.of(Rise.by(limit, (int) over)) : Optional.empty();
    }

    private long steps(Solution plan) {
        long settled = new Settled(situation)
                .steps().stream().filter(step -> !step.legal()).count();
        return settled + plan.set().stream().filter(item -> !item.legal()).count();
    }

    /** By how little each quarter would have to hold more for the same steps, told of those that then do. */
    private Optional<List<Rise>> quarters(Limit limit, List<String> ids, Limits eased) {
        int most = situation.candidates().stream()
                .mapToInt(candidate -> candidate.offering().hours())
                .sum();
        int tooLittle = -1;
        int enough = most;
        if (closing.stands(ids, Rise.by(limit, most).on(situation, eased), gaps).isEmpty()) {
            return Optional.empty();
        }
        while (enough - tooLittle > 1) {
            int middle = (enough + tooLittle + 1) / 2;
            if (closing.stands(ids, Rise.by(limit, middle).on(situation, eased), gaps)
                    .isPresent()) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        if (enough == 0) {
            return Optional.of(List.of());
        }
        Rise each = Rise.by(limit, enough);
        Closing.Stood stood =
                closing.stands(ids, each.on(situation, eased), gaps).orElseThrow();
        List<Rise> some = over(limit, stood);
        Limits alone = eased;
        for (Rise rise : some) {
            alone = rise.on(situation, alone);
        }
        boolean isInEach = some.size() == situation.quarters()
                && some.stream().map(Rise::more).distinct().count() == 1;
        return Optional.of(!isInEach && closing.stands(ids, alone, gaps).isPresent() ? some : List.of(each));
    }

    /** What each quarter would hold beyond what it does. */
    private List<Rise> over(Limit limit, Closing.Stood stood) {
        Calendar usual = new Calendar(situation, List.of());
        int[] taken = stood.taken();
        return IntStream.range(0, situation.quarters())
                .filter(quarter -> taken[quarter] > usual.capacity(quarter))
                .mapToObj(quarter ->
                        Rise.in(situation.first().plus(quarter), limit, taken[quarter] - usual.capacity(quarter)))
                .toList();
    }

    /** The day on which the last of them is over. */
    private Optional<Rise> until(Limit limit, Closing.Stood stood) {
        LocalDate deadline = LocalDate.parse(limit.value());
        return IntStream.range(0, stood.set().size())
                .filter(i -> !stood.set().get(i).legal())
                .mapToObj(i -> over(stood, i))
                .filter(day -> day.isAfter(deadline))
                .max(LocalDate::compareTo)
                .map(day -> Rise.until(day, limit));
    }

    private LocalDate over(Closing.Stood stood, int step) {
        Quarter begins = situation.first().plus(stood.found().begins().get(step));
        return stood.ground()
                .calendar
                .session(stood.set().get(step).choice(), begins)
                .map(Session::on)
                .orElse(situation.first().plus(stood.found().ends().get(step)).lastDay());
    }
}
