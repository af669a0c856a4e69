package zhiti.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhiti.audit.Ledger;
import zhiti.audit.Names;
import zhiti.audit.QualityFile;
import zhiti.audit.SecondVerifier;
import zhiti.intake.Read;
import zhiti.person.EarlierPlan;
import zhiti.plan.FollowUp;
import zhiti.report.PackPage;
import zhiti.report.PackPart;
import zhiti.report.PackReport;

/** {@code zhiti audit pack}: a folder for an audit of training quality. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private DataOption data;

    @Mixin
    private PreviousOption previous;

    @Mixin
    private HouseOptions house;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "pack.out")
    private Path out;

    @Spec
    private CommandSpec spec;

    PackCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NewFolder target = NewFolder.forOwnerOnly(out);
        target.mustBeFree();
        CommandInputs.of(spec).mustNotHold(out);
        return new ReadingRoom(desk, data).withAny(shelf -> {
            Read<QualityFile> made = previous.with(
                    PeopleOptions.everyone(file, house, desk),
                    house.day(desk),
                    (audience, before) -> put(audience, before, shelf));
            int exit = desk.answer(made.map(found -> ""));
            if (made instanceof Read.Ok<QualityFile> ok) {
                write(target, new PackReport(desk.language()).page(ok.value()));
            }
            return exit;
        });
    }

    private QualityFile put(Audience audience, Map<String, EarlierPlan> before, Optional<ReadingRoom.Shelf> shelf) {
        Optional<FollowUp> followUp = previous.isNamed()
                ? Optional.of(audience.house().adviser().followUp(before, audience.team()))
                : Optional.empty();
        Optional<Ledger> ledger = shelf.map(records -> ReadingRoom.stored(
                data,
                () -> Ledger.of(
                        records.archive(), data.installation(), audience.house().asOf())));
        Names names = ReadingRoom.stored(data, () -> Names.of(data.installation(), audience.team()));
        return new QualityFile(audience.house(), house.hasHouse(), audience.team(), names, ledger, before, followUp);
    }

    private void write(NewFolder target, PackPage page) {
        byte[] verifier = ReadingRoom.stored(data, SecondVerifier::script);
        target.write(new PackReport(desk.language()).files(page, verifier));
        long lines =
                page.parts().stream().mapToLong(part -> part.lines().size()).sum();
        long missing = page.parts().stream().mapToLong(PackPart::missing).sum();
        if (page.file().ledger().isEmpty()) {
            desk.say(
                    data.folder() + " 沒有紀錄簿：須由紀錄佐證的各行皆註明「缺」",
                    "there is no journal in " + data.folder()
                            + ": every line that should rest on one says that it is missing");
        }
        desk.say(
                "已寫入 " + out + "：" + lines + " 行，其中 " + missing + " 行缺佐證",
                "wrote " + out + ": " + lines + " lines, " + missing + " of them without what they should rest on");
    }
}
