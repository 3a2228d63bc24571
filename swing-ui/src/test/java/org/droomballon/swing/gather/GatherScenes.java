package org.droomballon.swing.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** States of the screen on which the tables come together. */
public final class GatherScenes {
    static final Path CASES = Rig.EXAMPLE.getParent();
    static final Path BLUE = CASES.resolve("tafel-blauw.droomballon");
    static final Path YELLOW = CASES.resolve("tafel-geel.droomballon");

    private GatherScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("gather", rig -> rig.example(Step.GATHER)),
                new Scene("gather-empty", rig -> rig.open(planned(rig), Step.GATHER)),
                new Scene(
                        "gather-came-in",
                        rig -> drop(rig.open(planned(rig), Step.GATHER), rig.copy(YELLOW), rig.copy(BLUE))),
                new Scene("gather-trouble", GatherScenes::trouble));
    }

    private static void drop(Rig rig, Path... files) {
        rig.app.drop(List.of(files));
    }

    private static void trouble(Rig rig) {
        rig.example(Step.GATHER);
        Path broken = text(rig, "kapot.droomballon", "dit is geen avond");
        Path table = text(
                rig,
                "overgetypt.csv",
                "tafel;kaart;icoontje;tekst\nblauw;99;droom;Meer banken\npaars;1;droom;Meer gras\n");
        drop(rig, broken, table, otherEvening(rig), rewritten(rig));
    }

    private static Path text(Rig rig, String name, String content) {
        try {
            return Files.writeString(rig.folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of the example, before anybody wrote. */
    static Path planned(Rig rig) {
        Session whole = read(Rig.EXAMPLE).session();
        Session planned = Session.begun(whole.id(), whole.seed(), whole.deck());
        SessionEditor editor =
                new SessionEditor(planned, SessionFile.of(planned).pen("plan"));
        whole.tables()
                .forEach(table -> editor.addGroup(
                        table.id(),
                        table.title(),
                        table.seats().stream()
                                .map(seat -> seat.role().first().orElseThrow())
                                .toList()));
        editor.school("Basisschool De Regenboog");
        editor.cards(List.of("k01", "k02", "k06", "k12", "k15", "k17"));
        return write(rig, "gepland.droomballon", SessionFile.of(editor.session()));
    }

    static Path otherEvening(Rig rig) {
        Session yellow = read(YELLOW).session();
        Session other = new Session(
                "andere-avond-2026",
                7,
                yellow.deck(),
                yellow.details(),
                yellow.programme(),
                yellow.groups(),
                yellow.talks(),
                yellow.decisions(),
                yellow.ballots(),
                List.of());
        return write(rig, "andere-avond.droomballon", SessionFile.of(other));
    }

    /** A copy of the evening in which somebody worded the first note otherwise, as the open evening then does too. */
    static Path rewritten(Rig rig) {
        SessionFile whole = rig.app.evening().orElseThrow().file();
        Item first = whole.session().items().get(0);
        SessionEditor other = new SessionEditor(whole.session(), whole.pen("elders"));
        other.rewrite(first.id(), "Aan de poort kent niemand mijn naam");
        Path copy = write(rig, "laptop-twee.droomballon", whole.with(other.session()));
        rig.app.evening().orElseThrow().change(editor -> editor.rewrite(first.id(), "Niemand aan de poort kent mij"));
        return copy;
    }

    private static Path write(Rig rig, String name, SessionFile file) {
        Path path = rig.folder.resolve("bestanden").resolve(name);
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    static SessionFile read(Path path) {
        try {
            return SessionFiles.read(path);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
