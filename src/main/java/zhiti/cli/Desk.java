package zhiti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.intake.CharacterCheck;
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
    private Optional<String> recorded = Optional.empty();

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

    /** What the caller wrote may be quoted in it, and must not steer the terminal. */
    private void line(String words) {
        terminal.err().println(CharacterCheck.visible(words));
    }

    /** Words to whoever runs the command. */
    void say(String zh, String en) {
        understood();
        line(new Title(zh, en).in(language));
    }

    /** The one line for a command that means nothing: what would have been said of it is not. */
    int refuse(WrongUsage wrong) {
        line("zhiti: " + wrong.in(language));
        return USAGE;
    }

    /** What waited until it was sure that the command means something. */
    private void understood() {
        untilUnderstood.forEach(this::line);
        untilUnderstood.clear();
    }

    private void write(Path file, String text) {
        try {
            new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotDelivered(file, e);
        }
        say("已寫入 " + file, "wrote " + file);
    }

    /** The one line for an answer that was worked out and could not be handed out; and what was recorded of it. */
    int undelivered(Title what) {
        String kept = recorded.map(numbers -> new Title(
                        "；計畫已在紀錄簿（第 " + numbers + " 筆），可用 zhiti audit show 再印出",
                        "; the plans are in the journal (" + numbers + "), zhiti audit show prints them again"))
                .map(title -> title.in(language))
                .orElse("");
        line("zhiti: " + what.in(language) + kept);
        return OURS;
    }

    /** Takes note of the numbers under which plans were recorded before they are handed out. */
    void recorded(String numbers) {
        recorded = Optional.of(numbers);
    }

    /** The exit code once everything printed has gone through; ours where some of it has not. */
    int delivered(int exit) {
        Optional<IOException> fault = Utf8Stream.fault(terminal.out());
        int ended = fault.isPresent()
                ? undelivered(new Title(
                        "輸出沒有完整印出：" + DiskFault.said(fault.get()).zh(),
                        "not everything was printed: "
                                + DiskFault.said(fault.get()).en()))
                : exit;
        boolean wordless = terminal.err().checkError();
        return wordless && ended == DONE ? OURS : ended;
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
