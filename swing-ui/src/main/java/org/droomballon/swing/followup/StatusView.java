package org.droomballon.swing.followup;

import com.formdev.flatlaf.util.UIScale;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JToggleButton;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** How far the school is with a point: one of five buttons is down. */
@SuppressWarnings("serial")
final class StatusView extends Column {
    private final transient Answers answers;
    private final transient Kit kit;
    private final PointId point;
    private final Map<PointStatus, JToggleButton> buttons = new EnumMap<>(PointStatus.class);

    StatusView(Answers answers, Kit kit, PointId point) {
        super(6);
        this.answers = answers;
        this.kit = kit;
        this.point = point;
        Row row = new Row(8);
        ButtonGroup one = new ButtonGroup();
        for (PointStatus status : PointStatus.values()) {
            JToggleButton button =
                    kit.toggle("status." + StatusLook.of(status).id(), false, () -> answers.status(point, status));
            button.setIconTextGap(UIScale.scale(8));
            one.add(button);
            buttons.put(status, button);
            row.add(button);
        }
        with(kit.strong(kit.words().say("status.name")), row);
        refresh();
    }

    void refresh() {
        PointStatus now = answers.shown(point);
        buttons.forEach((status, button) -> {
            boolean down = status == now;
            button.setSelected(down);
            button.setForeground(down ? kit.palette().onAccent() : kit.palette().ink());
            button.setIcon(kit.icon(StatusLook.of(status).id(), button.getForeground()));
        });
    }
}
