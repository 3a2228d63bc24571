package org.droomballon.swing.points;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.SetAside;
import org.droomballon.session.Item;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;

/** What people put together, under a wording that they can change, and what they set aside. */
final class TogetherView {
    private final PointsModel model;
    private final Kit kit;
    private final WordingFields fields;
    private final Renewed bundles = new Renewed(12);
    private final Renewed aside = new Renewed(10);
    private final Column all = new Column(22);

    TogetherView(PointsModel model, Kit kit, WordingFields fields) {
        this.model = model;
        this.kit = kit;
        this.fields = fields;
        all.with(bundles, aside);
    }

    JComponent part() {
        return all;
    }

    void refresh() {
        List<Bundle> together = model.same().together();
        together.forEach(bundle -> fields.of(bundle.id(), bundle.wording()));
        bundles.setVisible(!together.isEmpty());
        bundles.show(together.stream().map(Bundle::items).toList(), () -> sheets(together));
        List<SetAside> left = model.same().aside();
        aside.setVisible(!left.isEmpty());
        aside.show(left, () -> asides(left));
    }

    private List<JComponent> sheets(List<Bundle> together) {
        List<JComponent> sheets = new ArrayList<>();
        sheets.add(kit.heading(kit.words().count("together", together.size())));
        sheets.add(kit.small(kit.words().say("together.explain")));
        together.forEach(bundle -> sheets.add(sheet(bundle)));
        return sheets;
    }

    private JComponent sheet(Bundle bundle) {
        Box sheet = kit.box();
        sheet.add(fields.of(bundle.id(), bundle.wording()));
        bundle.items().forEach(item -> sheet.add(line(bundle, item)));
        if (bundle.contested()) {
            sheet.add(kit.small(kit.words().say("contested")));
        }
        return sheet;
    }

    private JComponent line(Bundle bundle, Item item) {
        JButton out = kit.tool("take-out", "remove", () -> model.same().takeOut(bundle, item));
        out.setName("take-out/" + item.id());
        out.getAccessibleContext().setAccessibleName(kit.words().say("take-out.this", item.text()));
        Column text = new Column(2).with(kit.text(item.text()), SourceLine.of(model.origin(item), kit));
        return Beside.tail(12, text, out);
    }

    private List<JComponent> asides(List<SetAside> left) {
        List<JComponent> sheets = new ArrayList<>();
        sheets.add(kit.heading(kit.words().count("aside", left.size())));
        left.forEach(each -> sheets.add(aside(each)));
        return sheets;
    }

    private JComponent aside(SetAside each) {
        JButton back = kit.button(
                "bring-back", "undo", () -> model.same().bringBack(each.item().id()));
        back.setName("bring-back/" + each.item().id());
        back.getAccessibleContext()
                .setAccessibleName(
                        kit.words().say("bring-back.this", each.item().text()));
        Column text = new Column(2)
                .with(
                        kit.text(each.item().text()),
                        kit.small(kit.words().say("aside.why", each.reason())),
                        SourceLine.of(model.origin(each.item()), kit));
        return kit.box().with(Beside.tail(12, text, back));
    }
}
