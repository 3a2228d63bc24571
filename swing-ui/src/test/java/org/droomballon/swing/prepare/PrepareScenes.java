package org.droomballon.swing.prepare;

import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;
import org.droomballon.swing.shell.ShellPanel;

/** A new evening, and one that is open: as usual, with names, where it cannot be, and with its material made. */
public final class PrepareScenes {
    private PrepareScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("prepare-new", rig -> rig.app.go(Step.PREPARE)),
                new Scene("prepare-names", PrepareScenes::names),
                new Scene("prepare-trouble", PrepareScenes::trouble),
                new Scene("prepare", rig -> rig.example(Step.PREPARE)),
                new Scene("prepare-cards", rig -> rig.example(Step.PREPARE).seeing("card.own")),
                new Scene("prepare-made", PrepareScenes::made),
                new Scene("prepare-printer", PrepareScenes::printer));
    }

    private static void names(Rig rig) {
        rig.app.go(Step.PREPARE);
        rig.then(panel -> {
            write(panel, "school", "Basisschool Sint-Jozef");
            Writing names = Rig.find(panel, "names", Writing.class);
            names.setText("Amina\nBert\nChiara\nDilan\nEls\nFatma\nGert\nHafsa\nIbrahim");
            names.settle();
            Writing together = Rig.find(panel, "together", Writing.class);
            together.setText("Amina, Bert");
            together.settle();
            Rig.find(panel, "spread", AbstractButton.class).doClick();
            Rig.find(panel, "turns", AbstractButton.class).doClick();
        });
        rig.seeing("names");
    }

    private static void trouble(Rig rig) {
        rig.app.go(Step.PREPARE);
        rig.then(panel -> {
            write(panel, "date", "31 februari");
            write(panel, "start", "halfacht");
        });
        rig.seeing("start");
    }

    private static void made(Rig rig) {
        rig.example(Step.PREPARE);
        rig.then(panel -> {
            List.of("paper.cards", "paper.note-sheets", "paper.blank-poster", "paper.tally-sheet")
                    .forEach(paper ->
                            Rig.find(panel, paper, AbstractButton.class).doClick());
            Rig.find(panel, "make", AbstractButton.class).doClick();
        });
        rig.seeing("make");
    }

    private static void printer(Rig rig) {
        rig.example(Step.PREPARE);
        rig.then(panel -> {
            Rig.find(panel, "backs", JComboBox.class).setSelectedIndex(1);
            write(panel, "right", "1,5");
            write(panel, "down", "een halve");
        });
        rig.seeing("printer.page");
    }

    private static void write(ShellPanel panel, String field, String text) {
        Line line = Rig.find(panel, field, Line.class);
        line.setText(text);
        line.settle();
    }
}
