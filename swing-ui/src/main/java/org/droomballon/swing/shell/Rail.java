package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The way through the evening: a button for every step, with its words where there is room for them. */
final class Rail {
    private final List<StepButton> buttons;

    Rail(AppModel app, Kit kit) {
        buttons = Stream.of(Step.values())
                .map(step -> new StepButton(app, kit, step))
                .toList();
    }

    List<StepButton> buttons() {
        return buttons;
    }

    void refresh() {
        buttons.forEach(StepButton::refresh);
    }

    /** At the side, under each other. */
    JPanel upright(StepButton.Face face) {
        Column column = new Column(4);
        int edge = UIScale.scale(10);
        column.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        return column.with(dressed(face));
    }

    /** Above the screen, side by side. */
    JPanel flat(StepButton.Face face) {
        return new Row(2).with(dressed(face));
    }

    private Component[] dressed(StepButton.Face face) {
        buttons.forEach(button -> button.show(face));
        return buttons.toArray(new Component[0]);
    }
}
