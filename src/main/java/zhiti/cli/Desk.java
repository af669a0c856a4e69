package zhiti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** Where answers are handed out: data on one side, words on the other, an exit code in the end. */
final class Desk {
    /** Whoever asked has an answer. */
    static final int DONE = 0;
    /** A fault of ours. */
    static final int OURS = 1;
    /** A command that means nothing. */
    static final int USAGE = 2;
    /** Files with problems: all of them are said, and nobody is advised. */
    static final int FILES = 3;
    /** A check that found something. */
    static final int FOUND = 4;

    private final Terminal terminal;
    private final Language language;
    private final List<String> untilUnderstood = new ArrayList<>();

    Desk(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    Terminal terminal() {
        return terminal;
    }

    Language language() {
        return language;
    }

    /** Prints what was read and answered; or every problem, and no data. */
    int answer(Read<String> answer) {
        return answer(answer, Optional.empty());
    }

    /** The same, into a file where one is named. */
    int answer(Read<String> answer, Optional<Path> file) {
        understood();
        if (!(answer instanceof Read.Ok<String> ok)) {
            problems(answer.problems());
            return FILES;
        }
        notes(ok.notes());
        if (file.isPresent()) {
            write(file.get(), ok.value());
        } else {
            terminal.out().print(ok.value());
        }
        return DONE;
    }

    /** Every problem, a line each. */
    void problems(List<Problem> problems) {
        problems.stream().distinct().forEach(p -> terminal.err().println(p.in(language)));
    }

    /** What was read otherwise than written. */
    void notes(List<Problem> notes) {
        notes.stream()
                .distinct()
                .forEach(n -> terminal.err().println(new Title("注意：", "note: ").in(language) + n.in(language)));
    }

    /** Words to whoever runs the command. */
    void say(String zh, String en) {
        understood();
        terminal.err().println(new Title(zh, en).in(language));
    }

    /** A file that can be written to, where one is named; asked before anything is worked out. */
    static Optional<Path> writable(Path named) {
        Optional<Path> file = Optional.ofNullable(named);
        file.map(Path::toAbsolutePath)
                .filter(f -> Files.isDirectory(f) || !Files.isDirectory(f.getParent()))
                .ifPresent(f -> {
                    throw new WrongUsage(
                            "無法寫入 '" + named + "'：這是資料夾，或其所在資料夾不存在",
                            "can't write '" + named + "': it is a folder, or the folder it should lie in is not there");
                });
        return file;
    }

    /** The one line for a command that means nothing: what would have been said of it is not. */
    int refuse(WrongUsage wrong) {
        terminal.err().println("zhiti: " + wrong.in(language));
        return USAGE;
    }

    /** What waited until it was sure that the command means something. */
    private void understood() {
        untilUnderstood.forEach(terminal.err()::println);
        untilUnderstood.clear();
    }

    /** Writes beside the file and then puts it in its place: nobody ever finds half of one. */
    private void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            // Named by hand: a file made by createTempFile could be read by nobody else.
            Path half = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new WrongUsage("無法寫入 '" + file + "'", "can't write '" + file + "'");
        }
        say("已寫入 " + file, "wrote " + file);
    }

    /** This second: when something is recorded. */
    Instant now() {
        return terminal.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day asked for; today where none is, which is then said with the answer. */
    LocalDate asOf(Optional<LocalDate> day) {
        return day.orElseGet(() -> {
            LocalDate today = terminal.today();
            Title said = new Title(
                    "基準日 " + today + "（今日，Asia/Taipei；可用 --as-of 指定）",
                    "as of " + today + " (today in Asia/Taipei; --as-of sets another)");
            if (!untilUnderstood.contains(said.in(language))) {
                untilUnderstood.add(said.in(language));
            }
            return today;
        });
    }
}
