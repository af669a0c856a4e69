package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/** Why a step was taken: the planner's own word first, then the fits it acts on, then what was weighed. */
final class Because {
    private final Opinion opinion;
    private final Situation situation;
    private final Advice advice;

    Because(Opinion opinion, Advice advice) {
        this.opinion = opinion;
        this.situation = opinion.situation();
        this.advice = advice;
    }

    /** @param opens the later steps that it makes possible */
    List<Reason> of(Placed step, List<String> opens) {
        Offering offering = step.candidate().offering();
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(taken(step));
        opens.forEach(id -> reasons.add(advice.found("plan/opens", "offering", offering, "other", offering(id))));
        Set<String> doubtful =
                opinion.assessFirst().stream().map(line -> line.asked().key()).collect(Collectors.toSet());
        if (step.effects().stream().anyMatch(effect -> doubtful.contains(effect.gap()))) {
            reasons.add(advice.found("plan/assess-before-spending", "offering", offering));
        }
        Set<String> advanced = step.effects().stream().map(Placed.Effect::gap).collect(Collectors.toSet());
        opinion.about(step.id(), Fit.class).stream()
                .filter(found -> advanced.contains(((Fit) found.conclusion()).gap()))
                .forEach(found -> reasons.addAll(found.because()));
        opinion.about(step.id(), Weight.class).stream()
                .filter(found -> isCounted((Weight) found.conclusion(), advanced))
                .forEach(found -> reasons.addAll(found.because()));
        return reasons;
    }

    /** Why it stands here at all: by law, because it is due, booked or asked for, or because it was the best left. */
    private List<Reason> taken(Placed step) {
        Offering offering = step.candidate().offering();
        List<Reason> taken = new ArrayList<>();
        if (step.booked()) {
            taken.add(booked(step));
        } else if (step.choice().due().isPresent()) {
            taken.add(due(step, step.choice().due().get()));
        } else if (RenewalWhy.isAtOnce(step)) {
            taken.addAll(new RenewalWhy(situation, advice).of(step));
        } else if (situation.limits().with().contains(step.id())) {
            taken.add(advice.found("plan/asked-for", "offering", offering));
        } else if (Thorough.isSought(situation)) {
            taken.add(advice.found("plan/part-of-the-best", "offering", offering));
        } else {
            taken.add(advice.found("plan/chosen", "offering", offering, "tier", step.tier(), "worth", step.worth()));
        }
        Optional<LocalDate> off =
                Optional.ofNullable(situation.year().calledOff().get(step.id()));
        off.ifPresent(day -> taken.add(calledOff(offering, day)));
        step.show()
                .ifPresent(show -> taken.add(advice.found(
                        "plan/on-show",
                        "offering",
                        offering,
                        "show",
                        show,
                        "stage",
                        offering.show().orElseThrow())));
        if (step.booked()) {
            objections(step).forEach(taken::add);
        } else {
            around(step).forEach(taken::add);
        }
        return taken;
    }

    private Reason booked(Placed step) {
        Offering offering = step.candidate().offering();
        return step.session()
                .map(day -> advice.found("plan/booked", "offering", offering, "day", day))
                .orElseGet(() -> advice.found("plan/booked-without-a-day", "offering", offering));
    }

    private Reason due(Placed step, LocalDate day) {
        Quarter begins = situation.first().plus(step.begins());
        boolean late = !day.isAfter(situation.asOf()) || day.isBefore(begins.firstDay());
        String finding = step.legal() ? "plan/asked-by-law" : "plan/asked-by-company";
        return advice.found(
                late ? finding + "-overdue" : finding,
                "offering",
                step.candidate().offering(),
                "day",
                day);
    }

    /** That a booked session was called off, so that its place is free again. */
    Reason calledOff(Offering offering, LocalDate day) {
        return day.equals(LocalDate.MAX)
                ? advice.found("plan/booking-withdrawn", "offering", offering)
                : advice.found("plan/booking-called-off", "offering", offering, "day", day);
    }

    /** What speaks against a booked step, which stays all the same. */
    private List<Reason> objections(Placed step) {
        List<Reason> objections = new ArrayList<>();
        if (step.effects().isEmpty()) {
            objections.add(advice.found(
                    "plan/booked-does-nothing", "offering", step.candidate().offering()));
        }
        Stream.concat(opinion.about(step.id(), Bar.class).stream(), opinion.about(step.id(), NotYet.class).stream())
                .forEach(found -> objections.addAll(found.because()));
        return objections;
    }

    /** The days without classes in its quarter, of what is taught and has no day yet. */
    private List<Reason> around(Placed step) {
        Offering offering = step.candidate().offering();
        Quarter begins = situation.first().plus(step.begins());
        if (!offering.form().isTaught() || step.session().isPresent()) {
            return List.of();
        }
        return situation.year().busy().stream()
                .filter(busy -> busy.overlaps(begins.firstDay(), begins.lastDay()))
                .map(busy -> advice.found("plan/around-shows", "offering", offering, "busy", busy))
                .toList();
    }

    private static boolean isCounted(Weight weight, Set<String> advanced) {
        return switch (weight.per()) {
            case STEP -> true;
            case LEVEL -> advanced.contains(weight.gap());
            case FURTHER_GAP -> advanced.size() > 1;
        };
    }

    private Offering offering(String id) {
        return situation.candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow()
                .offering();
    }
}
