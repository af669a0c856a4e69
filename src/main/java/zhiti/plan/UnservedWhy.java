package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.person.Held;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;

/** Why no offering serves what is left of a gap: nothing on offer does, or each that would is kept out by something. */
final class UnservedWhy {
    private final Situation situation;
    private final Verdicts verdicts;
    private final Advice advice;

    UnservedWhy(Situation situation, Verdicts verdicts, Advice advice) {
        this.situation = situation;
        this.verdicts = verdicts;
        this.advice = advice;
    }

    /** Those that are kept out for the same reason are named together. */
    List<Reason> of(WeighedGap open, List<Candidate> helping) {
        if (helping.isEmpty()) {
            return List.of(nothing(open));
        }
        Map<List<String>, List<Candidate>> alike = new LinkedHashMap<>();
        for (Candidate candidate : helping) {
            List<String> said = about(open, verdict(candidate)).stream()
                    .map(reason -> reason.says(Language.ZH_TW))
                    .toList();
            alike.computeIfAbsent(said, key -> new ArrayList<>()).add(candidate);
        }
        List<Reason> because = new ArrayList<>();
        for (List<Candidate> some : alike.values()) {
            List<Offering> others = some.stream().map(Candidate::offering).toList();
            because.add(advice.found("plan/would-help", "gap", open.gap(), "others", others));
            because.addAll(about(open, verdict(some.get(0))));
        }
        return because;
    }

    /** Nothing on offer helps; of a certificate that is about to lapse, nothing renews it. */
    private Reason nothing(WeighedGap open) {
        return open.because().stream()
                .filter(reason -> open.gap().lapsing())
                .flatMap(reason -> reason.facts().stream())
                .filter(Held.class::isInstance)
                .findFirst()
                .map(held -> advice.found("plan/nothing-renews", "gap", open.gap(), "held", held))
                .orElseGet(() -> advice.found("plan/nothing-helps", "gap", open.gap()));
    }

    /** Whether some of them could be taken and are not worth it. */
    boolean isForWorth(List<Candidate> helping) {
        return helping.stream().anyMatch(candidate -> verdict(candidate).kind() == Verdict.Kind.WORTH_TOO_LITTLE);
    }

    /** Whether some of them would help and wait for something: a field that is blank, a step, a day. */
    boolean isNotYet(List<Candidate> helping) {
        return helping.stream()
                .flatMap(candidate -> verdict(candidate).because().stream().limit(1))
                .anyMatch(first -> first.card().kind().equals("尚不可"));
    }

    /** What waits for a step that could be taken is kept out by what it is worth, where that is too little for the two. */
    private Verdict verdict(Candidate candidate) {
        Verdict verdict = verdicts.of(candidate);
        boolean reachable = verdict.kind() == Verdict.Kind.NOT_YET
                && openers(situation, candidate).findAny().isPresent();
        return reachable && verdicts.isWorthLittle(candidate)
                ? verdicts.worthLittle(candidate).and(verdict.because())
                : verdict;
    }

    /** What can be taken and opens the way to something. */
    static Stream<Candidate> openers(Situation situation, Candidate candidate) {
        return situation.candidates().stream()
                .filter(opener -> situation.isOpen(opener) && opener.opens().contains(candidate.id()));
    }

    /** What of a verdict is not about another gap that the offering would serve too. */
    private static List<Reason> about(WeighedGap open, Verdict verdict) {
        List<Reason> about = verdict.because().stream()
                .filter(reason -> reason.facts().stream()
                        .allMatch(fact -> !(fact instanceof Fit fit)
                                || !fit.offering().equals(verdict.offering().id())
                                || fit.gap().equals(open.key())))
                .toList();
        return about.isEmpty() ? verdict.because() : about;
    }
}
