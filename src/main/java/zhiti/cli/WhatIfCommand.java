package zhiti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Supposing;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.plan.WhatIf;
import zhiti.report.WhatIfReport;

/** {@code zhiti whatif}: a plan as it is and as it would be, side by side. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Option(names = "--set", paramLabel = "WHAT=VALUE", descriptionKey = "set")
    private List<String> set = List.of();

    @Mixin
    private LimitOptions limits;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    WhatIfCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        boolean json = format.isJson();
        people.mustNameOne();
        List<Setting> settings = settings();
        WhatIfReport report = new WhatIfReport(desk.language());
        return desk.answer(
                people.read(house, desk)
                        .then(asked -> whatIf(asked, settings))
                        .map(found -> json ? report.json(found) : report.text(found)),
                file);
    }

    /** What is supposed of the person; what is supposed of the plan stands with the limits. */
    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (String written : set) {
            Setting setting = read(Setting.read(written));
            if (setting.isLimit()) {
                limits.set(setting);
            } else {
                settings.add(setting);
            }
        }
        if (settings.isEmpty() && limits.supposed().isEmpty()) {
            throw new WrongUsage(
                    "沒有要試算的：以 --set、--with 或 --without 寫出，例如 --set track=B2C",
                    "nothing is supposed: say it with --set, --with or --without, like --set track=B2C");
        }
        return settings;
    }

    /** What was read, or the first thing that is wrong with it. */
    static <T> T read(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw WrongUsage.of(read.problems().get(0));
    }

    /** The options limit both plans; what is supposed of limits is on top of them. */
    private Read<WhatIf> whatIf(Audience asked, List<Setting> settings) {
        House open = asked.house();
        Question now = asked.question().within(limits.today(open.asOf()));
        Employee today = asked.people().get(0);
        Optional<Setting> edition =
                settings.stream().filter(s -> s.key().equals("edition")).findFirst();
        List<Setting> ofPerson =
                settings.stream().filter(s -> !s.key().equals("edition")).toList();
        Read<Employee> supposed = new Supposing(open.standards(), open.catalog(), open.asOf()).of(today, ofPerson);
        Employee then = read(supposed);
        Question question = new Question(
                edition.map(s -> PeopleOptions.edition(
                                s.value().orElseThrow(), List.of(then), then.target(), open.standards()))
                        .or(asked.question()::edition),
                isSet(settings, "track") ? Optional.empty() : asked.question().track(),
                isSet(settings, "target") ? Optional.empty() : asked.question().target(),
                limits.limits(open.catalog(), open.asOf()));
        Forced.mustBePossible(open.adviser(), List.of(then), question);
        List<String> written = new ArrayList<>();
        settings.forEach(setting -> written.add(setting.written()));
        written.addAll(limits.supposed());
        return supposed.map(read -> open.adviser()
                .whatIf(new Adviser.About(today, now), new Adviser.About(read, question), written, desk.language()));
    }

    private static boolean isSet(List<Setting> settings, String key) {
        return settings.stream().anyMatch(setting -> setting.key().equals(key));
    }
}
