package org.droomballon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.export.wording.UserLanguage;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Toolkit;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code droomballon}. */
@Command(name = "droomballon", mixinStandardHelpOptions = true)
public final class Droomballon extends Task {
    private Droomballon(Console console) {
        super(console);
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Locale language = UserLanguage.of(System.getenv(), Locale.getDefault());
        Supplier<Toolkit> tools = () -> Toolkit.discover(Plugins.beside(Droomballon.class));
        CtrlC stop = CtrlC.heard();
        Console console = Console.of(out, err, language, Clock.systemUTC(), new RandomWriters(), stop, tools);
        int exitCode = run(console, args);
        stop.workIsDone();
        System.exit(exitCode);
    }

    /** Runs a command as the shell would. */
    static int run(Console console, String... args) {
        int exitCode = execute(console, List.of(args));
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    static int execute(Console console, List<String> args) {
        return commandLine(console).execute(args.toArray(String[]::new));
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Droomballon(console));
        Stream.of(
                        new DecksCommand(console),
                        DeckCommand.line(console),
                        new CheckCommand(console),
                        new PlanCommand(console),
                        new MergeCommand(console),
                        new AuditCommand(console),
                        new ImportCommand(console),
                        new DecideCommand(console),
                        new ConsolidateCommand(console),
                        new ExportCommand(console),
                        TemplatesCommand.line(console),
                        new FollowUpCommand(console),
                        new PrinterCommand(console),
                        new DemoCommand(console))
                .forEach(line::addSubcommand);
        line.registerConverter(LocalTime.class, TimeOfDay::parse);
        line.getCommandSpec().versionProvider(new Version(console));
        UserMessages.install(line, console);
        return line;
    }

    @Override
    int run() {
        CommandLine line = commandLine(console());
        line.usage(console().err());
        console().say("app.hint");
        return ExitCode.WRONG_USE;
    }

    /** The languages of the program, for help texts. */
    static String languages() {
        return String.join(
                ", ", Wording.LANGUAGES.stream().map(Locale::toLanguageTag).toList());
    }
}
