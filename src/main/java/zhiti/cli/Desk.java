package zhiti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** Where answers are handed out: data on one side, words on the other, an exit code in the end. */
record Desk(Terminal terminal, Language language) {
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

    /** Prints what was read and answered; or every problem, and no data. */
    int answer(Read<String> answer) {
        return answer(answer, Optional.empty());
    }

    /** The same, into a file where one is named. */
    int answer(Read<String> answer, Optional<Path> file) {
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
        terminal.err().println(new Title(zh, en).in(language));
    }

    /** Writes beside the file and then puts it in its place: nobody ever finds half of one. */
    private void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target) || !Files.isDirectory(target.getParent())) {
            throw new WrongUsage(
                    "無法寫入 '" + file + "'：這是資料夾，或其所在資料夾不存在",
                    "can't write '" + file + "': it is a folder, or the folder it should lie in is not there");
        }
        try {
            Path half = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new WrongUsage("無法寫入 '" + file + "'", "can't write '" + file + "'");
        }
        say("已寫入 " + file, "wrote " + file);
    }

    /** The day asked for; today where none is, which is then said. */
    LocalDate asOf(Optional<LocalDate> day) {
        return day.orElseGet(() -> {
            LocalDate today = terminal.today();
            say(
                    "基準日 " + today + "（今日，Asia/Taipei；可用 --as-of 指定）",
                    "as of " + today + " (today in Asia/Taipei; --as-of sets another)");
            return today;
        });
    }
}
