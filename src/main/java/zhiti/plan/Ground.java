package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.offering.Session;
import zhiti.standard.Tier;

/**
 * A situation in numbers, for searching: what could be taken, each with what it does for which gap and when it can stand.
 * Quarters count from 0, the first of the plan; the one that runs is −1.
 */
final class Ground {
    /** What something does for a gap, known by its place in the situation. */
    record Fitting(int gap, int entry, int reach, LiftKind kind) {}

    /**
     * Something that could be taken.
     *
     * @param number by which it is known beside what is settled
     * @param choice what stands for it in a calendar
     * @param cost compared, in NT$; 0 of what the law asks
     * @param hours that it takes from the year; 0 of what the law asks
     * @param fee in NT$; 0 of what the law asks
     * @param assignment one of those that only so many begin in a quarter
     * @param forced it has to be in the plan
     * @param enabled what is taken before can be what its entry wants
     * @param when where in the year it can stand
     */
    record Item(
            int number,
            Choice choice,
            List<Fitting> fits,
            int cost,
            int hours,
            int fee,
            boolean assignment,
            boolean forced,
            boolean enabled,
            List<Window> when) {
        String id() {
            return choice.candidate().id();
        }

        boolean legal() {
            return choice.legal();
        }

        /** Whether it has to be in the plan, and so has to be of use there: only what the law asks stands for itself. */
        boolean mustServe() {
            return forced && !legal();
        }

        /** Whether entry is met somewhere whatever else is taken. */
        boolean isEntered() {
            return when.stream().anyMatch(Window::entered);
        }

        /** Whether what another needs can be had from it. */
        boolean opens(Item other) {
            return choice.candidate().opens().contains(other.id());
        }

        /** The same, for these gaps only. */
        Item acting(List<Fitting> on) {
            return new Item(number, choice, on, cost, hours, fee, assignment, forced, enabled, when);
        }
    }

    /**
     * A quarter in which something can begin.
     *
     * @param entered whether entry is met there whatever else is taken
     * @param last the last quarter in which it may end
     * @param day of the session that it joins there, in the terms of {@link LearningOrder}
     */
    record Window(int quarter, boolean entered, int last, long day) {}

    final Situation situation;
    final Gains gains;
    final List<Placed> settled;
    final List<List<Fitting>> settledFits;
    final long[] settledDays;
    final List<Item> items = new ArrayList<>();
    final Calendar calendar;
    /** What the settled steps cost in fees, compared, and in hours. */
    final long fee;

    final long cost;
    final int hours;
    private final Progress progress;
    private final Paving paving;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    /** Which step leads to which, as far as it was asked: 0 where it was not. */
    private final byte[][] known;

    Ground(Situation situation) {
        this(situation, new Gains(situation));
    }

    /** The same, where nothing counts but how many gaps are closed. */
    static Ground toClose(Situation situation) {
        return new Ground(situation, Gains.ofClosing(situation));
    }

    private Ground(Situation situation, Gains gains) {
        this.situation = situation;
        this.gains = gains;
        this.settled = new Settled(situation).steps();
        this.calendar = new Calendar(situation, settled);
        this.progress = new Progress(situation, settled);
        situation.gaps().keySet().forEach(key -> places.put(key, places.size()));
        this.settledFits = settled.stream().map(step -> fits(step.candidate())).toList();
        this.settledDays =
                settled.stream().mapToLong(step -> day(step.session())).toArray();
        List<Placed> counted = settled.stream().filter(step -> !step.legal()).toList();
        this.fee = counted.stream()
                .mapToLong(step -> situation.fee(step.candidate()))
                .sum();
        this.cost = counted.stream()
                .mapToLong(step -> situation.comparedCost(step.candidate()))
                .sum();
        this.hours = counted.stream()
                .mapToInt(step -> step.candidate().offering().hours())
                .sum();
        Set<String> taken = new HashSet<>();
        settled.forEach(step -> taken.add(step.id()));
        List<Candidate> open = situation.candidates().stream()
                .filter(candidate -> situation.isOpen(candidate) && !taken.contains(candidate.id()))
                .toList();
        Turn turn = new Turn(situation, settled, open);
        Set<String> enabled = new TreeSet<>();
        open.forEach(candidate -> enabled.addAll(candidate.opens()));
        settled.forEach(step -> enabled.addAll(step.candidate().opens()));
        this.paving = new Paving(situation);
        List<Choice> choices = new ArrayList<>();
        open.forEach(candidate -> choices.add(turn.valued(candidate, whole(candidate))));
        choices.sort(Choice.best(situation));
        choices.forEach(choice -> item(choice, enabled).ifPresent(items::add));
        items.forEach(item -> ranks.put(item.id(), ranks.size()));
        this.known = new byte[settled.size() + items.size()][settled.size() + items.size()];
    }

    /** Everything that a candidate could do for somebody, as if its turn came first: for what is due and by law. */
    private List<Placed.Effect> whole(Candidate candidate) {
        return candidate.fits().stream()
                .filter(fit -> situation.gaps().containsKey(fit.gap()))
                .map(fit -> new Placed.Effect(fit.gap(), fit.entry(), fit.reach(), false))
                .toList();
    }

    private List<Fitting> fits(Candidate candidate) {
        List<Fitting> fits = new ArrayList<>();
        for (Fit fit : candidate.fits()) {
            WeighedGap gap = situation.gaps().get(fit.gap());
            if (gap != null) {
                LiftKind kind = LiftKind.of(gap.gap(), candidate);
                fits.add(new Fitting(places.get(fit.gap()), fit.entry(), fit.reach(), kind));
            }
        }
        return fits;
    }

    private Optional<Item> item(Choice choice, Set<String> enabled) {
        Candidate candidate = choice.candidate();
        List<Window> when = windows(choice, enabled.contains(candidate.id()));
        boolean forced = situation.limits().with().contains(candidate.id());
        if (!forced && (when.isEmpty() || !isOfUse(choice))) {
            return Optional.empty();
        }
        boolean free = choice.legal();
        return Optional.of(new Item(
                settled.size() + items.size(),
                choice,
                fits(candidate),
                free ? 0 : situation.comparedCost(candidate),
                free ? 0 : candidate.offering().hours(),
                free ? 0 : situation.fee(candidate),
                candidate.offering().form() == Form.ASSIGNMENT,
                forced,
                enabled.contains(candidate.id()),
                when));
    }

    /** Whether it serves a must gap, keeps what would lapse, opens a way or paves one; else it has to be worth the house's least. */
    private boolean isOfUse(Choice choice) {
        return choice.tier() == Tier.MUST
                || choice.candidate().offering().renewal()
                || !choice.candidate().opens().isEmpty()
                || paving.paves(choice.candidate())
                || choice.effects() > 0 && choice.worth() >= situation.policy().number("limit.least-worth");
    }

    /** Where something can begin; what is due comes in time wherever it can. */
    private List<Window> windows(Choice choice, boolean enabled) {
        List<Window> windows = new ArrayList<>();
        int due = choice.due().map(situation::quarter).orElse(situation.quarters());
        for (int quarter = due < 0 ? -1 : 0; quarter < situation.quarters(); quarter++) {
            window(choice, quarter, enabled).ifPresent(windows::add);
        }
        List<Window> inTime = windows.stream().filter(w -> w.quarter() <= due).toList();
        return inTime.isEmpty() ? windows : inTime;
    }

    /** Whether what is settled leaves room there, if it were alone. */
    private boolean hasRoom(Choice choice, int quarter) {
        int hours = choice.candidate().offering().hours();
        if (choice.legal() || quarter < 0 || hours == 0) {
            return true;
        }
        return calendar.free(quarter) >= (hours <= calendar.capacity(quarter) ? hours : 1);
    }

    private Optional<Window> window(Choice choice, int quarter, boolean enabled) {
        Candidate candidate = choice.candidate();
        Quarter named = situation.first().plus(quarter);
        Need needs = candidate.offering().needs();
        boolean entered = progress.mayEnter(candidate, quarter);
        if (!hasRoom(choice, quarter)
                || !calendar.isHeld(choice, named)
                || !Calendar.hasCome(candidate.possibleOn(), named)
                || !entered && (!enabled || needs.equals(Need.NOTHING))) {
            return Optional.empty();
        }
        Optional<LocalDate> session = calendar.session(choice, named).map(Session::on);
        int last = quarter - 1;
        for (int end = quarter; end < situation.quarters(); end++) {
            boolean good = candidate.possibleUntil().isValidOn(progress.firstDay(end))
                    && (choice.legal() || situation.isOverInTime(end, session));
            last = good && last == end - 1 ? end : last;
        }
        return last < quarter ? Optional.empty() : Optional.of(new Window(quarter, entered, last, day(session)));
    }

    /** The most pressing first: it is to have the earlier quarter. */
    List<Item> mostPressingFirst(List<Item> set) {
        return set.stream()
                .sorted(Comparator.comparing((Item item) -> ranks.get(item.id())))
                .toList();
    }

    private static long day(Optional<LocalDate> session) {
        return session.map(LocalDate::toEpochDay).orElse(LearningOrder.NO_DAY);
    }

    /** Whether one step brings somebody to where another begins, settled or not, each by its number. */
    boolean leadsTo(int one, int other) {
        if (known[one][other] == 0) {
            known[one][other] = (byte) (LearningOrder.leadsTo(situation, candidate(one), candidate(other)) ? 1 : -1);
        }
        return known[one][other] > 0;
    }

    private Candidate candidate(int number) {
        return number < settled.size()
                ? settled.get(number).candidate()
                : items.get(number - settled.size()).choice().candidate();
    }

    LocalDate firstDay(int quarter) {
        return progress.firstDay(quarter);
    }
}
