package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.droomballon.consolidation.TooManyCandidatesException;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.PluginFailedException;

/** A command: does its work, or tells all that is wrong with the user's files and writes nothing. */
abstract class Task implements Callable<Integer> {
    private final Console console;

    Task(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (UnreadableFileException wrong) {
            console.tell(wrong);
            return ExitCode.WRONG_DATA;
        } catch (TooManyCandidatesException many) {
            console.say("rule.too-many", many.rule(), many.candidates(), many.most());
            return ExitCode.WRONG_DATA;
        } catch (PluginFailedException theirs) {
            console.say("plugin.failed", theirs.id(), theirs.origin(), String.valueOf(theirs.getCause()));
            return ExitCode.WRONG_DATA;
        } catch (CancellationException asked) {
            console.say("cancelled");
            return ExitCode.CANCELLED;
        } catch (IOException cannotWrite) {
            console.tell(cannotWrite);
            return ExitCode.WRONG_DATA;
        }
    }

    /** Refuses a file to write that is there already: what somebody filled in there would be lost. */
    final void requireNew(Path file) {
        if (Files.exists(file)) {
            throw new UsageException(console.wording().say("file.exists", file));
        }
    }

    /** The work, and its exit code. */
    abstract int run() throws UnreadableFileException, IOException;
}
