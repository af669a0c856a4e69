package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/**
 * The plan before and the plan now, with all that the one now was made from.
 *
 * @param askedThen what the documents asked before ask, by key, as they are printed today
 * @param opinion what the rules found now
 * @param verdicts why each offering was taken now or not
 * @param supposed what is supposed instead of what the file says, as it was written: then both plans are of one day;
 *     empty where one was handed out before the other
 */
record Both(
        EarlierPlan before,
        Map<String, Asked> askedThen,
        Plan now,
        Employee employee,
        Evidence evidence,
        Opinion opinion,
        Verdicts verdicts,
        Catalog catalog,
        Advice advice,
        Optional<Supposed> supposed) {

    Policy policy() {
        return opinion.situation().policy();
    }

    /** Whether something has happened since the plan before; what is supposed happens today. */
    boolean isSince(LocalDate day) {
        return day.isAfter(before.asOf()) || supposed.isPresent() && day.equals(now.asOf());
    }

    Optional<EarlierPlan.Gap> gapThen(String key) {
        return before.gaps().stream().filter(gap -> gap.id().equals(key)).findFirst();
    }

    Optional<GapLine> gapNow(String key) {
        return now.gaps().stream().filter(line -> line.gap().key().equals(key)).findFirst();
    }

    Optional<Asked> askedNow(String key) {
        return now.asks().stream().filter(asked -> asked.key().equals(key)).findFirst();
    }

    /** What was required then; of what was no gap, by the documents as they are today. */
    Optional<Integer> requiredThen(String key) {
        return gapThen(key)
                .map(EarlierPlan.Gap::required)
                .or(() -> Optional.ofNullable(askedThen.get(key)).map(Asked::required));
    }

    /** Whether it was unknown then. */
    boolean wasUnknown(String key) {
        return before.assessFirst().contains(key);
    }

    Optional<AssessLine> unknownNow(String key) {
        return now.assessFirst().stream()
                .filter(line -> line.asked().key().equals(key))
                .findFirst();
    }

    Optional<EarlierPlan.Step> stepThen(String offering) {
        return before.steps().stream()
                .filter(step -> step.offering().equals(offering))
                .findFirst();
    }

    Optional<Step> stepNow(String offering) {
        return now.steps().stream()
                .filter(step -> step.offering().id().equals(offering))
                .findFirst();
    }

    Optional<EarlierPlan.LeftOut> leftOutThen(String offering) {
        return before.leftOut().stream()
                .filter(left -> left.offering().equals(offering))
                .findFirst();
    }

    /** How an offering has come out since; empty where nothing is known of it. */
    Optional<Outcome> outcome(String offering) {
        return Outcome.of(offering, employee, catalog, before.asOf(), now.asOf());
    }

    /** Why an offering is in the plan now or not; empty where it is not in the catalog. */
    Optional<Verdict> verdict(String offering) {
        return opinion.situation().candidates().stream()
                .filter(candidate -> candidate.id().equals(offering))
                .findFirst()
                .map(verdicts::of);
    }

    /** A cause in the words of the shelf: names and values in turn. Of what is supposed it has words of its own. */
    Cause cause(Cause.Kind kind, String finding, Object... namesAndValues) {
        boolean own = supposed.isPresent() && advice.knows("whatif/" + finding);
        return new Cause(kind, List.of(), advice.found((own ? "whatif/" : "change/") + finding, namesAndValues));
    }

    /** Whether the plan is limited otherwise than that of today, because it is supposed so. */
    boolean isLimitSupposed() {
        Limits limits = opinion.situation().limits();
        return supposed.filter(set -> !limits.isLike(set.today())).isPresent();
    }

    /** That it was supposed so; nothing where the plans are of two days. */
    List<Cause> supposition() {
        return supposed.stream()
                .map(set -> cause(
                        Cause.Kind.SUPPOSED,
                        "supposed",
                        "set",
                        set.written().stream().map(Title::same).toList()))
                .toList();
    }

    /** Asked by the present role and not by the target. */
    static boolean isOnlyOwn(Asked asked) {
        return asked.own() && !asked.target();
    }

    /** A rule's own word. */
    static Cause verdict(Reason reason) {
        return new Cause(Cause.Kind.VERDICT, List.of(reason.rule()), reason);
    }

    /** These causes; that there are none is an error of ours, and said. */
    List<Cause> orUnexplained(List<Cause> causes) {
        return causes.isEmpty()
                ? List.of(cause(Cause.Kind.UNEXPLAINED, "unexplained"))
                : causes.stream().distinct().toList();
    }
}
