package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Education;
import zhiti.person.Evidence;
import zhiti.person.Experience;
import zhiti.person.Fulfilled;
import zhiti.person.Held;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.person.Software;
import zhiti.person.Speaks;
import zhiti.person.TestShown;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Obligation;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/** Says of everything that is asked of a person, and is no gap of their plan, how they stand to it and on what. */
final class AskedProofs {
    private final Opinion opinion;
    private final Evidence evidence;
    private final RatingProofs ratings;
    private final LocalDate asOf;

    AskedProofs(Opinion opinion, Evidence evidence, RatingProofs ratings, LocalDate asOf) {
        this.opinion = opinion;
        this.evidence = evidence;
        this.ratings = ratings;
        this.asOf = asOf;
    }

    /** In the order asked. What is presumed is a gap, and to be assessed as well. */
    List<AskedProof> all() {
        return opinion.asked().stream().flatMap(asked -> of(asked).stream()).toList();
    }

    private Optional<AskedProof> of(Asked asked) {
        Optional<AssessLine> assess = opinion.assessFirst().stream()
                .filter(line -> line.asked().key().equals(asked.key()))
                .findFirst();
        if (assess.isPresent()) {
            return Optional.of(
                    proof(asked, AskedProof.State.ASSESS_FIRST, assess.get().because()));
        }
        if (opinion.situation().gaps().containsKey(asked.key())) {
            return Optional.empty();
        }
        WeighedGap aside = opinion.setAside().get(asked.key());
        if (aside != null) {
            return Optional.of(proof(asked, AskedProof.State.SET_ASIDE, aside.because()));
        }
        boolean confirm =
                asked.subject() instanceof Requirement requirement && requirement.kind() == RequirementKind.CONFIRM;
        return Optional.of(proof(asked, confirm ? AskedProof.State.CONFIRM : AskedProof.State.MET, List.of()));
    }

    private AskedProof proof(Asked asked, AskedProof.State state, List<Reason> because) {
        List<Rating> counted = new ArrayList<>();
        Optional<Shown> shown = Optional.ofNullable(opinion.shown().get(asked.key()));
        shown.ifPresent(seen -> {
            counted.add(seen.winner());
            counted.addAll(seen.losers());
        });
        List<Record> answers =
                evidence.facts().stream().filter(fact -> isAnswer(fact, asked)).toList();
        return new AskedProof(
                asked,
                state,
                shown.map(Shown::level)
                        .or(() -> answers.stream().flatMap(AskedProofs::number).findFirst()),
                because,
                asked.isLevelled() ? ratings.of(asked.key(), counted) : List.of(),
                answers);
    }

    private static Stream<Integer> number(Record answer) {
        if (answer instanceof TestShown test) {
            return Stream.of(test.score());
        }
        if (answer instanceof Experience served) {
            return Stream.of(served.months());
        }
        return answer instanceof Education education ? Stream.of(education.rank()) : Stream.empty();
    }

    /** Whether a fact is one by which the rules judge what is asked. */
    private boolean isAnswer(Record fact, Asked asked) {
        if (asked.subject() instanceof Obligation) {
            return fact instanceof Fulfilled done && done.key().equals(asked.key());
        }
        if (!(asked.subject() instanceof Requirement requirement)) {
            return false;
        }
        return switch (requirement.kind()) {
            case DEGREE -> fact instanceof Education;
            case EXPERIENCE -> fact instanceof Experience served && served.key().equals(asked.key());
            case TEST -> fact instanceof TestShown test && test.key().equals(asked.key());
            case LANGUAGE -> fact instanceof Speaks speaks && speaks.key().equals(asked.key());
            case SOFTWARE ->
                fact instanceof Software software && requirement.anyOf().contains(software.name());
            case CERTIFICATE ->
                fact instanceof Held held && requirement.anyOf().contains(held.credential()) && held.isValidOn(asOf);
            case STUDIED, CONFIRM -> false;
        };
    }
}
