package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Person;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Standard;

/**
 * A development plan (個人發展計畫) for one person: what is missing, what to do about it and why.
 *
 * @param standard the document of the present role that was asked; empty for roles without one
 * @param also the documents of second roles, in the order of the person's
 * @param asks everything asked of the person, in printed order: own role first
 * @param shown what was shown of it, in the same order
 * @param remarks what whoever reads it has to know of the person's own record
 * @param changes what is otherwise than in the plan before; empty where there was none
 * @param under what is said of it as the best within limits; empty where it was not sought
 */
public record Plan(
        Person person,
        Optional<Standard> standard,
        List<Standard> also,
        Optional<Standard> targetStandard,
        LocalDate asOf,
        Versions versions,
        List<Asked> asks,
        List<Shown> shown,
        Readiness readiness,
        List<GapLine> gaps,
        List<AssessLine> assessFirst,
        List<Step> steps,
        List<NotCovered> notCovered,
        List<LeftOut> leftOut,
        List<Remark> remarks,
        Totals totals,
        Optional<Changes> changes,
        Optional<UnderLimits> under) {
    public Plan {
        also = List.copyOf(also);
        asks = List.copyOf(asks);
        shown = List.copyOf(shown);
        gaps = List.copyOf(gaps);
        assessFirst = List.copyOf(assessFirst);
        steps = List.copyOf(steps);
        notCovered = List.copyOf(notCovered);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** The same plan with its steps told more fully. */
    Plan taking(List<Step> told) {
        return new Plan(
                person,
                standard,
                also,
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                told,
                notCovered,
                leftOut,
                remarks,
                totals,
                changes,
                under);
    }

    /** A plan with none before it. */
    public Plan(
            Person person,
            Optional<Standard> standard,
            List<Standard> also,
            Optional<Standard> targetStandard,
            LocalDate asOf,
            Versions versions,
            List<Asked> asks,
            List<Shown> shown,
            Readiness readiness,
            List<GapLine> gaps,
            List<AssessLine> assessFirst,
            List<Step> steps,
            List<NotCovered> notCovered,
            List<LeftOut> leftOut,
            Totals totals) {
        this(
                person,
                standard,
                also,
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                steps,
                notCovered,
                leftOut,
                List.of(),
                totals,
                Optional.empty(),
                Optional.empty());
    }

    /** Of someone with one job. */
    public Plan(
            Person person,
            Optional<Standard> standard,
            Optional<Standard> targetStandard,
            LocalDate asOf,
            Versions versions,
            List<Asked> asks,
            List<Shown> shown,
            Readiness readiness,
            List<GapLine> gaps,
            List<AssessLine> assessFirst,
            List<Step> steps,
            List<NotCovered> notCovered,
            List<LeftOut> leftOut,
            Totals totals) {
        this(
                person,
                standard,
                List.of(),
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                steps,
                notCovered,
                leftOut,
                totals);
    }

    /** The same plan with what is to be said of the person's own record. */
    Plan remarked(List<Remark> found) {
        return new Plan(
                person,
                standard,
                also,
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                steps,
                notCovered,
                leftOut,
                found,
                totals,
                changes,
                under);
    }

    /** The documents that ask: of the present role, of second ones, of the target. */
    Stream<Standard> documents() {
        return Stream.of(standard.stream(), also.stream(), targetStandard.stream())
                .flatMap(all -> all);
    }

    /** The same plan, held against the one before it. */
    Plan since(Changes found) {
        return new Plan(
                person,
                standard,
                also,
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                steps,
                notCovered,
                leftOut,
                remarks,
                totals,
                Optional.of(found),
                under);
    }

    /** The same plan as the best within limits. */
    Plan under(UnderLimits said) {
        return new Plan(
                person,
                standard,
                also,
                targetStandard,
                asOf,
                versions,
                asks,
                shown,
                readiness,
                gaps,
                assessFirst,
                steps,
                notCovered,
                leftOut,
                remarks,
                totals,
                changes,
                Optional.of(said));
    }
}
