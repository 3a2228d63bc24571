package org.droomballon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.droomballon.consolidation.TooManyCandidatesException;
import org.droomballon.file.UnreadableFileException;

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
        } catch (CancellationException asked) {
            console.say("cancelled");
            return ExitCode.CANCELLED;
        } catch (IOException cannotWrite) {
            console.tell(cannotWrite);
            return ExitCode.WRONG_DATA;
        }
    }

    /** The work, and its exit code. */
    abstract int run() throws UnreadableFileException, IOException;
}
