package org.droomballon.swing.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Writing;

/** What two people wrote differently at once: both texts side by side, for people to choose, or to write a third. */
final class DisputesView {
    private static final int NARROWEST = 300;

    private final GatherModel model;
    private final Kit kit;
    private final Renewed list = new Renewed(12);

    DisputesView(GatherModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    JComponent part() {
        return list;
    }

    void refresh() {
        List<Dispute> disputes = model.disputes();
        list.setVisible(!disputes.isEmpty());
        list.show(disputes.stream().map(Dispute::seen).collect(Collectors.toList()), () -> sheets(disputes));
    }

    private List<JComponent> sheets(List<Dispute> disputes) {
        List<JComponent> sheets = new ArrayList<>();
        sheets.add(kit.heading(kit.words().count("decide", disputes.size())));
        sheets.add(kit.text(kit.words().say("decide.explain")));
        disputes.forEach(dispute -> sheets.add(sheet(dispute)));
        return sheets;
    }

    private JComponent sheet(Dispute dispute) {
        Box sheet = kit.box();
        sheet.add(kit.small(dispute.where()));
        Columns sides = new Columns(16, NARROWEST);
        IntStream.range(0, dispute.versions().size())
                .mapToObj(at -> side(dispute, at))
                .forEach(sides::add);
        sheet.add(sides);
        if (dispute.own().isPresent()) {
            sheet.add(own(dispute));
        }
        return sheet;
    }

    private JComponent side(Dispute dispute, int at) {
        Dispute.Version version = dispute.versions().get(at);
        JButton keep = kit.button("keep", "check", () -> model.decide(version));
        keep.setName("keep/" + dispute.id() + "/" + at);
        keep.getAccessibleContext()
                .setAccessibleName(kit.words().say("keep.this", version.text().replace('\n', ' ')));
        return new Column(10).with(kit.text(version.text()), new Row(0).with(keep));
    }

    /** Nothing is handed over before people say that they are done: half a text must not settle it. */
    private JComponent own(Dispute dispute) {
        Writing field = new Writing("", 1, kit.words(), text -> {});
        JComponent labelled = kit.labelled("own", field);
        field.setName("own/" + dispute.id());
        JButton write = kit.button("own.write", () -> model.decide(dispute, field.getText()));
        write.setName("own.write/" + dispute.id());
        return Beside.tail(12, labelled, write);
    }
}
