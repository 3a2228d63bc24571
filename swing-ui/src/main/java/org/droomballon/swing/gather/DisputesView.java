package org.droomballon.swing.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.TwoTexts;

/** What two people wrote differently at once: both texts side by side, for people to choose, or to write a third. */
final class DisputesView {
    private final GatherModel model;
    private final Kit kit;
    private final Kit shared;
    private final Renewed list = new Renewed(12);

    DisputesView(GatherModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.shared = new Kit(model.app().appearance().theme(), model.app().words());
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
        TwoTexts texts = new TwoTexts(
                shared,
                dispute.id(),
                dispute.versions().stream()
                        .map(version -> new TwoTexts.Text(version.text(), () -> model.decide(version)))
                        .toList());
        dispute.both().ifPresent(both -> texts.orBoth(() -> model.decide(both)));
        if (dispute.own().isPresent()) {
            texts.orOwn(own -> model.decide(dispute, own));
        }
        return kit.box().with(kit.small(dispute.where()), texts);
    }
}
