package org.droomballon.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.toolkit.Toolkit;

/** Runs commands as a shell would, and remembers what they said. */
final class Shell {
    private final Toolkit toolkit;
    private final Locale language;
    private final Clock clock;
    private final Stop stop;
    private final AtomicInteger writers = new AtomicInteger();
    private String out = "";
    private String err = "";

    Shell(String language) {
        this(language, Clock.systemUTC(), Toolkit.builtIn());
    }

    Shell(String language, Toolkit toolkit) {
        this(language, Clock.systemUTC(), toolkit);
    }

    Shell(String language, Clock clock) {
        this(language, clock, Toolkit.builtIn());
    }

    Shell(String language, Clock clock, Stop stop) {
        this(language, clock, Toolkit.builtIn(), stop);
    }

    private Shell(String language, Clock clock, Toolkit toolkit) {
        this(language, clock, toolkit, Stop.NEVER);
    }

    private Shell(String language, Clock clock, Toolkit toolkit, Stop stop) {
        this.stop = stop;
        this.toolkit = toolkit;
        this.language = Locale.forLanguageTag(language);
        this.clock = clock;
    }

    int run(Object... words) {
        StringWriter data = new StringWriter();
        StringWriter talk = new StringWriter();
        Supplier<String> names = () -> "test" + writers.incrementAndGet();
        Console console = Console.of(
                new PrintWriter(data, true), new PrintWriter(talk, true), language, clock, names, stop, () -> toolkit);
        int exitCode =
                Droomballon.run(console, Stream.of(words).map(Object::toString).toArray(String[]::new));
        out = data.toString();
        err = talk.toString();
        return exitCode;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** The files of the example evening. */
    static Path evening() {
        return Path.of("..", "examples", "cases", "een-warm-onthaal");
    }
}
