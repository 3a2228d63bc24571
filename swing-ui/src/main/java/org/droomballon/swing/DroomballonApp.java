package org.droomballon.swing;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.FaultSentences;
import org.droomballon.export.wording.UserLanguage;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.Plugins;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Appearance;
import org.droomballon.toolkit.Toolkit;

/** Opens the app, on the evening that is named; or the card screen alone, on the deck or deck file that is named. */
public final class DroomballonApp {
    static final int DONE = 0;
    static final int DATA = 1;
    static final int USAGE = 2;

    private final PrintStream err;
    private final Wording words;
    private final Toolkit toolkit;

    private DroomballonApp(PrintStream err, Wording words, Toolkit toolkit) {
        this.err = err;
        this.words = words;
        this.toolkit = toolkit;
    }

    public static void main(String... args) {
        Locale language = UserLanguage.of(System.getenv(), Locale.getDefault());
        HeadStart.take(language);
        Toolkit toolkit = Toolkit.discover(Plugins.beside(DroomballonApp.class));
        System.exit(run(System.out, System.err, language, toolkit, args));
    }

    /** Returns when the window is closed, with the exit code. */
    static int run(PrintStream out, PrintStream err, Locale language, Toolkit toolkit, String... args) {
        Wording words = Wording.of(DroomballonApp.class, "app", language);
        if (args.length == 1 && args[0].equals("--help")) {
            out.println(words.say("usage"));
            return DONE;
        }
        FaultSentences faults = FaultSentences.in(language);
        toolkit.faults().stream().flatMap(fault -> faults.of(fault).stream()).forEach(err::println);
        return new DroomballonApp(err, words, toolkit).open(args);
    }

    private int open(String... args) {
        if (args.length == 0) {
            return show(Optional.empty());
        }
        if (args.length > 1) {
            return refuse(USAGE, words.say("too.many", args.length));
        }
        return isFile(args[0])
                ? open(Path.of(args[0]))
                : toolkit.decks()
                        .named(args[0])
                        .map(this::show)
                        .orElseGet(() -> refuse(USAGE, words.say("no.file", args[0])));
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int open(Path file) {
        if (file.toString().endsWith(SessionFiles.EXTENSION)) {
            return show(Optional.of(file));
        }
        try {
            return show(DeckFiles.read(file));
        } catch (UnreadableFileException e) {
            return refuse(
                    DATA,
                    words.count(
                            "unreadable",
                            e.problems().size(),
                            file,
                            e.problems().get(0).line()));
        }
    }

    private int show(Deck deck) {
        return onScreen(
                () -> CardWindow.open(new CardScreenModel(deck, System::nanoTime, Appearance.in(words.language())))
                        .awaitClosing());
    }

    private int show(Optional<Path> evening) {
        return onScreen(() -> Desk.of(toolkit, words.language()).open(evening));
    }

    private int onScreen(Runnable window) {
        if (GraphicsEnvironment.isHeadless()) {
            return refuse(DATA, words.say("no.display"));
        }
        try {
            window.run();
            return DONE;
        } catch (HeadlessException | AWTError e) {
            return refuse(DATA, words.say("no.display"));
        }
    }

    private int refuse(int code, String sentence) {
        err.println(sentence);
        return code;
    }
}
