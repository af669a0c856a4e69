package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        reasons.add(advice.found("plan/chosen", "offering", offering, "tier", step.tier(), "worth", step.worth()));
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
