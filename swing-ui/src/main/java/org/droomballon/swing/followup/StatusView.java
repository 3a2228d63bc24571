package org.droomballon.swing.followup;

import com.formdev.flatlaf.util.UIScale;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Segment;

/** How far the school is with a point: one of five buttons is down. */
@SuppressWarnings("serial")
final class StatusView extends Column {
    private final transient Answers answers;
    private final PointId point;
    private final Map<PointStatus, Segment> buttons = new EnumMap<>(PointStatus.class);

    StatusView(Answers answers, Kit kit, PointId point) {
        super(6);
        this.answers = answers;
        this.point = point;
        Row row = new Row(8);
        ButtonGroup one = new ButtonGroup();
        for (PointStatus status : PointStatus.values()) {
            Segment button = kit.segment("status." + StatusLook.of(status).id(), () -> answers.status(point, status));
            button.setIcon(kit.icon(StatusLook.of(status).id(), kit.palette().ink()));
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
        buttons.forEach((status, button) -> button.setSelected(status == now));
    }
}
