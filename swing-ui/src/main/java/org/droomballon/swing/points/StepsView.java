package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Segment;

/** The parts beside each other, with a number, a tick where nothing is left to do, and how far each is. */
final class StepsView {
    private static final int NARROWEST = 215;

    /** From this size on what is said under the buttons would leave no room for the part itself. */
    private static final int LARGE = 150;

    private final PointsModel model;
    private final Kit kit;
    private final JComponent row;
    private final Map<PointsPart, Segment> buttons = new EnumMap<>(PointsPart.class);
    private final Map<PointsPart, Prose> states = new EnumMap<>(PointsPart.class);

    StepsView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        boolean large = model.app().appearance().zoom() >= LARGE;
        row = large ? new Row(8) : new Columns(12, NARROWEST);
        ButtonGroup one = new ButtonGroup();
        for (PointsPart part : PointsPart.values()) {
            Segment button = kit.segment("part." + part.id(), () -> model.go(part));
            button.setText(part.number() + "   " + button.getText());
            button.getAccessibleContext().setAccessibleName(kit.words().say("part." + part.id() + ".name"));
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.setIconTextGap(UIScale.scale(8));
            button.setMargin(new Insets(10, 14, 10, 14));
            button.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(15f)));
            one.add(button);
            buttons.put(part, button);
            states.put(part, kit.small(""));
            row.add(large ? button : new Column(6).with(button, states.get(part)));
        }
    }

    JComponent part() {
        return row;
    }

    Segment selected() {
        return buttons.get(model.part());
    }

    void refresh() {
        buttons.forEach((part, button) -> {
            boolean here = part == model.part();
            button.setSelected(here);
            button.setIcon(model.isDone(part) ? kit.icon("check", kit.palette().calm()) : null);
            states.get(part).setText(model.state(part));
            button.getAccessibleContext().setAccessibleDescription(model.state(part));
        });
    }
}
