package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Form;
import zhiti.offering.Session;
import zhiti.standard.Measure;
import zhiti.standard.Tier;

/**
 * The best plan by trying every set of steps in every quarter, without a bound, a thinning or a cleverness: what the search
 * has to come to.
 */
final class BruteForce {
    private final Situation situation;
    private final List<Placed> settled;
    private final List<Candidate> all;
    private final Calendar calendar;
    private final Map<String, Choice> choices = new HashMap<>();
    private Optional<Best> best = Optional.empty();

    /** Where one step stands, and what it may do there. */
    private record Stand(Candidate candidate, int begins, int ends, boolean legal) {}

    /** What a plan comes to, each measure of the order. */
    record Best(List<Long> measures, List<String> ids) implements Comparable<Best> {
        @Override
        public int compareTo(Best other) {
            for (int i = 0; i < measures.size(); i++) {
                int order = Long.compare(measures.get(i), other.measures.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Arrays.compare(ids.toArray(String[]::new), other.ids.toArray(String[]::new));
        }
    }

    BruteForce(Situation situation) {
        this.situation = situation;
        this.settled = new Settled(situation).steps();
        this.calendar = new Calendar(situation, settled);
        Set<String> taken = new HashSet<>();
        settled.forEach(step -> taken.add(step.id()));
        this.all = situation.candidates().stream()
                .filter(candidate -> situation.isOpen(candidate) && !taken.contains(candidate.id()))
                .filter(this::isOfUse)
                .toList();
    }

    /** How many things there are to choose from. */
    int size() {
        return all.size();
    }

    /** Empty where what has to be in finds no place. */
    Optional<Best> best() {
        for (int set = 0; set < 1 << all.size(); set++) {
            List<Candidate> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set & 1 << i) != 0) {
                    chosen.add(all.get(i));
                }
            }
            if (isWithinLimits(chosen)) {
                place(chosen, new int[chosen.size()], 0);
            }
        }
        return best;
    }

    private boolean isOfUse(Candidate candidate) {
        Choice choice = choice(candidate);
        return choice.tier() == Tier.MUST
                || candidate.offering().renewal()
                || !candidate.opens().isEmpty()
                || situation.limits().with().contains(candidate.id())
                || AskedFor.isWay(situation, candidate)
                || choice.effects() > 0 && choice.worth() >= situation.policy().number("limit.least-worth");
    }

    /** By what it would do for all gaps that it serves. */
    private Choice choice(Candidate candidate) {
        return choices.computeIfAbsent(candidate.id(), id -> valued(candidate));
    }

    private Choice valued(Candidate candidate) {
        List<Placed.Effect> effects = candidate.fits().stream()
                .filter(fit -> situation.gaps().containsKey(fit.gap()))
                .map(fit -> new Placed.Effect(fit.gap(), fit.entry(), fit.reach(), false))
                .toList();
        return new Turn(situation, settled, List.of()).valued(candidate, effects);
    }

    private boolean isWithinLimits(List<Candidate> chosen) {
        Set<String> ids = new HashSet<>();
        int steps = 0;
        int hours = 0;
        long fees = 0;
        List<Candidate> together = new ArrayList<>(chosen);
        settled.stream().filter(step -> !step.legal()).forEach(step -> together.add(step.candidate()));
        chosen.forEach(candidate -> ids.add(candidate.id()));
        for (Candidate candidate : together) {
            if (settled.stream().anyMatch(step -> step.id().equals(candidate.id()))
                    || !choice(candidate).legal()) {
                steps++;
                hours += candidate.offering().hours();
                fees += due(situation, candidate);
            }
        }
        settled.forEach(step -> ids.add(step.id()));
        boolean asked = situation.limits().with().stream()
                .filter(id -> situation.candidates().stream().anyMatch(c -> c.id().equals(id) && situation.isOpen(c)))
                .allMatch(ids::contains);
        return asked && steps <= situation.maxSteps() && hours <= situation.maxHours() && fees <= situation.maxCost();
    }

    private void place(List<Candidate> chosen, int[] begins, int next) {
        if (next == chosen.size()) {
            stands(chosen, begins).ifPresent(this::compare);
            return;
        }
        Choice choice = choice(chosen.get(next));
        List<Integer> possible = new ArrayList<>();
        for (int quarter = -1; quarter < situation.quarters(); quarter++) {
            if (isHeld(choice, quarter)) {
                possible.add(quarter);
            }
        }
        for (int quarter : possible) {
            begins[next] = quarter;
            place(chosen, begins, next + 1);
        }
    }

    private boolean isHeld(Choice choice, int quarter) {
        Quarter named = situation.first().plus(quarter);
        boolean early = quarter < 0
                && choice.due().map(day -> situation.quarter(day) >= 0).orElse(true);
        return !early
                && calendar.isHeld(choice, named)
                && Calendar.hasCome(choice.candidate().possibleOn(), named);
    }

    /** Where they end, if the year has room for all of them. */
    private Optional<List<Stand>> stands(List<Candidate> chosen, int[] begins) {
        int[] free = new int[situation.quarters()];
        int[] doing = new int[situation.quarters()];
        for (int quarter = 0; quarter < free.length; quarter++) {
            free[quarter] = calendar.free(quarter);
            doing[quarter] = calendar.assignments(quarter);
        }
        Stand[] stands = new Stand[chosen.size()];
        for (int i = 0; i < stands.length; i++) {
            Choice choice = choice(chosen.get(i));
            int hours = choice.legal() ? 0 : chosen.get(i).offering().hours();
            stands[i] = new Stand(chosen.get(i), begins[i], begins[i], choice.legal());
            if (begins[i] < 0) {
                continue;
            }
            if (chosen.get(i).offering().form() == Form.ASSIGNMENT
                    && ++doing[begins[i]] > situation.policy().number("limit.assignments-per-quarter")) {
                return Optional.empty();
            }
            if (hours <= calendar.capacity(begins[i])) {
                free[begins[i]] -= hours;
                if (free[begins[i]] < 0) {
                    return Optional.empty();
                }
            }
        }
        for (int quarter = 0; quarter < free.length; quarter++) {
            for (int i = 0; i < stands.length; i++) {
                int hours = stands[i].legal() ? 0 : chosen.get(i).offering().hours();
                if (begins[i] == quarter && hours > calendar.capacity(quarter)) {
                    int end = quarter;
                    int left = hours;
                    while (left > 0) {
                        if (end >= free.length || free[end] == 0 || situation.hoursPerQuarter() == 0) {
                            return Optional.empty();
                        }
                        int taken = Math.min(left, free[end]);
                        free[end] -= taken;
                        left -= taken;
                        end++;
                    }
                    if (end - 1 - quarter > (hours + situation.hoursPerQuarter() - 1) / situation.hoursPerQuarter()) {
                        return Optional.empty();
                    }
                    stands[i] = new Stand(chosen.get(i), quarter, end - 1, false);
                }
            }
        }
        return Optional.of(List.of(stands))
                .filter(all -> all.stream().allMatch(this::isInTime))
                .filter(all -> all.stream().allMatch(stand -> isDue(stand, chosen, begins)))
                .filter(all -> all.stream().allMatch(stand -> mayEnter(stand, all)));
    }

    private boolean isInTime(Stand stand) {
        Choice choice = choice(stand.candidate());
        Optional<LocalDate> session =
                calendar.session(choice, situation.first().plus(stand.begins())).map(Session::on);
        LocalDate end = day(stand.ends());
        return stand.candidate().possibleUntil().isValidOn(end)
                && (stand.legal() || situation.isOverInTime(stand.ends(), session));
    }

    /** What is due comes by its day wherever it can by itself. */
    private boolean isDue(Stand stand, List<Candidate> chosen, int[] begins) {
        Choice choice = choice(stand.candidate());
        int due = choice.due().map(situation::quarter).orElse(Integer.MAX_VALUE);
        if (stand.begins() <= due) {
            return true;
        }
        for (int quarter = -1; quarter <= Math.min(due, situation.quarters() - 1); quarter++) {
            Stand sooner = new Stand(stand.candidate(), quarter, quarter, stand.legal());
            boolean opened = all.stream()
                            .anyMatch(c -> c.opens().contains(stand.candidate().id()))
                    || settled.stream()
                            .anyMatch(s -> s.candidate()
                                    .opens()
                                    .contains(stand.candidate().id()));
            if (hasRoom(choice, quarter)
                    && isHeld(choice, quarter)
                    && isInTime(sooner)
                    && (opened || mayEnter(sooner, List.of()))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRoom(Choice choice, int quarter) {
        int hours = choice.legal() ? 0 : choice.candidate().offering().hours();
        return quarter < 0 || hours == 0 || calendar.free(quarter) >= (hours <= calendar.capacity(quarter) ? hours : 1);
    }

    private LocalDate day(int quarter) {
        LocalDate first = situation.first().plus(quarter).firstDay();
        return first.isBefore(situation.asOf()) ? situation.asOf() : first;
    }

    private boolean mayEnter(Stand stand, List<Stand> all) {
        Standing standing = situation.standing();
        List<Stand> before = new ArrayList<>();
        settled.forEach(step -> before.add(new Stand(step.candidate(), step.begins(), step.ends(), step.legal())));
        before.addAll(all);
        before.removeIf(other -> other.ends() >= stand.begins());
        before.sort((one, other) -> Integer.compare(one.begins(), other.begins()));
        for (Stand other : before) {
            standing = Opening.with(standing, other.candidate());
        }
        return new Entry(standing, day(stand.begins()))
                .isMet(stand.candidate().offering().needs());
    }

    private boolean serve(List<Stand> chosen) {
        List<AskedFor.Stand> all = new ArrayList<>();
        settled.forEach(
                step -> all.add(new AskedFor.Stand(step.candidate(), step.begins(), step.ends(), true, step.legal())));
        chosen.forEach(stand ->
                all.add(new AskedFor.Stand(stand.candidate(), stand.begins(), stand.ends(), false, stand.legal())));
        return situation.limits().with().isEmpty() || AskedFor.serve(situation, all, replayed(chosen).raising);
    }

    /** What all steps do: of one quarter those first that are settled, then the most pressing. */
    private ReplayedStands replayed(List<Stand> chosen) {
        List<ReplayedStands.Stand> all = new ArrayList<>();
        settled.forEach(step -> all.add(new ReplayedStands.Stand(step.candidate(), step.begins(), step.session())));
        chosen.stream()
                .sorted((one, other) ->
                        Choice.best(situation).compare(choice(one.candidate()), choice(other.candidate())))
                .map(stand -> new ReplayedStands.Stand(
                        stand.candidate(),
                        stand.begins(),
                        calendar.session(
                                        choice(stand.candidate()),
                                        situation.first().plus(stand.begins()))
                                .map(Session::on)))
                .forEach(all::add);
        return new ReplayedStands(situation, all);
    }

    private void compare(List<Stand> chosen) {
        if (!serve(chosen)) {
            return;
        }
        Best found = new Best(measures(chosen), ids(chosen));
        if (best.isEmpty() || found.compareTo(best.get()) < 0) {
            best = Optional.of(found);
        }
    }

    private List<String> ids(List<Stand> chosen) {
        List<String> ids = new ArrayList<>();
        settled.forEach(step -> ids.add(step.id()));
        chosen.forEach(stand -> ids.add(stand.candidate().id()));
        Collections.sort(ids);
        return ids;
    }

    /** The order, the less the better. */
    private List<Long> measures(List<Stand> chosen) {
        List<Stand> all = new ArrayList<>();
        settled.forEach(step -> all.add(new Stand(step.candidate(), step.begins(), step.ends(), step.legal())));
        all.addAll(chosen);
        ReplayedStands then = replayed(chosen);
        long[] measures = new long[10];
        for (WeighedGap gap : situation.gaps().values()) {
            int place = 2 * gap.tier().ordinal();
            int reached = then.shown.get(gap.key());
            measures[place] -= reached >= gap.gap().required() ? 1 : 0;
            measures[place + 1] -= levels(gap, reached, then.likely.get(gap.key()));
        }
        for (Stand stand : all) {
            if (!stand.legal()) {
                measures[6] += situation.comparedCost(stand.candidate());
                measures[7] += stand.candidate().offering().hours();
            }
        }
        measures[8] = all.size();
        measures[9] = -all.stream()
                .filter(stand ->
                        situation.earlier().containsKey(stand.candidate().id()))
                .count();
        return Arrays.stream(measures).boxed().toList();
    }

    private long levels(WeighedGap gap, int reached, int likely) {
        int weight = Math.max(1, situation.policy().number("weight.level") + gap.points());
        int from = gap.gap().shown();
        int to = gap.gap().required();
        if (!gap.gap().isRequirement()) {
            return (long) weight * (Math.min(reached, to) - from);
        }
        long whole = (long) weight * situation.policy().number("weight.condition.levels");
        if (reached >= to) {
            return whole;
        }
        boolean towards = gap.gap().measure() == Measure.SCORE && likely > from && likely < to;
        return towards ? whole * (likely - from) / (to - from) : 0;
    }

    /** What is still to be paid: the fee less what was paid for a booking. */
    static int due(Situation situation, Candidate candidate) {
        int fee = candidate.offering().cost().twd();
        Year.Booking booking = situation.year().bookings().get(candidate.id());
        return booking == null ? fee : Math.max(0, fee - booking.paid().twd());
    }
}
