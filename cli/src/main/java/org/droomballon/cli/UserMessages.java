package org.droomballon.cli;

import com.google.common.base.Strings;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.droomballon.export.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes picocli speak the user's language, and keeps stack traces from users. */
final class UserMessages {
    private UserMessages() {}

    static void install(CommandLine line, Console console) {
        addHelp(line, console);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((wrong, args) -> misuse(wrong, console));
        line.setExecutionExceptionHandler((failure, command, args) -> failed(failure, console));
    }

    private static void addHelp(CommandLine line, Console console) {
        line.setResourceBundle(new HelpTexts(console.wording()));
        line.getSubcommands().values().forEach(sub -> addHelp(sub, console));
    }

    private static int misuse(ParameterException wrong, Console console) {
        console.err().println(sentence(wrong, console.wording()));
        console.say("usage.hint", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.WRONG_USE;
    }

    private static String sentence(ParameterException wrong, Wording wording) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return wording.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return wording.say(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(UserMessages::name)
                                    .toList()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return wording.say("usage.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null) {
            String name = name(wrong.getArgSpec());
            return wording.say(valueKey(wrong.getArgSpec()), name, Strings.nullToEmpty(wrong.getValue()));
        }
        return wording.say("usage.wrong", Strings.nullToEmpty(wrong.getValue()));
    }

    /** A date and a time get an example: nobody guesses how a program wants them. */
    private static String valueKey(ArgSpec argument) {
        String label = argument.paramLabel();
        return switch (label) {
            case "HH:MM" -> "usage.time";
            case "YYYY-MM-DD" -> "usage.date";
            default -> "usage.value";
        };
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static int failed(Exception failure, Console console) {
        if (failure instanceof UsageException) {
            console.err().println(failure.getMessage());
            return ExitCode.WRONG_USE;
        }
        console.say("internal", failure.toString());
        return ExitCode.WRONG_DATA;
    }

    /** The help texts of the commands: the keys that begin with {@code help.}, without that. */
    private static final class HelpTexts extends ResourceBundle {
        private static final String PREFIX = "help.";
        private final Wording wording;

        HelpTexts(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected Object handleGetObject(String key) {
            return wording.has(PREFIX + key) ? wording.say(PREFIX + key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(wording.keys().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .map(key -> key.substring(PREFIX.length()))
                    .toList());
        }
    }
}
