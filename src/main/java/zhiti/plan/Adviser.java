package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.person.Shown;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Asked;
import zhiti.standard.Edition;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;

/**
 * The one door to advice: what is missing, what to do about it, and why. Holds no state between two people; safe for many
 * threads at once.
 */
public final class Adviser {
    private final Standards standards;
    private final Catalog catalog;
    private final Employer employer;
    private final Rulebook rulebook;
    private final Policy policy;
    private final Advice advice;
    private final Versions versions;
    private final LocalDate asOf;
    private final Planner planner = new GreedyPlanner();
    /** What is asked, by everything it depends on. */
    private final Map<List<Object>, List<Asked>> gathered = new ConcurrentHashMap<>();

    /**
     * @param employer what the company lays down for itself
     * @param policy as it stands on {@code asOf}
     * @param versions what all this was read from; its inputs are filled in for each person
     */
    public Adviser(
            Standards standards,
            Catalog catalog,
            Employer employer,
            Rulebook rulebook,
            Policy policy,
            Advice advice,
            Versions versions,
            LocalDate asOf) {
        this.standards = standards;
        this.catalog = catalog;
        this.employer = employer;
        this.rulebook = rulebook;
        this.policy = policy;
        this.advice = advice;
        this.versions = versions;
        this.asOf = asOf;
    }

    /** A whole plan. */
    public Plan plan(Employee employee, Question question) {
        Case one = new Case(employee, question);
        Opinion opinion = one.consultation().find(true, List.of());
        return one.write(opinion, planner.plan(opinion.situation()));
    }

    /** One of a team: the same plan, and what the person could take beyond it. */
    public Member member(Employee employee, Question question) {
        Case one = new Case(employee, question);
        Opinion opinion = one.consultation().find(true, List.of());
        List<Placed> placed = planner.plan(opinion.situation());
        return new Member(
                employee.department(), one.write(opinion, placed), new BeyondLimits(opinion.situation(), placed));
    }

    /** What is missing and what is unknown, without advice. */
    public Plan gaps(Employee employee, Question question) {
        Case one = new Case(employee, question);
        return one.write(one.consultation().find(false, List.of()), List.of());
    }

    /** Why each of these offerings is, or is not, in the plan, whatever index would have left it out. */
    public List<Verdict> explain(Employee employee, Question question, List<String> offerings) {
        Case one = new Case(employee, question);
        Opinion opinion = one.consultation().find(true, offerings);
        Verdicts verdicts = new Verdicts(opinion, planner.plan(opinion.situation()), advice);
        return opinion.situation().candidates().stream()
                .filter(candidate -> offerings.contains(candidate.id()))
                .map(verdicts::of)
                .toList();
    }

    /** One person and one question: which documents ask. */
    private final class Case {
        private final Employee employee;
        private final Optional<Standard> own;
        private final Optional<Standard> target;
        private final List<Asked> asked;

        Case(Employee asWritten, Question question) {
            this.employee = question.about(asWritten);
            Optional<String> pinned =
                    question.edition().or(() -> employee.post().edition());
            Optional<Edition> edition = edition(employee.role(), pinned);
            this.own = edition.flatMap(e -> standards.document(employee.role().id(), e.id()));
            this.target = employee.target()
                    .flatMap(role ->
                            edition(role, question.edition()).flatMap(e -> standards.document(role.id(), e.id())));
            this.asked = asked(before(employee.role(), edition));
        }

        /** Many people are asked the same, so it is gathered once for all of them. */
        private List<Asked> asked(Optional<Standard> before) {
            boolean international = employee.post().international();
            List<Object> who = List.of(
                    own.map(Standard::id),
                    target.map(Standard::id),
                    before.isPresent(),
                    employee.track(),
                    international);
            return gathered.computeIfAbsent(
                    who, key -> Asking.of(own, before, target, employee.track(), international));
        }

        /** The edition of this name where the role has it, else the newest in force. */
        private Optional<Edition> edition(Role role, Optional<String> name) {
            return name.flatMap(id -> role.editions().stream()
                            .filter(e -> e.id().equals(id))
                            .findFirst())
                    .or(() -> role.editionOn(asOf));
        }

        /** The edition before one that is still in transition. */
        private Optional<Standard> before(Role role, Optional<Edition> edition) {
            Optional<Edition> inTransition = edition.filter(
                    e -> e.transitionUntil().map(day -> !day.isBefore(asOf)).orElse(false));
            return inTransition.flatMap(e -> {
                int index = role.editions().indexOf(e);
                return index < 1
                        ? Optional.empty()
                        : standards.document(
                                role.id(), role.editions().get(index - 1).id());
            });
        }

        Consultation consultation() {
            return new Consultation(standards, catalog, rulebook, policy, advice, asOf, employee, asked);
        }

        Plan write(Opinion opinion, List<Placed> placed) {
            PlanWriter writer = new PlanWriter(opinion, placed, advice);
            return new Plan(
                    opinion.person(),
                    own,
                    target,
                    asOf,
                    versions.forInputs(employee),
                    asked,
                    shown(opinion.shown()),
                    writer.readiness(),
                    writer.gaps(),
                    opinion.assessFirst(),
                    writer.steps(),
                    new Remainder(opinion.situation(), placed, advice).notCovered(),
                    new Verdicts(opinion, placed, advice).leftOut(),
                    writer.totals());
        }

        private List<Shown> shown(Map<String, Shown> all) {
            return asked.stream()
                    .filter(a -> all.containsKey(a.key()))
                    .map(a -> all.get(a.key()))
                    .toList();
        }
    }
}
