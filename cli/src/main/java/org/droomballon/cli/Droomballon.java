package org.droomballon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.export.wording.UserLanguage;
import org.droomballon.export.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code droomballon}. */
@Command(name = "droomballon", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Droomballon extends Task {
    private Droomballon(Console console) {
        super(console);
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, UserLanguage.of(System.getenv(), Locale.getDefault()), args));
    }

    /** Runs a command as the shell would, speaking that language. */
    static int run(PrintWriter out, PrintWriter err, Locale language, String... args) {
        return run(out, err, language, new RandomWriters(), args);
    }

    static int run(PrintWriter out, PrintWriter err, Locale language, Supplier<String> writers, String... args) {
        Console console = Console.of(out, err, language, Clock.systemUTC(), writers);
        int exitCode = execute(console, List.of(args));
        out.flush();
        err.flush();
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
                        new DemoCommand(console))
                .forEach(line::addSubcommand);
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
