package zhiti.plan;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Form;
import zhiti.offering.Session;
import zhiti.standard.Measure;
import zhiti.standard.Tier;

/**
 * The best plan as OR-Tools' CP-SAT finds it. It is told of what can be entered as things stand, fits into the quarter in
 * which it begins, and serves no test score; {@link #of} leaves the rest of a situation out, for both solvers.
 */
final class SecondSolver {
    private final Situation situation;
    private final Calendar calendar;
    private final Progress progress;
    private final CpModel model = new CpModel();
    /** Whether something begins in a quarter. */
    private final Map<Candidate, Map<Integer, BoolVar>> begins = new LinkedHashMap<>();
    /** Whether a level of a gap is there at the beginning of a quarter; one past the last is the end of the year. */
    private final Map<String, BoolVar> there = new HashMap<>();

    static {
        Loader.loadNativeLibraries();
    }

    private SecondSolver(Situation situation) {
        this.situation = situation;
        this.calendar = new Calendar(situation, List.of());
        this.progress = new Progress(situation, List.of());
    }

    /** What of a situation can be told to it; empty where something is settled before. */
    static Optional<Situation> part(Situation whole) {
        if (!new Settled(whole).steps().isEmpty()) {
            return Optional.empty();
        }
        Map<String, WeighedGap> gaps = new LinkedHashMap<>(whole.gaps());
        gaps.values().removeIf(gap -> gap.gap().measure() == Measure.SCORE);
        Calendar calendar = new Calendar(whole, List.of());
        int least = Integer.MAX_VALUE;
        for (int quarter = 0; quarter < whole.quarters(); quarter++) {
            least = Math.min(least, calendar.capacity(quarter));
        }
        int most = least;
        Progress progress = new Progress(whole, List.of());
        List<Candidate> candidates = whole.candidates().stream()
                .filter(candidate -> candidate.offering().hours() <= most)
                .filter(candidate -> progress.mayEnter(candidate, 0))
                .toList();
        return Optional.of(new Situation(
                whole.asOf(),
                whole.policy(),
                whole.weeklyHours(),
                gaps,
                candidates,
                whole.standing(),
                whole.year(),
                Map.of(),
                whole.limits()));
    }

    /** The measures of the order down to how many steps, the less the better. */
    static List<Long> best(Situation part) {
        return new SecondSolver(part).solve();
    }

    private List<Long> solve() {
        for (Candidate candidate : situation.candidates()) {
            if (situation.isOpen(candidate) && isOfUse(candidate)) {
                begins.put(candidate, stands(candidate));
            }
        }
        begins.values().forEach(each -> model.addAtMostOne(each.values().toArray(Literal[]::new)));
        room();
        situation.gaps().values().forEach(this::climb);
        List<LinearExpr> measures = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            measures.add(closed(tier));
            measures.add(levels(tier));
        }
        measures.add(sum(candidate -> situation.comparedCost(candidate), -1));
        measures.add(sum(candidate -> candidate.offering().hours(), -1));
        measures.add(sum(candidate -> 1, -1));
        List<Long> best = new ArrayList<>();
        for (LinearExpr measure : measures) {
            model.maximize(measure);
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1);
            solver.getParameters().setRandomSeed(1);
            CpSolverStatus status = solver.solve(model);
            if (status != CpSolverStatus.OPTIMAL) {
                throw new IllegalStateException("CP-SAT ended " + status);
            }
            long value = Math.round(solver.objectiveValue());
            best.add(-value);
            model.addEquality(measure, value);
        }
        return best;
    }

    private boolean isOfUse(Candidate candidate) {
        List<Placed.Effect> effects = candidate.fits().stream()
                .filter(fit -> situation.gaps().containsKey(fit.gap()))
                .map(fit -> new Placed.Effect(fit.gap(), fit.entry(), fit.reach(), false))
                .toList();
        Choice choice = new Turn(situation, List.of(), List.of()).valued(candidate, effects);
        return choice.tier() == Tier.MUST
                || candidate.offering().renewal()
                || !candidate.opens().isEmpty()
                || choice.effects() > 0 && choice.worth() >= situation.policy().number("limit.least-worth");
    }

    private Map<Integer, BoolVar> stands(Candidate candidate) {
        Choice choice = new Choice(candidate, Tier.BONUS, 0, 0);
        Map<Integer, BoolVar> stands = new LinkedHashMap<>();
        for (int quarter = 0; quarter < situation.quarters(); quarter++) {
            Quarter named = situation.first().plus(quarter);
            if (calendar.isHeld(choice, named)
                    && Calendar.hasCome(candidate.possibleOn(), named)
                    && candidate.possibleUntil().isValidOn(progress.firstDay(quarter))
                    && progress.mayEnter(candidate, quarter)
                    && situation.isOverInTime(
                            quarter, calendar.session(choice, named).map(Session::on))) {
                stands.put(quarter, model.newBoolVar(candidate.id() + "@" + quarter));
            }
        }
        return stands;
    }

    private void room() {
        model.addLessOrEqual(sum(candidate -> 1, 1), situation.maxSteps());
        model.addLessOrEqual(sum(candidate -> candidate.offering().hours(), 1), situation.maxHours());
        model.addLessOrEqual(sum(candidate -> BruteForce.due(situation, candidate), 1), situation.maxCost());
        for (int quarter = 0; quarter < situation.quarters(); quarter++) {
            LinearExprBuilder hours = LinearExpr.newBuilder();
            LinearExprBuilder doing = LinearExpr.newBuilder();
            for (Map.Entry<Candidate, Map<Integer, BoolVar>> one : begins.entrySet()) {
                BoolVar here = one.getValue().get(quarter);
                if (here != null) {
                    hours.addTerm(here, one.getKey().offering().hours());
                    if (one.getKey().offering().form() == Form.ASSIGNMENT) {
                        doing.add(here);
                    }
                }
            }
            model.addLessOrEqual(hours, calendar.capacity(quarter));
            model.addLessOrEqual(doing, situation.policy().number("limit.assignments-per-quarter"));
        }
    }

    private interface Number {
        long of(Candidate candidate);
    }

    private LinearExpr sum(Number number, int sign) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        begins.forEach((candidate, each) -> each.values().forEach(v -> sum.addTerm(v, sign * number.of(candidate))));
        return sum.build();
    }

    private static String key(WeighedGap gap, int quarter, int level) {
        return gap.key() + " " + quarter + " " + level;
    }

    /**
     * A level is there in a quarter if it was there before, or something of the quarter before gave it: that acts on a level
     * that was there when the quarter began, or that another of that quarter gives which begins lower and has no later day.
     */
    private void climb(WeighedGap gap) {
        int shown = gap.gap().shown();
        for (int quarter = 0; quarter <= situation.quarters(); quarter++) {
            List<Acting> acting = quarter == 0 ? List.of() : acting(gap, quarter - 1);
            for (int level = shown + 1; level <= gap.gap().required(); level++) {
                BoolVar now = model.newBoolVar(key(gap, quarter, level));
                there.put(key(gap, quarter, level), now);
                List<Literal> from = new ArrayList<>();
                from.add(now.not());
                if (quarter > 0) {
                    from.add(there.get(key(gap, quarter - 1, level)));
                    for (Acting one : acting) {
                        if (one.fit().reach() >= level) {
                            from.add(one.acts());
                        }
                    }
                }
                model.addBoolOr(from.toArray(Literal[]::new));
            }
        }
    }

    /** Something that acts on a gap in a quarter. */
    private record Acting(Fit fit, Optional<LocalDate> day, BoolVar acts) {}

    private List<Acting> acting(WeighedGap gap, int quarter) {
        List<Acting> acting = new ArrayList<>();
        begins.forEach((candidate, each) -> candidate.fits().stream()
                .filter(fit -> fit.gap().equals(gap.key()) && each.containsKey(quarter))
                .filter(fit -> fit.entry() < gap.gap().required())
                .forEach(fit -> {
                    BoolVar acts = model.newBoolVar("act");
                    model.addImplication(acts, each.get(quarter));
                    acting.add(new Acting(fit, day(candidate, quarter), acts));
                }));
        for (Acting one : acting) {
            if (one.fit().entry() > gap.gap().shown()) {
                List<Literal> from = new ArrayList<>();
                from.add(one.acts().not());
                from.add(there.get(key(gap, quarter, one.fit().entry())));
                acting.stream()
                        .filter(other -> other.fit().entry() < one.fit().entry())
                        .filter(other -> other.fit().reach() >= one.fit().entry())
                        .filter(other -> other.day().isEmpty()
                                || one.day().isEmpty()
                                || !other.day().get().isAfter(one.day().get()))
                        .forEach(other -> from.add(other.acts()));
                model.addBoolOr(from.toArray(Literal[]::new));
            }
        }
        return acting;
    }

    private Optional<LocalDate> day(Candidate candidate, int quarter) {
        return calendar.session(
                        new Choice(candidate, Tier.BONUS, 0, 0),
                        situation.first().plus(quarter))
                .map(Session::on);
    }

    private LinearExpr closed(Tier tier) {
        LinearExprBuilder closed = LinearExpr.newBuilder();
        situation.gaps().values().stream()
                .filter(gap -> gap.tier() == tier)
                .forEach(gap -> closed.add(
                        there.get(key(gap, situation.quarters(), gap.gap().required()))));
        return closed.build();
    }

    private LinearExpr levels(Tier tier) {
        LinearExprBuilder levels = LinearExpr.newBuilder();
        for (WeighedGap gap : situation.gaps().values()) {
            if (gap.tier() == tier) {
                int weight = Math.max(1, situation.policy().number("weight.level") + gap.points());
                int required = gap.gap().required();
                if (gap.gap().isRequirement()) {
                    levels.addTerm(
                            there.get(key(gap, situation.quarters(), required)),
                            (long) weight * situation.policy().number("weight.condition.levels"));
                } else {
                    for (int level = gap.gap().shown() + 1; level <= required; level++) {
                        levels.addTerm(there.get(key(gap, situation.quarters(), level)), weight);
                    }
                }
            }
        }
        return levels.build();
    }
}
