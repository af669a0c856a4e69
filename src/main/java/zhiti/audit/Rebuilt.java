package zhiti.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.PeopleReader;
import zhiti.intake.Place;
import zhiti.intake.PlansReader;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Engine;
import zhiti.plan.House;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.plan.Versions;
import zhiti.standard.Title;

/** Plans made again from what a run looked at: the people are read from its contents, in their disguise. */
final class Rebuilt {
    private Rebuilt() {}

    /** The plans by a house, for each who was asked about. */
    static Read<Map<String, Plan>> of(Archive archive, Run run, House house) throws IOException {
        Source people = new Source("people.json", archive.content(run.people()));
        Optional<Source> earlier = run.earlier().isPresent()
                ? Optional.of(
                        new Source("earlier.json", archive.content(run.earlier().get())))
                : Optional.empty();
        Read<List<Employee>> team = new PeopleReader(house.standards(), house.catalog()).read(people);
        Read<Map<String, EarlierPlan>> before = earlier.map(
                        file -> new PlansReader(run.asOf(), Engine.VERSION).read(file, Optional.empty()))
                .orElse(Read.ok(Map.of()));
        Read<Question> question = run.question(house.standards());
        return question.then(
                asked -> team.then(everyone -> before.then(plans -> plans(run, house, asked, everyone, plans))));
    }

    private static Read<Map<String, Plan>> plans(
            Run run, House house, Question question, List<Employee> team, Map<String, EarlierPlan> written) {
        Adviser adviser = house.adviser();
        Map<String, Employee> byId = new HashMap<>();
        team.forEach(one -> byId.put(one.id(), one));
        List<Employee> asked = run.asked().stream().map(byId::get).toList();
        Map<String, EarlierPlan> before = new HashMap<>();
        asked.forEach(one -> Optional.ofNullable(written.get(one.id()))
                .ifPresent(then -> before.put(one.id(), made(then, adviser, one, question))));
        Optional<List<Plan>> alone = run.shared().isPresent()
                ? adviser.team(asked, question, before, run.shared().get())
                        .map(shared ->
                                shared.members().stream().map(Member::plan).toList())
                : Optional.of(asked.stream()
                        .map(one -> adviser.plan(one, question, Optional.ofNullable(before.get(one.id()))))
                        .toList());
        Map<String, Plan> plans = new LinkedHashMap<>();
        alone.ifPresent(made -> adviser.guided(made, team)
                .forEach(plan -> plans.put(plan.person().id(), plan)));
        return alone.isPresent()
                ? Read.ok(plans)
                : Read.refused(Problem.at(
                        Place.whole("shared"),
                        new Title(
                                "團隊預算不夠付已報名與必須排入的方案",
                                "the team's budget does not pay for what has to be in the plans")));
    }

    /** The plan before, made from the same inputs or from others, as it was found then. */
    private static EarlierPlan made(EarlierPlan then, Adviser adviser, Employee one, Question question) {
        EarlierPlan.MadeWith with = then.madeWith();
        if (!with.inputs().equals(Run.SAME)
                && !with.rules().equals(Run.SAME)
                && !with.catalog().equals(Run.SAME)) {
            return then;
        }
        Versions now = adviser.gaps(one, question).versions();
        return new EarlierPlan(
                then.employee(),
                then.name(),
                then.role(),
                then.edition(),
                then.also(),
                then.target(),
                then.track(),
                then.asOf(),
                new EarlierPlan.MadeWith(
                        same(with.rules(), now.rules()),
                        same(with.catalog(), now.catalog()),
                        with.standards(),
                        same(with.inputs(), now.inputs()),
                        with.engine()),
                then.readiness(),
                then.gaps(),
                then.assessFirst(),
                then.steps(),
                then.notCovered(),
                then.leftOut());
    }

    private static String same(String then, String now) {
        return then.equals(Run.SAME) ? now : then;
    }
}
