package org.droomballon.swing.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Evenings in files, made for one test. */
final class Sessions {
    private static final List<Role> FOUR = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT);

    private Sessions() {}

    /** An evening of the deck without any table. */
    static Path without(Path folder) {
        return write(folder, "leeg", fresh());
    }

    /** The table 'Rood' with those cards. */
    static Path of(Path folder, String... cards) {
        return write(folder, "rood", with(fresh(), "plan", editor -> {
            editor.cards(List.of(cards));
            editor.addGroup("rood", "Rood", FOUR);
        }));
    }

    /** Two tables that talk about different cards, after a film. */
    static Path twoTables(Path folder) {
        return write(folder, "twee", with(fresh(), "plan", editor -> {
            editor.film(true);
            editor.addGroup("rood", "Rood", FOUR);
            editor.addGroup("blauw", "Blauw", FOUR);
            editor.cardsOf("rood", List.of("k01", "k02"));
            editor.cardsOf("blauw", List.of("k03", "k04"));
        }));
    }

    /** A note that two laptops changed at once, and two balloons. */
    static Path clash(Path folder) {
        SessionFile begun = with(fresh(), "plan", editor -> {
            editor.cards(List.of("k01", "k02"));
            editor.addGroup("rood", "Rood", FOUR);
            editor.addNote("rood", "k01", "nu", "Koffie");
        });
        var note = begun.session().talks().get(0).notes().get(0).id();
        SessionFile one = with(begun, "een", editor -> {
            editor.rewrite(note, "Koffie op vrijdag");
            editor.addBalloon("rood", "k01", "Een poort waar je iemand kent");
        });
        SessionFile other = with(begun, "twee", editor -> {
            editor.rewrite(note, "Koffie en thee op maandag");
            editor.addBalloon("rood", "k01", "Koffie voor wie wil, elke week");
        });
        try {
            return write(folder, "botst", SessionFiles.merge(List.of(one, other)));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static SessionFile fresh() {
        return SessionFile.of(Session.begun("avond", 7, DeckFiles.embedded()));
    }

    static SessionFile with(SessionFile file, String writer, Consumer<SessionEditor> action) {
        SessionEditor editor = new SessionEditor(file.session(), file.pen(writer));
        action.accept(editor);
        return file.with(editor.session());
    }

    private static Path write(Path folder, String name, SessionFile file) {
        try {
            Path made = Files.createDirectories(folder.resolve("made")).resolve(name + SessionFiles.EXTENSION);
            return Files.write(made, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
