package zhiti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiti.audit.Fairness;
import zhiti.audit.FairnessCheck;
import zhiti.audit.Grounds;
import zhiti.audit.Grouping;
import zhiti.intake.Read;
import zhiti.plan.Adviser;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.report.FairnessReport;
import zhiti.report.JsonReport;

/** {@code zhiti audit fairness}: how plans differ between groups of people, and by which rule. */
@Command(name = "fairness")
final class FairnessCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--group", paramLabel = "COLUMN", descriptionKey = "fairness.group")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    FairnessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> written = out.file();
        boolean json = format.isJson();
        FairnessReport report = new FairnessReport(desk.language());
        Read<Fairness> found = PeopleOptions.everyone(file, house, desk).map(this::fairness);
        int exit = desk.answer(found.map(one -> json ? report.json(one) : report.text(one)), written);
        return found instanceof Read.Ok<Fairness> ok && ok.value().isFlagged() ? Desk.FOUND : exit;
    }

    private Fairness fairness(Audience everyone) {
        List<Grouping> groupings = chosen(Grouping.of(everyone.people()));
        Adviser adviser = everyone.house().adviser();
        List<Plan> plans =
                Progress.through(everyone.people(), desk.terminal(), one -> adviser.plan(one, Question.AS_WRITTEN));
        JsonReport bytes = new JsonReport(desk.language());
        return new FairnessCheck(everyone.house(), everyone.people(), plans, plan -> bytes.plans(List.of(plan)))
                .by(groupings);
    }

    /** The columns that are named, in the order of naming; all that the file can be divided by where none is. */
    private List<Grouping> chosen(List<Grouping> all) {
        return columns.isEmpty()
                ? all
                : columns.stream().map(name -> named(name, all)).distinct().toList();
    }

    private static Grouping named(String name, List<Grouping> all) {
        Optional<Grouping> found =
                all.stream().filter(grouping -> grouping.isCalled(name)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        Map<String, Grouping> known = new LinkedHashMap<>();
        all.forEach(grouping -> known.put(grouping.column(), grouping));
        if (Grounds.called(name).isPresent()) {
            throw new WrongUsage(
                    "檔案裡沒有人填寫 '" + name + "'：請填在每個人的 groups（CSV 欄名 group." + name + "）；現有的分組為 "
                            + String.join("、", known.keySet()),
                    "nobody in the file has '" + name
                            + "': write it under groups for each person (in CSV the column group." + name
                            + "); there is " + String.join(", ", known.keySet()));
        }
        return WrongUsage.unlessKnown("分組欄", "group column", known, name);
    }
}
