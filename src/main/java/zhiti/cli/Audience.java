package zhiti.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Company;
import zhiti.intake.PeopleReader;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Allotted;
import zhiti.plan.House;
import zhiti.plan.Leaver;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Money;

/**
 * Who is asked about, what is asked of them, and who answers.
 *
 * @param written the file they stand in: whoever of it has shown a level can guide others
 * @param people those of them who are asked about
 */
record Audience(House house, PeopleReader.Written written, List<Employee> people, Question question) {
    /** Everybody of the file. */
    List<Employee> team() {
        return written.people();
    }

    /** The same, planned within limits. */
    Audience within(LimitOptions options) {
        Question limited = question.within(options.limits(house.catalog(), house.asOf()));
        Forced.mustBePossible(house.adviser(), people, limited);
        return new Audience(house, written, people, limited);
    }

    /** Anybody of the file. */
    Employee named(String id) {
        return PeopleOptions.one(id, team());
    }

    /** Whether everybody of the file is asked about. */
    boolean isOfAll() {
        return people.size() == team().size();
    }

    /** Who had a plan before and is not in the file any more. */
    List<Leaver> leavers(Map<String, EarlierPlan> before) {
        return house.adviser().leavers(before, team());
    }

    /** Whom plans can be about. */
    Company company() {
        return new Company(team(), people, house.catalog());
    }

    /** A plan for each of them, with the one before in mind and the colleagues who guide them. */
    List<Plan> plans(Desk desk, Map<String, EarlierPlan> before) {
        Adviser adviser = house.adviser();
        List<Plan> plans = Progress.through(
                people, desk.terminal(), one -> adviser.plan(one, question, Optional.ofNullable(before.get(one.id()))));
        return adviser.guided(plans, team());
    }

    /** Each of them with such a plan and what would go beyond it. */
    List<Member> members(Desk desk, Map<String, EarlierPlan> before) {
        Adviser adviser = house.adviser();
        List<Member> alone = Progress.through(
                people,
                desk.terminal(),
                one -> adviser.member(one, question, Optional.ofNullable(before.get(one.id()))));
        return guided(adviser, alone);
    }

    private List<Member> guided(Adviser adviser, List<Member> alone) {
        Iterator<Plan> guided = adviser.guided(alone.stream().map(Member::plan).toList(), team())
                .iterator();
        return alone.stream().map(member -> member.with(guided.next())).toList();
    }

    /** All of them with plans that share one budget and the seats of sessions. */
    Allotted sharing(Money budget, Map<String, EarlierPlan> before) {
        Adviser adviser = house.adviser();
        return adviser.team(people, question, before, budget)
                .map(shared -> new Allotted(guided(adviser, shared.members()), shared.allotment()))
                .orElseThrow(
                        () -> new WrongUsage(
                                "團隊預算 NT$" + budget.twd() + "（或每人限額、梯次名額）容不下已報名與必須排入的方案",
                                "the budget of NT$" + budget.twd()
                                        + ", the limits of each person or the seats do not allow for what is booked or has to be in the plans"));
    }

    /** What the adviser answers about each of them, in the order of the file. */
    List<Plan> each(Desk desk, Asking asking) {
        Adviser adviser = house.adviser();
        return Progress.through(people, desk.terminal(), one -> asking.of(adviser, one, question));
    }

    /** What an adviser is asked about one person: a plan, or only the gaps. */
    @FunctionalInterface
    interface Asking {
        Plan of(Adviser adviser, Employee employee, Question question);
    }
}
