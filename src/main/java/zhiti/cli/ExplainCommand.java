package zhiti.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.person.Employee;
import zhiti.plan.Explanation;
import zhiti.plan.TwoPeople;
import zhiti.report.ExplainReport;
import zhiti.standard.Title;

/** {@code zhiti explain}: why an offering is, or is not, in somebody's plan, and what a gap stands on. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final Title GAPS = new Title(
            "zhiti gaps 檔案 --employee ID --format json 列出缺口與待評核項目的 id",
            "zhiti gaps FILE --employee ID --format json lists the ids of what is missing or to be assessed");

    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Option(names = "--offering", paramLabel = "ID", descriptionKey = "offering")
    private List<String> offerings = List.of();

    @Option(names = "--gap", paramLabel = "ID", descriptionKey = "gap")
    private List<String> gaps = List.of();

    @Option(names = "--all", descriptionKey = "explain.all")
    private boolean all;

    @Option(names = "--against", paramLabel = "ID", descriptionKey = "against")
    private String against;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        boolean json = format.isJson();
        people.mustNameOne();
        mustAskSomething();
        ExplainReport report = new ExplainReport(desk.language());
        return desk.answer(
                people.read(house, desk).map(asked -> {
                    Audience within = asked.within(limits);
                    if (against != null) {
                        TwoPeople two = twoPeople(within);
                        return json ? report.json(two) : report.text(two);
                    }
                    Explanation one = explanation(within);
                    return json ? report.json(one) : report.text(one);
                }),
                file);
    }

    private void mustAskSomething() {
        if (!all && offerings.isEmpty() && gaps.isEmpty()) {
            throw new WrongUsage("缺少 --offering、--gap 或 --all", "missing: --offering, --gap or --all");
        }
        if (against != null && (all || offerings.size() != 1 || !gaps.isEmpty())) {
            throw new WrongUsage(
                    "--against 一次對照一項方案：寫一個 --offering，不加 --all、--gap",
                    "--against compares one offering: write one --offering, and neither --all nor --gap");
        }
    }

    private Explanation explanation(Audience asked) {
        List<String> ids = all ? List.copyOf(asked.house().catalog().offerings().keySet()) : known(asked);
        Explanation whole = asked.house().adviser().explanation(asked.people().get(0), asked.question(), ids);
        if (all) {
            return whole.ofGapsOnly();
        }
        gaps.forEach(id -> mustBeAsked(id, whole, asked));
        return whole.asking(gaps);
    }

    /** Met, to be assessed or missing: of whatever is asked of the person there is something to say. */
    private static void mustBeAsked(String id, Explanation whole, Audience asked) {
        Map<String, Object> keys = new LinkedHashMap<>();
        whole.keys().forEach(key -> keys.put(key, key));
        boolean elsewhere = asked.house().standards().competencies().values().stream()
                .anyMatch(competency -> competency.key().equals(id));
        if (elsewhere && !keys.containsKey(id)) {
            throw new WrongUsage(
                    "'" + id + "' 是職能，但此人的職務與目標職務都沒有要求",
                    "'" + id + "' is a competency that no role of this person asks");
        }
        WrongUsage.unlessKnown("要求項目", "id of what is asked", keys, id, GAPS);
    }

    private List<String> known(Audience asked) {
        offerings.forEach(id -> WrongUsage.unlessKnown(
                "方案", "offering", asked.house().catalog().offerings(), id, WrongUsage.OFFERINGS));
        return offerings;
    }

    private TwoPeople twoPeople(Audience asked) {
        Employee one = asked.people().get(0);
        Employee other = asked.named(against);
        if (one.id().equals(other.id())) {
            throw new WrongUsage(
                    "--against 與 --employee 是同一人：寫另一人", "--against and --employee are the same: name another person");
        }
        return asked.house()
                .adviser()
                .twoPeople(one, other, asked.question(), known(asked).get(0));
    }
}
