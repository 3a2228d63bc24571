package org.droomballon.swing.points;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.Verdict;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** States of the screen on which the points are chosen. */
public final class PointsScenes {
    static final Path WITHOUT_DOTS = Rig.EXAMPLE.resolveSibling("avond-zonder-stippen.droomballon");

    private PointsScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("points-same", PointsScenes::undecided),
                new Scene("points-same-done", rig -> example(rig, PointsPart.SAME)),
                new Scene("points-dots", rig -> at(rig.example(Step.POINTS), PointsPart.DOTS)
                        .seeingFirst("dots/")),
                new Scene("points-dots-none", rig -> at(rig.open(WITHOUT_DOTS, Step.POINTS), PointsPart.DOTS)),
                new Scene("points-ten", rig -> example(rig, PointsPart.TEN)),
                new Scene("points-ten-end", rig -> at(rig.example(Step.POINTS), PointsPart.TEN)
                        .seeing("go-on")),
                new Scene("points-ten-origins", rig -> at(rig.example(Step.POINTS), PointsPart.TEN)
                        .seeing("origins")),
                new Scene("points-ten-none", rig -> at(rig.open(WITHOUT_DOTS, Step.POINTS), PointsPart.TEN)
                        .seeing("to-dots")),
                new Scene("points-ten-some-dots", PointsScenes::someDots),
                new Scene("points-ten-late", PointsScenes::late),
                new Scene("points-names", PointsScenes::named),
                new Scene("points-names-done", PointsScenes::judged));
    }

    private static void example(Rig rig, PointsPart part) {
        at(rig.example(Step.POINTS), part);
    }

    /** Goes to a part as people do. */
    static Rig at(Rig rig, PointsPart part) {
        return rig.then(panel ->
                Rig.find(panel, "part." + part.id(), JToggleButton.class).doClick(0));
    }

    /** The example evening, in which nobody judged any pair. */
    static void undecided(Rig rig) {
        rig.example(Step.POINTS);
        Session session = rig.app.evening().orElseThrow().session();
        Decisions decisions = session.decisions();
        rig.app.evening().orElseThrow().change(editor -> decisions
                .pairs()
                .forEach(pair -> editor.decide(pair.pair(), Verdict.UNDECIDED)));
        rig.then(panel -> Rig.all(panel)
                .filter(part -> "look-waiting".equals(part.getName()))
                .forEach(part -> ((JButton) part).doClick(0)));
        rig.seeing("pair");
    }

    /** One table gave a dot, the others none; somebody wants to choose all the same. */
    static void someDots(Rig rig) {
        rig.open(WITHOUT_DOTS, Step.POINTS);
        EveningModel evening = rig.app.evening().orElseThrow();
        evening.change(editor -> editor.ballot(
                "blauw", 1, List.of(evening.session().items().get(0).id())));
        at(rig, PointsPart.TEN);
        rig.then(panel -> Rig.find(panel, "choose-ten", JButton.class).doClick(0));
        rig.seeing("choose-anyway");
    }

    static void late(Rig rig) {
        example(rig, PointsPart.TEN);
        rig.app.evening().orElseThrow().change(editor -> {
            Item first = editor.session().items().get(0);
            editor.addNote(first.group(), first.card(), first.lens().orElseThrow(), "Een bank in de zon bij de poort");
            editor.ballot("rood", 1, List.of());
            editor.ballot("rood", 2, List.of());
            editor.ballot("rood", 3, List.of());
        });
        rig.seeing("leave-ten");
    }

    /** Nothing is left to look at. */
    private static void judged(Rig rig) {
        example(rig, PointsPart.NAMES);
        EveningModel evening = rig.app.evening().orElseThrow();
        evening.change(editor -> PersonalWords.unjudged(evening.session())
                .forEach(word -> editor.hide(word.item().id(), word.words())));
    }

    private static void named(Rig rig) {
        example(rig, PointsPart.NAMES);
        rig.app.evening().orElseThrow().change(editor -> {
            Item first = editor.session().items().get(0);
            editor.addNote(
                    first.group(), first.card(), first.lens().orElseThrow(), "Juf Leen kent elk kind bij de naam");
            editor.addNote(
                    first.group(), first.card(), first.lens().orElseThrow(), "Bel gerust naar Amina op 0470 12 34 56");
            ItemId named = editor.addNote(
                    first.group(),
                    first.card(),
                    first.lens().orElseThrow(),
                    "Vraag het aan Omar, die spreekt zes talen");
            editor.hide(named, "Omar");
        });
        rig.seeing("hide");
    }
}
