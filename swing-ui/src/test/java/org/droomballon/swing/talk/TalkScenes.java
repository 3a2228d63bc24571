package org.droomballon.swing.talk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.droomballon.session.Phase;
import org.droomballon.session.SessionEditor;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** The note-taker's screen as people see it through an evening. */
public final class TalkScenes {
    private static final Path FRESH = Path.of("../examples/cases/een-warm-onthaal/tafel-rood.droomballon");

    private static final List<String> NOW = List.of(
            "Aan de poort zegt niemand iets",
            "De bel gaat en iedereen is weg",
            "Wie geen Nederlands spreekt, staat apart",
            "Vaders komen bijna nooit binnen",
            "Een briefje in de boekentas, meer horen we niet");
    private static final List<String> DREAM = List.of(
            "Elke ouder kent de naam van minstens drie andere ouders van de klas",
            "Iemand van de school groet je bij naam",
            "Je mag tot in de klas meelopen",
            "Grootouders zijn ook welkom",
            "Niemand staat alleen te wachten");
    private static final List<String> POSSIBLE = List.of(
            "Koffie op vrijdag, door ouders zelf",
            "Een bank in de schaduw",
            "De poort tien minuten vroeger open",
            "Naamkaartjes op de eerste schooldag",
            "Een ouder die tolkt");

    private TalkScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("talk", rig -> rig.example(Step.TALK)),
                new Scene("talk-one-table", rig -> rig.open(FRESH, Step.TALK)),
                new Scene("talk-no-table", TalkScenes::noTable),
                new Scene("talk-blank-card", TalkScenes::blankCard),
                new Scene("talk-full", rig -> full(rig)),
                new Scene("talk-balloon", rig -> full(rig).seeing("balloon")),
                new Scene("talk-projecting", TalkScenes::projecting),
                new Scene("talk-late", TalkScenes::late),
                new Scene("talk-clash", TalkScenes::clash));
    }

    private static void noTable(Rig rig) {
        rig.open(Sessions.without(rig.folder), Step.TALK);
    }

    private static void blankCard(Rig rig) {
        rig.open(Sessions.of(rig.folder, "k01", "k17"), Step.TALK);
        change(rig, editor -> editor.cardsOf("rood", List.of("k17", "k01")));
    }

    /** A talk that ran long: many notes, names, most had a turn, the balloon is read back. */
    private static Rig full(Rig rig) {
        rig.open(Sessions.of(rig.folder, "k01", "k02", "k06"), Step.TALK);
        change(rig, editor -> {
            editor.must(List.of("k01", "k06"));
            editor.nameSeat("rood", 1, "An");
            editor.nameSeat("rood", 2, "Fatima");
            editor.turn("rood", "k01", 1, true);
            editor.turn("rood", "k01", 3, true);
            editor.phase("rood", "k01", Phase.READ_BACK);
            IntStream.range(0, 5).forEach(at -> addNotes(editor, at));
            editor.addBalloon(
                    "rood",
                    "k01",
                    "De schoolpoort is een plek waar je iemand leert kennen: met koffie op vrijdag, een poort die"
                            + " vroeger opengaat en iemand van de school die elke ouder groet.");
        });
        return rig;
    }

    private static void addNotes(SessionEditor editor, int at) {
        editor.addNote("rood", "k01", "nu", NOW.get(at));
        editor.addNote("rood", "k01", "droom", DREAM.get(at));
        editor.addNote("rood", "k01", "kan", POSSIBLE.get(at));
    }

    /** After a long first card, with the time of the second over. */
    private static void late(Rig rig) {
        rig.open(Sessions.of(rig.folder, "k01", "k02", "k06", "k12"), Step.TALK);
        TalkModel model = new TalkModel(rig.app);
        model.screen().startOrPause();
        pass(rig, 28);
        model.go(Phase.DONE);
        model.leave();
    }

    /** The hall sees which table talks about what; a film can be shown too. */
    private static void projecting(Rig rig) {
        rig.open(Sessions.twoTables(rig.folder), Step.TALK);
        new TalkModel(rig.app).toggleProjector();
    }

    private static void clash(Rig rig) {
        rig.open(Sessions.clash(rig.folder), Step.TALK);
    }

    private static void pass(Rig rig, int minutes) {
        IntStream.range(0, minutes * 6).forEach(at -> {
            rig.ticks.addAndGet(Duration.ofSeconds(10).toNanos());
            rig.app.pulse().beat();
        });
    }

    private static void change(Rig rig, Consumer<SessionEditor> action) {
        rig.app.evening().orElseThrow().change(action);
    }
}
