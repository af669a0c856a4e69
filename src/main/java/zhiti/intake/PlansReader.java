package zhiti.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.person.EarlierPlan;
import zhiti.standard.Title;

/**
 * Reads the plans that {@code zhiti plan --format json} printed before. Every fault of the whole file is found in one
 * reading. Plans of a newer program, or made for a later day, are refused: this one can't know what they say.
 */
public final class PlansReader {
    private static final Pattern RELEASE = Pattern.compile("zhiti (\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})\\b.*");
    private static final Title PRINT_ONE =
            new Title("請用 zhiti plan --format json 的輸出", "it should be what zhiti plan --format json prints");

    private final LocalDate asOf;
    private final String engine;
    /** What is wrong with all plans of a file alike is said of the first. */
    private final Set<String> said = new HashSet<>();

    /**
     * @param asOf the day on which they are looked back at
     * @param engine this program by version: {@code zhiti 0.1.0, drools 10.2.0}
     */
    public PlansReader(LocalDate asOf, String engine) {
        this.asOf = asOf;
        this.engine = engine;
    }

    /**
     * The plans of a file, by employee.
     *
     * @param company whom they have to be about; empty where that is not known, so that only the file itself is judged
     */
    public Read<Map<String, EarlierPlan>> read(Source source, Optional<Company> company) {
        Findings findings = new Findings();
        Map<String, EarlierPlan> plans = new LinkedHashMap<>();
        Read<Node> tree = Source.isJson(source.name()) ? Tree.read(source) : Read.refused(noPlans(source));
        findings.add(tree);
        if (tree instanceof Read.Ok<Node> ok) {
            Map<String, Place> places = new LinkedHashMap<>();
            read(Fields.of(ok.value(), findings), company, places).forEach(plan -> plans.put(plan.employee(), plan));
            Map<String, String> names = new LinkedHashMap<>();
            plans.forEach((id, plan) -> names.put(id, plan.name()));
            company.ifPresent(of -> {
                of.newcomers(plans.keySet(), source.name(), findings);
                of.leavers(places, names, findings);
            });
        }
        return findings.read(plans);
    }

    private static Problem noPlans(Source source) {
        return Problem.at(
                Place.whole(source.name()), new Title("前次計畫須為 .json 檔", "earlier plans are a .json file"), PRINT_ONE);
    }

    private List<EarlierPlan> read(Fields file, Optional<Company> company, Map<String, Place> places) {
        // Who had left by then is told by that plan's own day.
        file.has("left");
        if (!file.has("plans")) {
            file.ignoreTheRest();
            file.findings().problem(file.place(), new Title("這不是計畫檔", "this is no file of plans"), PRINT_ONE);
            return List.of();
        }
        Unique unique = new Unique("員工", "employee", file.findings());
        List<EarlierPlan> plans = file.each("plans", fields -> plan(fields, unique, company, places)).stream()
                .flatMap(Optional::stream)
                .toList();
        if (plans.isEmpty() && file.findings().isClean()) {
            file.findings().problem(file.place("plans"), new Title("沒有任何計畫", "there are no plans in this file"));
        }
        return plans;
    }

    private Optional<EarlierPlan> plan(
            Fields fields, Unique unique, Optional<Company> company, Map<String, Place> places) {
        if (!fields.has("steps")) {
            fields.ignoreTheRest();
            fields.findings()
                    .problem(fields.place(), new Title("只有缺口，沒有行動方案", "there are gaps only and no steps"), PRINT_ONE);
            return Optional.empty();
        }
        EarlierPlan plan = PlanForm.read(fields);
        unique.add(plan.employee(), fields.place("employee"));
        places.putIfAbsent(plan.employee(), fields.place("employee"));
        inTime(plan, fields);
        company.ifPresent(of -> of.knows(plan, fields));
        return Optional.of(plan);
    }

    private void inTime(EarlierPlan plan, Fields fields) {
        if (plan.asOf().isAfter(asOf) && said.add(plan.asOf().toString())) {
            fields.findings()
                    .problem(
                            fields.place("asOf"),
                            new Title(
                                    "前次計畫的基準日 " + plan.asOf() + " 晚於本次的 " + asOf,
                                    "the earlier plan is of " + plan.asOf() + ", after the day asked for, " + asOf));
        }
        String made = plan.madeWith().engine();
        Optional<List<Integer>> release = release(made);
        if (!made.equals(Fields.STAND_IN)
                && release.map(r -> isNewer(r, release(engine).orElseThrow())).orElse(true)
                && said.add(made)) {
            fields.findings().problem(fields.place("versions"), notOurs(made, release.isPresent()));
        }
    }

    private Title notOurs(String made, boolean newer) {
        return newer
                ? new Title(
                        "這份計畫由較新的程式製作（" + made + "），本程式為 " + engine,
                        "this plan was made by a newer program (" + made + "); this one is " + engine)
                : new Title("看不出這份計畫由哪一版程式製作：'" + made + "'", "which program made this plan? '" + made + "'");
    }

    private static Optional<List<Integer>> release(String engine) {
        Matcher release = RELEASE.matcher(engine);
        if (!release.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= release.groupCount(); i++) {
            numbers.add(Integer.parseInt(release.group(i)));
        }
        return Optional.of(numbers);
    }

    private static boolean isNewer(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) > other.get(i);
            }
        }
        return false;
    }
}
