package zhiti.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.offering.Catalog;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Alike;
import zhiti.standard.Employer;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.Role;
import zhiti.standard.Standards;

/**
 * The one door to advice: what is missing, what to do about it, and why. Holds no state between two people; safe for many
 * threads at once.
 */
public final class Adviser {
    private final Premises premises;
    private final Versions versions;
    private final LocalDate asOf;
    private final Planner planner = new GreedyPlanner();
    private final Gathering gathering;

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
        this.premises = new Premises(standards, catalog, employer, rulebook, policy, advice);
        this.gathering = new Gathering(employer.levelsOn(asOf));
        this.versions = versions;
        this.asOf = asOf;
    }

    /** A whole plan. */
    public Plan plan(Employee employee, Question question) {
        return plan(employee, question, Optional.empty());
    }

    /** A whole plan; where one was handed out before, with that in mind, and with what has changed since. */
    public Plan plan(Employee employee, Question question, Optional<EarlierPlan> before) {
        return member(employee, question, before).plan();
    }

    /** One of a team: the same plan, and what the person could take beyond it. */
    public Member member(Employee employee, Question question, Optional<EarlierPlan> before) {
        Consulted found = new Consulted(employee, question, before);
        Optional<Thorough> thorough = Thorough.of(found.situation());
        List<Placed> placed =
                thorough.map(search -> search.best().steps()).orElseGet(() -> planner.plan(found.situation()));
        return found.member(found.situation(), placed, thorough.map(Thorough::said));
    }

    /**
     * A team that shares one budget, and the seats of sessions: as many of all their must gaps are closed as it pays for, and
     * so on in the order in which plans under limits are compared.
     *
     * @param before plans handed out before, by the id of the person
     * @return empty where the budget does not pay for what the limits want in the plan
     */
    public Optional<Allotted> team(
            List<Employee> people, Question question, Map<String, EarlierPlan> before, Money budget) {
        List<Consulted> all = people.stream()
                .map(one -> new Consulted(one, question, Optional.ofNullable(before.get(one.id()))))
                .toList();
        Allotting allotting = new Allotting(
                all.stream().map(found -> found.opinion.person()).toList(),
                all.stream().map(Consulted::situation).toList(),
                budget);
        if (!allotting.isPossible()) {
            return Optional.empty();
        }
        List<Situation> situations = allotting.situations();
        List<List<Placed>> steps = allotting.steps();
        List<Member> members = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).member(situations.get(i), steps.get(i), Optional.empty()))
                .toList();
        return Optional.of(new Allotted(members, allotting.allotment()));
    }

    /** What the rules find of one person, before anything is chosen. */
    private final class Consulted {
        private final Employee employee;
        private final Optional<EarlierPlan> before;
        private final Enquiry enquiry;
        private final Consultation consultation;
        private final Opinion opinion;

        Consulted(Employee employee, Question question, Optional<EarlierPlan> before) {
            this.employee = employee;
            this.before = before;
            this.enquiry = about(employee, question);
            this.consultation = enquiry.consultation();
            this.opinion = consultation.find(
                    true, List.of(), new Earlier(before, enquiry.employee(), premises.catalog(), asOf));
        }

        Situation situation() {
            return opinion.situation();
        }

        /** @param situation the same, perhaps within other limits */
        Member member(Situation situation, List<Placed> placed, Optional<UnderLimits> under) {
            Opinion limited = opinion.within(situation);
            Plan alone = enquiry.write(limited, placed, before);
            Plan plan = under.map(alone::under).orElse(alone);
            Plan told = before.map(then ->
                            enquiry.since(then, plan, consultation.evidence(), limited, placed, Optional.empty()))
                    .orElse(plan);
            return new Member(employee.department(), told, new BeyondLimits(situation, placed));
        }
    }

    /**
     * What would be otherwise if something else held of a person. Both plans are looked for alike: where either is limited
     * or its best is asked for, both are the best, or the way of planning itself would make differences.
     *
     * @param today as the file says, and what is asked
     * @param then as supposed, and what would be asked
     * @param language in which the plan of today is quoted
     */
    public WhatIf whatIf(About today, About then, List<String> supposed, Language language) {
        Limits before = today.question().limits();
        Limits after = then.question().limits();
        boolean best = before.isSought() || after.isSought();
        Enquiry one = about(today.employee(), best ? today.question().within(before.best()) : today.question());
        Enquiry other = about(then.employee(), best ? then.question().within(after.best()) : then.question());
        Plan now = made(one, one.consultation().find(true, List.of())).plan();
        Consultation consultation = other.consultation();
        Opinion opinion = consultation.find(true, List.of());
        Made made = made(other, opinion);
        Plan plan = other.since(
                HandedOut.plan(now, language),
                made.plan(),
                consultation.evidence(),
                opinion,
                made.placed(),
                Optional.of(new Supposed(supposed, before)));
        return WhatIf.of(supposed, now, plan, Alike.of(premises.policy()));
    }

    /** A plan, and where its steps were placed. */
    private record Made(Plan plan, List<Placed> placed) {}

    /** With how good it is where it is the best; what its limits collide with is no question here. */
    private Made made(Enquiry enquiry, Opinion opinion) {
        Optional<Best> best = Thorough.of(opinion.situation()).map(Thorough::best);
        List<Placed> placed = best.map(Best::steps).orElseGet(() -> planner.plan(opinion.situation()));
        Plan plan = enquiry.write(opinion, placed);
        Limits limits = opinion.situation().limits();
        return new Made(
                best.map(found -> plan.under(
                                new UnderLimits(limits, found.optimality(), Optional.empty(), Optional.empty())))
                        .orElse(plan),
                placed);
    }

    /**
     * A whole plan, held against the one that another house makes of the same person on the same day, which is no plan that
     * was handed out and binds nobody. With no changes where both decide the same.
     *
     * @param asHere the person as this house reads them
     * @param language in which the other plan is quoted
     */
    public Plan beside(Plan other, Employee asHere, Question question, Language language) {
        Enquiry one = about(asHere, question);
        Consultation consultation = one.consultation();
        Opinion opinion = consultation.find(true, List.of());
        List<Placed> placed = placed(opinion.situation());
        Plan plan = one.write(opinion, placed);
        return Decisions.of(plan).equals(Decisions.of(other))
                ? plan
                : one.since(
                        HandedOut.plan(other, language),
                        plan,
                        consultation.evidence(),
                        opinion,
                        placed,
                        Optional.empty());
    }

    /** A person, and what is asked about them. */
    public record About(Employee employee, Question question) {}

    /**
     * Plans with somebody of the team named wherever a step takes a mentor's hours.
     *
     * @param plans made by this adviser
     * @param team everybody who could guide one
     */
    public List<Plan> guided(List<Plan> plans, List<Employee> team) {
        return new Mentors(team.stream().map(this::colleague).toList(), premises.advice(), premises.policy())
                .named(plans);
    }

    private Mentors.Colleague colleague(Employee employee) {
        Map<String, Integer> levels = new HashMap<>();
        about(employee, Question.AS_WRITTEN).consultation().shown().forEach((key, shown) -> {
            if (!shown.isSelfOnly()) {
                levels.put(key, shown.level());
            }
        });
        return new Mentors.Colleague(employee.id(), employee.name(), employee.department(), levels);
    }

    /** What is missing and what is unknown, without advice. */
    public Plan gaps(Employee employee, Question question) {
        Enquiry one = about(employee, question);
        return one.write(one.consultation().find(false, List.of()), List.of());
    }

    /**
     * What is otherwise for a person under an edition.
     *
     * @param edition of one of the roles that people have
     */
    public Migrated migrate(Employee employee, String edition) {
        return new Migrating(premises.standards(), Alike.of(premises.policy()), asOf, this::gaps).to(edition, employee);
    }

    /**
     * The way from what a person does to a target, year after year.
     *
     * @param question with a target, or about someone who has one; both posts have documents
     */
    public Upgrade upgrade(Employee asWritten, Question question) {
        Employee employee = question.about(asWritten);
        return new WayUp(premises, planner, employee, question.edition(), asOf).upgrade(versions.forInputs(employee));
    }

    /**
     * The least change of evidence after which a role misses nothing of a person that is must.
     *
     * @param question the track and edition asked for; its target is not looked at
     * @param role with a document
     */
    public LeastChange leastChange(Employee asWritten, Question question, Role role) {
        Employee employee = new Question(question.edition(), question.track(), Optional.of(role)).about(asWritten);
        return new Nearest(premises, asWritten, employee, role, question.edition(), asOf).find();
    }

    private Enquiry about(Employee employee, Question question) {
        return new Enquiry(premises, gathering, versions, asOf, employee, question);
    }

    private List<Placed> placed(Situation situation) {
        return Thorough.of(situation).map(search -> search.best().steps()).orElseGet(() -> planner.plan(situation));
    }

    /** Everything that a plan is chosen from. */
    Situation situation(Employee employee, Question question) {
        return about(employee, question).consultation().find(true, List.of()).situation();
    }

    /** Why what the limits want in the plan can't be there; empty where it can. */
    public Optional<Refusal> refusal(Employee employee, Question question) {
        List<String> asked = List.copyOf(question.limits().with());
        return asked.isEmpty()
                ? Optional.empty()
                : new Refusing(about(employee, question).consultation().find(true, asked)).refusal();
    }

    /** Why each of these offerings is, or is not, in the plan, whatever index would have left it out. */
    public List<Verdict> explain(Employee employee, Question question, List<String> offerings) {
        Enquiry one = about(employee, question);
        Opinion opinion = one.consultation().find(true, offerings);
        return answers(opinion, placed(opinion.situation()), offerings).stream()
                .map(Answer::verdict)
                .toList();
    }

    /** The same, with all that there is to say of each, and with the proof of everything that is asked. */
    public Explanation explanation(Employee employee, Question question, List<String> offerings) {
        Enquiry one = about(employee, question);
        Consultation consultation = one.consultation();
        Opinion opinion = consultation.find(true, offerings);
        List<Placed> placed = placed(opinion.situation());
        Plan plan = one.write(opinion, placed);
        RatingProofs ratings = new RatingProofs(one.employee(), asOf, premises.policy(), premises.advice());
        List<GapProof> gaps = plan.gaps().stream()
                .map(line -> new GapProof(line, ratings.of(line.gap().key(), line.evidence())))
                .toList();
        List<AskedProof> asked = new AskedProofs(opinion, consultation.evidence(), ratings, asOf).all();
        return new Explanation(plan.person(), asOf, plan.versions(), answers(opinion, placed, offerings), gaps, asked);
    }

    private List<Answer> answers(Opinion opinion, List<Placed> placed, List<String> offerings) {
        Explaining explaining = new Explaining(opinion, placed, premises.advice());
        return opinion.situation().candidates().stream()
                .filter(candidate -> offerings.contains(candidate.id()))
                .map(explaining::of)
                .toList();
    }

    /** What of two people's files differs, and which of it decides that an offering is, or is not, in their plans. */
    public TwoPeople twoPeople(Employee one, Employee other, Question question, String offering) {
        return new Contrasting(
                        question.about(one),
                        question.about(other),
                        person -> explain(person, question, List.of(offering)).get(0))
                .contrast();
    }

    /**
     * What became of plans handed out before.
     *
     * @param people as their file has them today, all of them; those without a plan before are left out
     */
    public FollowUp followUp(Map<String, EarlierPlan> before, List<Employee> people) {
        List<Followed> followed = people.stream()
                .filter(employee -> before.containsKey(employee.id()))
                .map(employee -> followed(before.get(employee.id()), employee))
                .toList();
        return new Following(premises.catalog(), premises.policy()).of(asOf, followed, leavers(before, people));
    }

    /**
     * Who had a plan before and is not among the people any more.
     *
     * @param people everybody of their file
     */
    public List<Leaver> leavers(Map<String, EarlierPlan> before, List<Employee> people) {
        return Leaver.among(before, people, premises.catalog());
    }

    private Followed followed(EarlierPlan before, Employee employee) {
        Plan now = plan(employee, Question.AS_WRITTEN, Optional.of(before));
        RatedSince rated =
                new RatedSince(employee, now.asks(), premises.standards(), premises.catalog(), premises.policy(), asOf);
        int hours = Situation.hoursPerQuarter(premises.policy(), employee.post().weeklyHours());
        return new Followed(before, employee, now, premises.catalog(), rated, hours);
    }
}
