package org.droomballon.swing.gather;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** What became of the files that people brought, each on a sheet of its own. */
final class ArrivalsView {
    private static final int DRAWING = 24;

    private final GatherModel model;
    private final Kit kit;
    private final Renewed list = new Renewed(10);

    ArrivalsView(GatherModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    JComponent part() {
        return list;
    }

    void refresh() {
        List<Arrival> arrivals = model.arrivals();
        list.setVisible(!arrivals.isEmpty());
        list.show(arrivals, () -> sheets(arrivals));
    }

    /** What came in whole is one line; the cards of the tables below say how much it was. */
    private List<JComponent> sheets(List<Arrival> arrivals) {
        List<Arrival> plain = arrivals.stream().filter(Arrival::isPlain).toList();
        List<JComponent> sheets = new ArrayList<>();
        arrivals.stream().filter(each -> !each.isPlain()).map(this::sheet).forEach(sheets::add);
        if (!plain.isEmpty()) {
            sheets.add(line(plain));
        }
        return sheets;
    }

    private JComponent line(List<Arrival> plain) {
        String tables = plain.stream()
                .flatMap(arrival -> arrival.tables().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        JLabel drawing = new JLabel(kit.icon("check", kit.palette().calm()));
        return kit.box().with(Beside.lead(14, drawing, kit.strong(kit.words().say("came.in.of", tables))));
    }

    private JComponent sheet(Arrival arrival) {
        ArrivalWords words = new ArrivalWords(
                kit.words(), model.app().words(), model.evening().session());
        Column text = new Column(4).with(kit.strong(words.heading(arrival)));
        if (arrival.kind() != Arrival.Kind.REFUSED) {
            text.add(kit.small(arrival.name()));
        }
        words.details(arrival).forEach(said -> text.add(kit.text(said)));
        words.problems(arrival).forEach(said -> text.add(arrival.isDamaged() ? kit.small(said) : kit.text(said)));
        if (arrival.kind() == Arrival.Kind.STRAY) {
            text.add(new Row(12).with(adopt(arrival), leaveOut(arrival)));
        }
        JLabel drawing = new JLabel(Drawing.of(drawing(arrival)).icon(UIScale.scale(DRAWING), colour(arrival)));
        return kit.box()
                .with(
                        arrival.kind() == Arrival.Kind.REFUSED
                                ? Beside.both(14, drawing, text, dismiss(arrival))
                                : Beside.lead(14, drawing, text));
    }

    private JButton dismiss(Arrival arrival) {
        JButton button = kit.tool("dismiss", "close", () -> model.leaveOut(arrival));
        button.getAccessibleContext().setAccessibleDescription(arrival.name());
        return button;
    }

    private JButton adopt(Arrival arrival) {
        JButton button = kit.button("adopt", () -> model.adopt(arrival));
        button.getAccessibleContext().setAccessibleDescription(arrival.name());
        return button;
    }

    private JButton leaveOut(Arrival arrival) {
        JButton button = kit.button("leave-out", () -> model.leaveOut(arrival));
        button.getAccessibleContext().setAccessibleDescription(arrival.name());
        return button;
    }

    private static String drawing(Arrival arrival) {
        return switch (arrival.kind()) {
            case CAME_IN, REWORDED, DOTS -> "check";
            case NOTHING_NEW -> "remark";
            case STRAY -> "question";
            case REFUSED -> "problem";
        };
    }

    private Color colour(Arrival arrival) {
        return arrival.kind() == Arrival.Kind.REFUSED
                ? kit.palette().accent()
                : kit.palette().calm();
    }
}
