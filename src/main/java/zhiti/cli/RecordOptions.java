package zhiti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.audit.Issue;
import zhiti.audit.Recorder;
import zhiti.intake.Read;
import zhiti.person.EarlierPlan;
import zhiti.plan.Plan;
import zhiti.standard.Money;

/** {@code --record}: plans are issued once their records are kept, or not at all. */
final class RecordOptions {
    @Option(names = "--record", descriptionKey = "record")
    private boolean record;

    @Option(names = "--asked-by", paramLabel = "WHO", descriptionKey = "asked-by")
    private String askedBy;

    @Mixin
    private DataOption data;

    /**
     * Plans made for people.
     *
     * @param before what was planned for them before
     * @param shared the budget that all of them share
     */
    record Made(Audience asked, Map<String, EarlierPlan> before, List<Plan> plans, Optional<Money> shared) {}

    /** Whoever names a place for records wants them. */
    void mustMakeSense() {
        if (!record && (data.isNamed() || askedBy != null)) {
            throw new WrongUsage(
                    "--data 與 --asked-by 只用於紀錄：請加上 --record", "--data and --asked-by are about records: add --record");
        }
        if (record) {
            data.folder();
        }
        who("--asked-by", askedBy);
    }

    /** The same plans, once they are recorded where that was asked for. */
    Read<Made> kept(String door, Made made, HouseOptions options, PreviousOption previous, Desk desk) {
        return record
                ? options.folders()
                        .then(folders -> recorded(issue(door, made, folders, previous, desk), desk)
                                .map(numbers -> made))
                : Read.ok(made);
    }

    private Issue issue(String door, Made made, HouseOptions.Folders folders, PreviousOption previous, Desk desk) {
        return new Issue(
                door,
                folders.rules(),
                folders.catalog(),
                folders.house(),
                made.asked().house().asOf(),
                made.asked().written(),
                made.asked().question(),
                made.shared(),
                previous.written(),
                made.before(),
                made.plans(),
                who("--asked-by", askedBy),
                desk.now());
    }

    /** Whoever an option names, else whoever runs this program; nobody's name is wrong usage. */
    static String who(String option, String named) {
        if (named != null && named.isBlank()) {
            throw new WrongUsage(
                    option + " 沒有寫是誰：請寫出姓名，或去掉這個選項", option + " names nobody: write a name, or leave the option out");
        }
        return Optional.ofNullable(named).orElseGet(() -> user(option));
    }

    /** Whoever runs this program, by name; by number where the system knows no name, for which Java says {@code ?}. */
    private static String user(String option) {
        String name = System.getProperty("user.name", "");
        if (!name.isBlank() && !name.equals("?")) {
            return name;
        }
        try {
            return "uid " + Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException | UnsupportedOperationException e) {
            throw new WrongUsage(
                    "系統沒有您的使用者名稱：請以 " + option + " 寫出姓名", "the system has no name for you: write it with " + option);
        }
    }

    private Read<List<Long>> recorded(Issue issue, Desk desk) {
        try {
            Read<List<Long>> numbers = new Recorder(data.installation()).record(issue);
            if (numbers instanceof Read.Ok<List<Long>> ok) {
                String listed = ok.value().size() == 1
                        ? ok.value().get(0).toString()
                        : ok.value().get(0) + "–" + ok.value().get(ok.value().size() - 1);
                desk.recorded(listed);
                desk.say(
                        "已記入 " + data.folder() + " 的紀錄簿：第 " + listed + " 筆",
                        "recorded in the journal of " + data.folder() + ": " + listed);
            }
            return numbers;
        } catch (IOException e) {
            throw new NotRecorded(data.folder(), e);
        } catch (UncheckedIOException e) {
            throw new NotRecorded(data.folder(), e.getCause());
        }
    }
}
