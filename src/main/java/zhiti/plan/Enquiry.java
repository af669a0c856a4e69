package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Shown;
import zhiti.standard.Alike;
import zhiti.standard.Asked;

/** One person and one question: which documents ask, and the plan as it is written. */
final class Enquiry {
    private final Premises premises;
    private final Versions versions;
    private final LocalDate asOf;
    private final Employee employee;
    private final Jobs jobs;
    private final List<Asked> asked;
    private final Limits limits;

    /** @param versions what the premises were read from; its inputs are filled in here */
    Enquiry(
            Premises premises,
            Gathering gathering,
            Versions versions,
            LocalDate asOf,
            Employee asWritten,
            Question question) {
        this.premises = premises;
        this.versions = versions;
        this.asOf = asOf;
        this.employee = question.about(asWritten);
        this.jobs = premises.jobs(employee, question.edition(), asOf);
        List<Asked> all = new ArrayList<>(gathering.of(jobs, employee));
        all.addAll(Obliged.of(employee, premises.employer(), premises.catalog()));
        this.asked = List.copyOf(all);
        this.limits = question.limits();
    }

    Employee employee() {
        return employee;
    }

    Consultation consultation() {
        return premises.consultation(employee, asked, asOf, limits);
    }

    /** The plan with what is otherwise than in the one before, or than in the one of which something is supposed. */
    Plan since(
            EarlierPlan then,
            Plan plan,
            Evidence evidence,
            Opinion opinion,
            List<Placed> placed,
            Optional<Supposed> supposed) {
        Verdicts verdicts = new Verdicts(opinion, placed, premises.advice());
        Map<String, Asked> askedThen = Comparison.asked(
                then,
                premises.standards(),
                employee.post().international().orElse(true),
                premises.employer().levelsOn(then.asOf()));
        Obliged.of(employee, premises.employer(), premises.catalog()).forEach(one -> askedThen.put(one.key(), one));
        SameTasks same = SameTasks.of(
                Comparison.documents(then, premises.standards()), plan.documents(), Alike.of(premises.policy()));
        Map<String, Asked> askedThenByNow = new LinkedHashMap<>();
        askedThen.forEach((key, one) -> askedThenByNow.put(same.now(key), one));
        return plan.since(Comparison.of(
                new Both(
                        same.now(then),
                        askedThenByNow,
                        plan,
                        employee,
                        evidence,
                        opinion,
                        verdicts,
                        premises.catalog(),
                        premises.advice(),
                        supposed),
                premises.standards()));
    }

    /** The plan as such. */
    Plan write(Opinion opinion, List<Placed> placed) {
        return write(opinion, placed, Optional.empty());
    }

    /** @param before the plan before, which may know what things were called then */
    Plan write(Opinion opinion, List<Placed> placed, Optional<EarlierPlan> before) {
        PlanWriter writer = new PlanWriter(opinion, placed, premises.advice());
        return new Plan(
                        opinion.person(),
                        jobs.present().map(Job::document),
                        jobs.also().stream().map(Job::document).toList(),
                        jobs.target(),
                        asOf,
                        versions.forInputs(employee),
                        asked,
                        shown(opinion.shown()),
                        writer.readiness(),
                        writer.gaps(),
                        opinion.assessFirst(),
                        writer.steps(),
                        new Remainder(opinion, placed, premises.advice()).notCovered(),
                        new Verdicts(opinion, placed, premises.advice()).leftOut(),
                        writer.totals())
                .remarked(new Remarks(employee, premises.catalog(), premises.advice(), asOf, before)
                        .all(opinion.situation().last()));
    }

    private List<Shown> shown(Map<String, Shown> all) {
        return asked.stream()
                .filter(a -> all.containsKey(a.key()))
                .map(a -> all.get(a.key()))
                .toList();
    }
}
