package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.rulebook.Reason;

/** Gives the whole answer about each candidate: {@link Verdicts} decides, and what else there is to say is added. */
final class Explaining {
    private final Opinion opinion;
    private final Situation situation;
    private final Verdicts verdicts;
    private final Advice advice;
    /** The first turn of a planner, before anything is taken. */
    private final Turn first;

    Explaining(Opinion opinion, List<Placed> placed, Advice advice) {
        this.opinion = opinion;
        this.situation = opinion.situation();
        this.verdicts = new Verdicts(opinion, placed, advice);
        this.advice = advice;
        this.first = new Turn(situation, List.of(), situation.candidates());
    }

    Answer of(Candidate candidate) {
        Verdict verdict = verdicts.of(candidate);
        if (verdict.kind() == Verdict.Kind.CHOSEN) {
            return new Answer(verdict, Optional.empty());
        }
        Verdict whole = verdict.and(more(candidate, verdict));
        return new Answer(whole, liftedOn(whole));
    }

    /** What speaks against it beside what decided; of what no bar decided, what it would have been worth. */
    private List<Reason> more(Candidate candidate, Verdict verdict) {
        List<Reason> more = new ArrayList<>();
        Stream.concat(
                        opinion.about(candidate.id(), Bar.class).stream(),
                        opinion.about(candidate.id(), NotYet.class).stream())
                .flatMap(found -> found.because().stream())
                .filter(reason -> verdict.because().stream().noneMatch(said -> said == reason))
                .forEach(more::add);
        if (!candidate.barred() && !candidate.fits().isEmpty()) {
            Choice alone = first.valued(candidate);
            more.add(advice.found(
                    "plan/worth-alone",
                    "offering",
                    candidate.offering(),
                    "tier",
                    alone.tier(),
                    "worth",
                    alone.worth()));
        }
        return more;
    }

    /** The day on which time alone has lifted all its bars, of alternatives one; of what found no room, the next period's first. */
    private Optional<LocalDate> liftedOn(Verdict verdict) {
        if (RoomWhy.isRoom(verdict.because().get(0).rule())) {
            return Optional.of(situation.last().plusDays(1));
        }
        List<Reason> bars = verdict.because().stream()
                .filter(reason -> !reason.card().kind().isEmpty())
                .toList();
        return Hurdle.allTakenOn(Hurdle.of(bars), Answer::liftedOn);
    }
}
