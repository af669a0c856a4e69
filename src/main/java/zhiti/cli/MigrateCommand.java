package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Migration;
import zhiti.report.MigrationReport;
import zhiti.standard.Standards;

/** {@code zhiti standards migrate}: what a new edition changes for people. */
@Command(name = "migrate")
final class MigrateCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--to", paramLabel = "EDITION", descriptionKey = "migrate.to", required = true)
    private String to;

    @Option(names = "--employee", paramLabel = "ID", descriptionKey = "employee")
    private String employee;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    MigrateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> written = out.file();
        boolean json = format.isJson();
        return desk.answer(
                PeopleOptions.everyone(file, house, desk)
                        .map(this::migration)
                        .map(found -> json
                                ? new MigrationReport(desk.language()).json(found)
                                : new MigrationReport(desk.language()).text(found)),
                written);
    }

    private Migration migration(Audience everyone) {
        List<Employee> people = chosen(everyone.people());
        mustConcern(people, everyone.house().standards());
        Adviser adviser = everyone.house().adviser();
        return new Migration(
                to,
                everyone.house().asOf(),
                Progress.through(people, desk.terminal(), one -> adviser.migrate(one, to)));
    }

    private List<Employee> chosen(List<Employee> all) {
        return employee == null ? all : List.of(PeopleOptions.one(employee, all));
    }

    /** An edition that none of them has a standard in leads nowhere; one that some have concerns those. */
    private void mustConcern(List<Employee> people, Standards standards) {
        Map<String, String> theirs = PeopleOptions.editions(people, Optional.empty());
        if (theirs.isEmpty()) {
            throw new WrongUsage(
                    "這些人的職務都沒有職能基準，無從換版",
                    "none of these people's roles has a standard: there is no edition to move to");
        }
        PeopleOptions.edition(to, theirs, standards);
    }
}
