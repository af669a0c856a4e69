package zhiti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import zhiti.intake.Nearest;
import zhiti.rulebook.TooManyCombinations;
import zhiti.standard.Title;

/** Says what went wrong: the caller's fault in one line, ours in one line and, only if asked for, its trace. */
final class Faults {
    private static final long MEGABYTE = 1024L * 1024L;

    private Faults() {}

    /** A command line that means nothing. */
    static int usage(Desk desk, ParameterException wrong) {
        String words = said(wrong).in(desk.language());
        desk.say(
                "zhiti: " + words + "（用法見 " + name(wrong) + " --help）",
                "zhiti: " + words + " (see " + name(wrong) + " --help)");
        return Desk.USAGE;
    }

    /** What a running command threw. */
    static int running(Desk desk, Exception fault, String command) {
        if (fault instanceof WrongUsage wrong) {
            return desk.refuse(wrong);
        }
        if (fault instanceof NotRecorded failed) {
            Title said = failed.said(Undone.by(command));
            desk.say("zhiti: " + said.zh(), "zhiti: " + said.en());
            return failed.isFullDisk() ? Desk.OURS : Desk.FILES;
        }
        if (fault instanceof TooManyCombinations explosive) {
            desk.problems(explosive.problems());
            return Desk.FILES;
        }
        if (fault instanceof NotDelivered lost) {
            return desk.undelivered(lost.said());
        }
        return ours(desk, fault);
    }

    /** A fault of ours. */
    static int ours(Desk desk, Throwable fault) {
        if (Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance)) {
            long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
            desk.say(
                    "zhiti: 記憶體不足（上限 " + megabytes + " MB）：請把檔案分成數個，或設定 JAVA_TOOL_OPTIONS=-Xmx4g 再執行",
                    "zhiti: the memory is used up (" + megabytes
                            + " MB): split the file into several, or run it with JAVA_TOOL_OPTIONS=-Xmx4g");
            return Desk.OURS;
        }
        desk.say(
                "zhiti: 程式發生錯誤，請回報：" + fault + "（設定 ZHITI_TRACE=1 可印出細節）",
                "zhiti: a fault of ours, please report it: " + fault + " (ZHITI_TRACE=1 prints the details)");
        if (desk.terminal().traces()) {
            fault.printStackTrace(desk.terminal().err());
        }
        return Desk.OURS;
    }

    /** A group of commands without a command: which there are. */
    static int noCommand(Desk desk, CommandSpec group) {
        desk.say("zhiti: 缺少指令", "zhiti: which command?");
        group.commandLine().usage(desk.terminal().err());
        return Desk.USAGE;
    }

    private static String name(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().qualifiedName();
    }

    private static WrongUsage said(ParameterException wrong) {
        if (wrong.getCause() instanceof WrongUsage found) {
            return found;
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(wrong.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing) {
            List<ArgSpec> args = missing.getMissing();
            return new WrongUsage(
                    "缺少 "
                            + String.join(
                                    "、",
                                    args.stream()
                                            .map(Faults::wanted)
                                            .map(Title::zh)
                                            .toList()),
                    "missing: "
                            + String.join(
                                    ", ",
                                    args.stream()
                                            .map(Faults::wanted)
                                            .map(Title::en)
                                            .toList()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            String name = label(twice.getOverwritten());
            return new WrongUsage("選項 " + name + " 只能寫一次", "option " + name + " can be given only once");
        }
        String words = wrong.getMessage().lines().findFirst().orElse("?");
        return new WrongUsage("無法理解這個指令：" + words, words);
    }

    /** What is missing, and what it can be where that is known. */
    private static Title wanted(ArgSpec arg) {
        List<String> known = new ArrayList<>();
        Optional.ofNullable(arg.completionCandidates()).ifPresent(all -> all.forEach(known::add));
        String label = label(arg);
        return known.isEmpty()
                ? Title.same(label)
                : new Title(
                        label + "（可為 " + String.join("、", known) + "）",
                        label + " (it can be " + String.join(", ", known) + ")");
    }

    private static String label(ArgSpec arg) {
        return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }

    private static WrongUsage unknown(CommandLine command, String written) {
        boolean option = written.startsWith("-");
        List<String> known = new ArrayList<>();
        if (option) {
            command.getCommandSpec().options().forEach(o -> known.add(o.longestName()));
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        String name = option ? written.replaceFirst("=.*", "") : written;
        Optional<Title> near =
                Nearest.to(name, known).map(n -> new Title("是否為 '" + n + "'", "did you mean '" + n + "'"));
        Optional<Title> hint = near.isPresent() || option || known.isEmpty()
                ? near
                : Optional.of(new Title("可用的有 " + String.join("、", known), "it can be " + String.join(", ", known)));
        String zh = option ? "選項" : known.isEmpty() ? "引數" : "指令";
        String en = option ? "option" : known.isEmpty() ? "argument" : "command";
        return new WrongUsage(new Title(zh + " '" + name + "' 不認得", en + " '" + name + "' is not known"), hint);
    }
}
