package zhiti.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhiti.audit.Archive;
import zhiti.audit.DecisionRecord;
import zhiti.audit.Installation;
import zhiti.audit.LaterWords;
import zhiti.audit.Note;
import zhiti.audit.Pseudonyms;
import zhiti.audit.RemadePlan;
import zhiti.audit.Replay;
import zhiti.audit.Replayed;
import zhiti.audit.Soundness;
import zhiti.audit.Word;
import zhiti.intake.Folder;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.report.AuditReport;
import zhiti.report.JsonAudit;
import zhiti.report.KnownPeople;
import zhiti.report.Listing;
import zhiti.report.ReplayReport;
import zhiti.standard.Title;

/** {@code zhiti audit}: what was decided, whether it stands as it was written, and whether it would be decided again. */
@Command(name = "audit")
final class AuditCommands implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    AuditCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }

    @Command(name = "list")
    int list(@Mixin DataOption data, @Mixin FormatOption format) {
        boolean json = format.isJson();
        return new ReadingRoom(desk, data).with(archive -> {
            Listing listing = report(data).listing(archive.records(), json);
            return desk.answer(Read.ok(json ? listing.json() : listing.text(desk.language())));
        });
    }

    @Command(name = "show")
    int show(
            @Mixin DataOption data,
            @Parameters(paramLabel = "RECORD", descriptionKey = "audit.shown") String number,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        if (number.matches("[0-9a-f]{64}")) {
            return new ReadingRoom(desk, data).with(archive -> desk.answer(Read.ok(archive.content(number))));
        }
        long asked = number(number);
        return new ReadingRoom(desk, data).with(archive -> {
            DecisionRecord record = archive.record(asked);
            List<DecisionRecord> later = archive.records().stream()
                    .filter(DecisionRecord::isWord)
                    .filter(word -> word.json().path("of").asLong() == asked)
                    .toList();
            return desk.answer(Read.ok(
                    json
                            ? record.text() + "\n"
                            : report(data).show(record, later, remade(record, archive.archive(), data))));
        });
    }

    /** The plan of a record in full, as its own contents make it again. */
    private static Optional<RemadePlan> remade(DecisionRecord record, Archive archive, DataOption data) {
        Replay replay = new Replay(archive, Folder.shipped("rules"), Folder.shipped("catalog"), Optional.empty());
        return record.isPlan() ? ReadingRoom.stored(data, () -> replay.remade(record)) : Optional.empty();
    }

    @Command(name = "verify")
    int verify(
            @Mixin DataOption data,
            @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "audit.checkpoint") Path checkpoint,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        Read<Optional<Note>> kept = checkpoint == null
                ? Read.ok(Optional.empty())
                : Source.at(checkpoint).then(AuditCommands::note);
        Read<Soundness> found = kept.then(
                note -> ReadingRoom.stored(data, () -> data.installation().check(note)));
        int exit = desk.answer(found.map(sound -> json
                ? new JsonAudit(desk.language()).soundness(sound)
                : report(data).soundness(sound)));
        return found instanceof Read.Ok<Soundness> ok && ok.value() instanceof Soundness.Broken ? Desk.FOUND : exit;
    }

    private static Read<Optional<Note>> note(Source file) {
        Optional<Note> note = Note.read(new String(file.bytes(), StandardCharsets.UTF_8));
        return note.isPresent()
                ? Read.ok(note)
                : Read.refused(Problem.at(
                        Place.whole(file.name()),
                        new Title("這不是查核點", "this is no checkpoint"),
                        new Title("應為 zhiti audit checkpoint 的輸出", "it should be what zhiti audit checkpoint prints")));
    }

    @Command(name = "checkpoint")
    int checkpoint(@Mixin DataOption data, @Mixin OutOption out) {
        Optional<Path> file = out.file();
        return new ReadingRoom(desk, data).with(archive -> desk.answer(Read.ok(archive.newestCheckpoint()), file));
    }

    @Command(name = "replay")
    int replay(
            @Mixin DataOption data,
            @Parameters(paramLabel = "RECORD", arity = "0..1", descriptionKey = "audit.record") String number,
            @Option(names = "--all", descriptionKey = "audit.all") boolean all,
            @Mixin RulesOption rules,
            @Mixin CatalogOption catalog,
            @Option(names = "--house", paramLabel = "DIR", descriptionKey = "house") Path house,
            @Mixin FormatOption format) {
        boolean json = format.isJson();
        if (all == (number != null)) {
            throw new WrongUsage("請指定一筆紀錄的編號，或 --all", "name one record by its number, or --all");
        }
        Optional<Long> one = Optional.ofNullable(number).map(AuditCommands::number);
        Read<Optional<Folder>> own =
                house == null ? Read.ok(Optional.empty()) : Folder.at(house).map(Optional::of);
        boolean named = rules.isNamed() || catalog.isNamed() || house != null;
        return new ReadingRoom(desk, data).with(archive -> {
            List<DecisionRecord> records = one.isPresent()
                    ? List.of(archive.record(one.get()))
                    : archive.records().stream().filter(DecisionRecord::isPlan).toList();
            Read<Replay> replay = rules.folder()
                    .then(shelf -> catalog.folder()
                            .then(stock -> own.map(laid -> new Replay(archive.archive(), shelf, stock, laid))))
                    .then(by -> named ? by.openingToday(day(records)) : Read.ok(by));
            Read<List<Replayed>> done = replay.map(by -> replayed(by, records, data));
            int exit = desk.answer(done.map(list -> json
                    ? new JsonAudit(desk.language()).replays(list)
                    : new ReplayReport(desk.language(), people(data)).replays(list)));
            boolean found = done instanceof Read.Ok<List<Replayed>> ok
                    && !ok.value().stream().allMatch(Replayed.Identical.class::isInstance);
            return found ? Desk.FOUND : exit;
        });
    }

    /** The day of the first plan: folders that somebody names have to be whole before anything is replayed. */
    private LocalDate day(List<DecisionRecord> records) {
        return records.stream()
                .filter(DecisionRecord::isPlan)
                .findFirst()
                .map(record -> LocalDate.parse(record.json().path("asOf").asText()))
                .orElseGet(() -> desk.terminal().today());
    }

    private List<Replayed> replayed(Replay replay, List<DecisionRecord> records, DataOption data) {
        return Progress.through(records, desk.terminal(), record -> ReadingRoom.stored(data, () -> replay.of(record)));
    }

    @Command(name = "decide")
    int decide(
            @Mixin DataOption data,
            @Parameters(index = "0", paramLabel = "RECORD", descriptionKey = "audit.record") String number,
            @Parameters(
                            index = "1",
                            paramLabel = "WORD",
                            descriptionKey = "audit.word",
                            completionCandidates = WordCodes.Verdicts.class)
                    String word,
            @Option(
                            names = "--reason",
                            paramLabel = "CODE",
                            required = true,
                            descriptionKey = "audit.reason",
                            completionCandidates = WordCodes.Reasons.class)
                    String reason,
            @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "audit.comment") String comment,
            @Option(names = "--by", paramLabel = "WHO", descriptionKey = "audit.by") String by) {
        Map<String, Word.Verdict> verdicts = new LinkedHashMap<>();
        List.of(Word.Verdict.values()).forEach(verdict -> verdicts.put(verdict.id(), verdict));
        Map<String, Word.Reason> reasons = new LinkedHashMap<>();
        List.of(Word.Reason.values()).forEach(code -> reasons.put(code.id(), code));
        Word said = new Word(
                WrongUsage.unlessKnown("裁示", "word", verdicts, word),
                WrongUsage.unlessKnown("原因", "reason", reasons, reason),
                Optional.ofNullable(comment).orElse(""));
        long of = number(number);
        String who = RecordOptions.who("--by", by);
        UnreadableKeys.note(desk, data);
        Read<Long> kept = decided(data, () -> new LaterWords(data.installation()).say(of, said, who, desk.now()));
        int exit = desk.answer(kept.map(own -> ""));
        if (kept instanceof Read.Ok<Long> ok) {
            desk.say("已記錄：第 " + ok.value() + " 筆", "recorded: " + ok.value());
        }
        return exit;
    }

    private static Read<Long> decided(DataOption data, ReadingRoom.Reading<Read<Long>> saying) {
        try {
            return ReadingRoom.stored(data, saying);
        } catch (LaterWords.NoSuchPlan e) {
            throw new WrongUsage(
                    "沒有這一筆計畫的紀錄：zhiti audit list 列出所有紀錄",
                    "there is no such record of a plan: zhiti audit list lists them all");
        }
    }

    @Command(name = "erase")
    int erase(
            @Mixin DataOption data,
            @Parameters(paramLabel = "WHO", descriptionKey = "audit.person") String who,
            @Option(names = "--asker", descriptionKey = "audit.asker") boolean asker) {
        Installation home = data.installation();
        Pseudonyms pseudonyms = asker ? Pseudonyms.ofAskers(home) : Pseudonyms.ofPeople(home);
        Map<String, String> known = new TreeMap<>();
        ReadingRoom.stored(data, pseudonyms::all).values().forEach(one -> known.put(one.id(), one.id()));
        if (ReadingRoom.stored(data, () -> pseudonyms.has(who))) {
            known.put(who, who);
        }
        if (known.isEmpty() && !home.hasJournal()) {
            return desk.answer(Read.refused(home.noJournal()));
        }
        String id = WrongUsage.unlessKnown("人員代號", "person", known, who);
        ReadingRoom.stored(data, () -> pseudonyms.erase(id));
        desk.say(
                "已銷毀 " + id + " 的假名對照：紀錄簿不變，紀錄簿與金鑰夾內已無此人姓名與代號的對照。紀錄的內容（職務、評等、在代號順序中的位置）仍在，"
                        + "熟悉此人或持有同一份人員檔者仍可能認出；備份中的對照、人員檔與已印出的計畫須另行處理",
                "destroyed what leads from a pseudonym to " + id
                        + ": the journal is as it was, and no file in this folder says any more whose the pseudonym was. What the"
                        + " records tell (role, ratings, the place in the order of ids) stays: whoever knows the person, or has the"
                        + " same file of people, may recognise them. Backups, files of people and printed plans are to be seen to"
                        + " as well");
        return Desk.DONE;
    }

    private AuditReport report(DataOption data) {
        return new AuditReport(desk.language(), people(data));
    }

    private KnownPeople people(DataOption data) {
        UnreadableKeys.note(desk, data);
        Map<String, Pseudonyms.Known> known = new LinkedHashMap<>();
        known.putAll(ReadingRoom.stored(data, Pseudonyms.ofPeople(data.installation())::all));
        known.putAll(ReadingRoom.stored(data, Pseudonyms.ofAskers(data.installation())::all));
        return new KnownPeople(known);
    }

    private static long number(String written) {
        if (written.matches("\\d{1,15}")) {
            return Long.parseLong(written);
        }
        throw new WrongUsage(
                "'" + written + "' 不是紀錄的編號：zhiti audit list 列出所有紀錄",
                "'" + written + "' is no number of a record: zhiti audit list lists them all");
    }
}
