package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/** Why each candidate is, or is not, in the plan: no candidate is without an answer. */
final class Verdicts {
    private final Opinion opinion;
    private final Situation situation;
    private final List<Placed> placed;
    private final Progress progress;
    private final Opening opening;
    /** The turn after the last: what could still be chosen if there were room. */
    private final Turn last;

    private final Advice advice;

    Verdicts(Opinion opinion, List<Placed> placed, Advice advice) {
        this.opinion = opinion;
        this.situation = opinion.situation();
        this.placed = List.copyOf(placed);
        this.progress = new Progress(situation, placed);
        this.opening = new Opening(situation, placed);
        this.last = new Turn(situation, placed, List.of());
        this.advice = advice;
    }

    /** The candidates that were not taken, with the first reason in the shelf's order before the others. */
    List<LeftOut> leftOut() {
        Set<String> taken = placed.stream().map(Placed::id).collect(Collectors.toSet());
        return situation.candidates().stream()
                .filter(candidate -> !taken.contains(candidate.id()))
                .map(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(Candidate candidate) {
        List<Reason> because = new ArrayList<>(of(candidate).because());
        Optional.ofNullable(situation.year().calledOff().get(candidate.id()))
                .ifPresent(day -> because.add(new Because(opinion, advice).calledOff(candidate.offering(), day)));
        Reason first = because.get(0);
        return new LeftOut(
                candidate.offering(), first.card().kind(), Authority.of(first), possibleOn(candidate, first), because);
    }

    /** Of what the planner's own word leaves out for want of time, the day that word knows; else what the rules know. */
    Optional<LocalDate> possibleOn(Candidate candidate, Reason first) {
        boolean planner = first.rule().startsWith("plan/") && !RoomWhy.isRoom(first.rule());
        return planner ? first.liftedOn() : possibleOn(candidate);
    }

    private Optional<LocalDate> possibleOn(Candidate candidate) {
        return Hurdle.lastKnown(
                Hurdle.of(reasons(candidate, NotYet.class)),
                reason -> reason.conclusion().flatMap(notYet -> ((NotYet) notYet).possibleOn()));
    }

    /** Chosen; else the bars; else what it waits for; else what took its place or left no room. */
    Verdict of(Candidate candidate) {
        Offering offering = candidate.offering();
        Optional<Placed> step =
                placed.stream().filter(p -> p.id().equals(candidate.id())).findFirst();
        if (step.isPresent()) {
            List<String> opens = opening.opens(step.get());
            return new Verdict(offering, Verdict.Kind.CHOSEN, new Because(opinion, advice).of(step.get(), opens));
        }
        List<Reason> bars = reasons(candidate, Bar.class);
        List<Reason> notYets = reasons(candidate, NotYet.class);
        if (!bars.isEmpty()) {
            boolean unneeded = bars.get(0).card().kind().equals("無需");
            bars.addAll(notYets);
            bars.addAll(unneeded ? List.of() : closing(candidate));
            return new Verdict(offering, unneeded ? Verdict.Kind.UNNEEDED : Verdict.Kind.BARRED, bars);
        }
        if (!notYets.isEmpty() && isStillWaiting(candidate)) {
            return isKnownTooLate(candidate, notYets) ? unplaced(candidate) : waiting(candidate, notYets);
        }
        if (situation.limits().without().contains(candidate.id())) {
            return overLimit(candidate);
        }
        if (progress.effects(candidate).isEmpty()) {
            return overtaken(candidate);
        }
        return isWorthLittle(candidate) ? worthLittle(candidate) : unplaced(candidate);
    }

    /** Whether a renewal is possible from a day that is known, and then too late; where nobody knows the day it only waits. */
    private boolean isKnownTooLate(Candidate candidate, List<Reason> notYets) {
        return candidate.renewal().isPresent()
                && Hurdle.allTakenOn(Hurdle.of(notYets), Answer::liftedOn).isPresent()
                && new TimeWhy(situation, placed, advice).of(candidate).isPresent();
    }

    private Verdict waiting(Candidate candidate, List<Reason> notYets) {
        return new Verdict(candidate.offering(), Verdict.Kind.NOT_YET, notYets).and(closing(candidate));
    }

    /** That what keeps a renewal out has to be out of the way by a day within the plan. */
    private List<Reason> closing(Candidate candidate) {
        return candidate
                .renewal()
                .map(Renewal::held)
                .filter(held -> held.isStillRenewableOn(situation.asOf()))
                .filter(held -> held.renewableTo().endsBy(situation.last()))
                .map(held -> advice.found("plan/renewal-closes", "offering", candidate.offering(), "held", held))
                .stream()
                .toList();
    }

    private List<Reason> reasons(Candidate candidate, Class<? extends Conclusion> kind) {
        return opinion.about(candidate.id(), kind).stream()
                .flatMap(found -> found.because().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Not to be entered by the end of the year, or its levels not reached by then and nobody took its place. */
    private boolean isStillWaiting(Candidate candidate) {
        return !progress.mayEnter(candidate, situation.quarters())
                || candidate.possibleOn().isPresent()
                || progress.effects(candidate).isEmpty() && (rival(candidate).isEmpty() || wouldHelp(candidate));
    }

    /** Whether it would take a gap further that is left open, once its levels are reached. */
    private boolean wouldHelp(Candidate candidate) {
        return candidate.fits().stream().anyMatch(fit -> {
            WeighedGap gap = situation.gaps().get(fit.gap());
            return gap != null && progress.isOpen(gap) && fit.reach() > progress.reached(gap);
        });
    }

    /** The first step that serves a gap which this candidate would have served. */
    private Optional<Placed> rival(Candidate candidate) {
        Set<String> gaps = candidate.fits().stream().map(Fit::gap).collect(Collectors.toSet());
        return placed.stream()
                .filter(step -> step.effects().stream().anyMatch(effect -> gaps.contains(effect.gap())))
                .findFirst();
    }

    private Verdict overtaken(Candidate candidate) {
        Offering offering = candidate.offering();
        Optional<Placed> rival = rival(candidate);
        if (rival.isPresent()) {
            return new Verdict(offering, Verdict.Kind.BEATEN, List.of(beatenBy(offering, rival.get())));
        }
        Reason why = advice.found("plan/nothing-left-at-its-turn", "offering", offering);
        if (candidate.isSitting()) {
            why = candidate.fits().stream()
                    .map(fit -> situation.gaps().get(fit.gap()))
                    .findFirst()
                    .map(gap -> advice.found(
                            "plan/not-prepared",
                            "offering",
                            offering,
                            "gap",
                            gap.gap(),
                            "number",
                            progress.expected(gap)))
                    .orElse(why);
        } else if (candidate.fits().isEmpty() && !candidate.opens().isEmpty()) {
            List<Offering> opened = situation.candidates().stream()
                    .filter(other -> candidate.opens().contains(other.id()))
                    .map(Candidate::offering)
                    .toList();
            why = advice.found("plan/opened-not-taken", "offering", offering, "others", opened);
        }
        return new Verdict(offering, Verdict.Kind.UNNEEDED, List.of(why));
    }

    private Reason beatenBy(Offering offering, Placed step) {
        Offering other = step.candidate().offering();
        return advice.found(
                "plan/beaten-by", "offering", offering, "other", other, "tier", step.tier(), "worth", step.worth());
    }

    /** Below the house's least worth at the end of the plan, and for no must gap. */
    boolean isWorthLittle(Candidate candidate) {
        return last.isPassedOver(candidate);
    }

    Verdict worthLittle(Candidate candidate) {
        Offering offering = candidate.offering();
        Reason why = advice.found("plan/worth-too-little", "offering", offering, "limit", limit("limit.least-worth"));
        return new Verdict(offering, Verdict.Kind.WORTH_TOO_LITTLE, List.of(why));
    }

    /** What no quarter can take; else what is over a limit that was asked for; else what the year has no room for. */
    private Verdict unplaced(Candidate candidate) {
        Optional<Reason> time = new TimeWhy(situation, placed, advice).of(candidate);
        if (time.isPresent()) {
            List<Reason> because = new ArrayList<>(time.stream().toList());
            because.addAll(reasons(candidate, NotYet.class));
            boolean mayCome = time.get().card().kind().equals("尚不可");
            return new Verdict(candidate.offering(), mayCome ? Verdict.Kind.NOT_YET : Verdict.Kind.BARRED, because);
        }
        return overLimit(candidate);
    }

    private Verdict overLimit(Candidate candidate) {
        Reason why = new LimitWhy(situation, placed, advice)
                .of(candidate)
                .orElseGet(() -> new RoomWhy(situation, placed, advice).of(candidate));
        return new Verdict(candidate.offering(), Verdict.Kind.OVER_LIMIT, List.of(why));
    }

    private zhiti.standard.PolicyNumber limit(String name) {
        return situation.policy().of(name);
    }
}
