package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import zhiti.standard.Language;

/** Zhiti at a terminal: {@code zhiti plan team.yaml}. Exit codes are interface: see {@link Desk}. */
public final class Zhiti {
    private Zhiti() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command and says how it ended. */
    public static int run(Terminal terminal, String... args) {
        Optional<String> tag = language(List.of(args));
        Optional<Language> language = tag.flatMap(Zhiti::known);
        Desk desk = new Desk(terminal, language.orElse(Language.ZH_TW));
        Optional<WrongUsage> wrong =
                tag.filter(written -> language.isEmpty()).map(Zhiti::unknown).or(() -> CommandPaths.lost(args));
        return desk.delivered(ended(desk, wrong, args));
    }

    private static int ended(Desk desk, Optional<WrongUsage> wrong, String... args) {
        try {
            return wrong.isPresent() ? desk.refuse(wrong.get()) : commands(desk).execute(args);
        } catch (Throwable fault) {
            return Faults.ours(desk, fault);
        }
    }

    /** Every command, with its help in the desk's language. */
    static CommandLine commands(Desk desk) {
        CommandLine commands = new CommandLine(new Top(desk));
        commands.addSubcommand("plan", new PlanCommand(desk));
        commands.addSubcommand("team", new TeamCommand(desk));
        commands.addSubcommand("gaps", new GapsCommand(desk));
        commands.addSubcommand("upgrade", new UpgradeCommand(desk));
        commands.addSubcommand("whatif", new WhatIfCommand(desk));
        commands.addSubcommand("nearest", new NearestCommand(desk));
        commands.addSubcommand("explain", new ExplainCommand(desk));
        commands.addSubcommand("followup", new FollowUpCommand(desk));
        commands.addSubcommand(
                "standards",
                new CommandLine(new StandardsCommands(desk)).addSubcommand("migrate", new MigrateCommand(desk)));
        commands.addSubcommand("catalog", new CatalogCommands(desk));
        commands.addSubcommand(
                "rules", new CommandLine(new RulesCommands(desk)).addSubcommand("coverage", new CoverageCommand(desk)));
        commands.addSubcommand(
                "audit",
                new CommandLine(new AuditCommands(desk))
                        .addSubcommand("fairness", new FairnessCommand(desk))
                        .addSubcommand("impact", new ImpactCommand(desk))
                        .addSubcommand("pack", new PackCommand(desk)));
        commands.setResourceBundle(HelpTexts.in(desk.language()));
        commands.registerConverter(Path.class, CommandPaths::read);
        commands.setExpandAtFiles(false);
        commands.setUsageHelpWidth(100);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setOut(new java.io.PrintWriter(desk.terminal().out(), true));
        commands.setErr(new java.io.PrintWriter(desk.terminal().err(), true));
        commands.setParameterExceptionHandler((wrong, args) -> Faults.usage(desk, wrong));
        commands.setExecutionExceptionHandler(
                (fault, command, parsed) -> Faults.running(desk, fault, command.getCommandName()));
        return commands;
    }

    /** The language asked for, found before anything else is understood: even what is wrong is said in it. */
    private static Optional<String> language(List<String> args) {
        int at = args.indexOf("--lang");
        return at >= 0 && at + 1 < args.size()
                ? Optional.of(args.get(at + 1))
                : args.stream()
                        .filter(arg -> arg.startsWith("--lang="))
                        .map(arg -> arg.substring("--lang=".length()))
                        .findFirst();
    }

    private static Optional<Language> known(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    private static WrongUsage unknown(String tag) {
        String known = Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
        return new WrongUsage(
                "語言 '" + tag + "' 不認得：可用的有 " + known, "language '" + tag + "' is not known: it can be " + known);
    }
}
