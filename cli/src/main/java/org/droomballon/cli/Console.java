package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.droomballon.export.wording.ProblemSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.Obstacle;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Toolkit;

/**
 * What a command has of the world around it.
 *
 * @param out for data only
 * @param err for everything that is said to people
 * @param writers gives a new random writer id at each call
 * @param stop whether the user wants the work to end, asked by work that takes long
 * @param tools {@link #toolkit()} when it is needed: many commands do without
 */
record Console(
        PrintWriter out,
        PrintWriter err,
        Wording wording,
        ProblemSentences problems,
        Clock clock,
        Supplier<String> writers,
        Stop stop,
        Supplier<Toolkit> tools) {
    static Console of(
            PrintWriter out,
            PrintWriter err,
            Locale language,
            Clock clock,
            Supplier<String> writers,
            Stop stop,
            Supplier<Toolkit> tools) {
        return new Console(
                out,
                err,
                Wording.of(Console.class, "cli", language),
                ProblemSentences.in(language),
                clock,
                writers,
                stop,
                Tools.told(tools, err, language));
    }

    /** The same for a command whose data is something else than what it tells. */
    Console withoutData() {
        return new Console(new PrintWriter(Writer.nullWriter()), err, wording, problems, clock, writers, stop, tools);
    }

    /** What there is to choose from. The first call looks for it, and says what is wrong with it. */
    Toolkit toolkit() {
        return tools.get();
    }

    /** Data, a line of it. */
    void data(String line) {
        out.println(line);
    }

    /** Something people should know. */
    void say(String key, Object... arguments) {
        err.println(wording.say(key, arguments));
    }

    void count(String key, long count, Object... arguments) {
        err.println(wording.count(key, count, arguments));
    }

    /** Every problem of a file, a sentence each. */
    void tell(UnreadableFileException wrong) {
        problems.of(wrong).forEach(err::println);
    }

    void tell(String file, List<Problem> wrong) {
        wrong.forEach(problem -> err.println(problems.of(file, problem)));
    }

    void tell(IOException cannotWrite) {
        String file =
                cannotWrite instanceof FileSystemException known && known.getFile() != null ? known.getFile() : "";
        String why = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, Obstacle.of(cannotWrite, Path.of(file)).name());
        err.println(problems.of(file, new Problem(Problem.Kind.CANNOT_WRITE, "", 0, 0, List.of(why))));
    }
}
