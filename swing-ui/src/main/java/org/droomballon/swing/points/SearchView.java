package org.droomballon.swing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import org.droomballon.session.Item;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** Lets people find notes by their words: to say that two are the same, or to set one aside with a reason. */
final class SearchView {
    private final PointsModel model;
    private final Kit kit;
    private final Line query;
    private final Renewed held = new Renewed(10);
    private final Renewed hits = new Renewed(10);
    private final Box all;

    SearchView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        query = new Line(model.search().query(), kit.words(), model.search()::search);
        all = kit.box();
        all.with(
                kit.strong(kit.words().say("search.title")),
                kit.small(kit.words().say("search.explain")),
                held,
                kit.labelled("search", query),
                hits);
    }

    JComponent part() {
        return all;
    }

    void refresh() {
        query.show(model.search().query());
        Optional<Item> one = model.search().held();
        held.setVisible(one.isPresent());
        held.show(one, () -> one.map(this::holding).orElse(List.of()));
        List<Item> found = model.search().hits();
        hits.setVisible(!found.isEmpty() || !model.search().query().isBlank());
        hits.show(
                List.of(
                        found,
                        one,
                        model.search().leaving(),
                        model.search().query().isBlank()),
                () -> hits(found));
    }

    private List<JComponent> holding(Item item) {
        return List.of(Beside.tail(
                12, kit.strong(kit.words().say("held", item.text())), kit.button("let-go", model.search()::letGo)));
    }

    private List<JComponent> hits(List<Item> found) {
        if (found.isEmpty()) {
            return List.of(kit.text(kit.words().say("search.none")));
        }
        List<JComponent> lines = new ArrayList<>();
        found.forEach(item -> lines.add(hit(item)));
        return lines;
    }

    private JComponent hit(Item item) {
        Column text = new Column(6).with(kit.text(item.text()), SourceLine.of(model.origin(item), kit));
        boolean leaving = model.search().leaving().filter(item.id()::equals).isPresent();
        text.add(leaving ? why(item) : buttons(item));
        return text;
    }

    private JComponent buttons(Item item) {
        Optional<Item> one = model.search().held();
        if (one.isEmpty()) {
            return new Row(10)
                    .with(
                            named("same-as", item, () -> model.search().hold(item.id())),
                            named("set-aside", item, () -> model.search().askWhy(item.id())));
        }
        return one.get().id().equals(item.id())
                ? kit.small(kit.words().say("held.this"))
                : new Row(0)
                        .with(named("says-the-same", item, () -> model.search().linkTo(item.id())));
    }

    private JButton named(String key, Item item, Runnable deed) {
        JButton button = kit.button(key, deed);
        button.setName(key + "/" + item.id());
        button.getAccessibleContext().setAccessibleDescription(item.text());
        return button;
    }

    /** Nothing is set aside without a reason. */
    private JComponent why(Item item) {
        Line reason = new Line("", kit.words(), text -> {});
        JComponent labelled = kit.labelled("reason", reason);
        reason.setName("reason/" + item.id());
        JCheckBox hiding = kit.check("set-aside.hide", false, () -> {});
        hiding.setName("set-aside.hide/" + item.id());
        Runnable done = () -> model.search().setAside(item, reason.getText(), hiding.isSelected());
        reason.addActionListener(event -> done.run());
        return new Column(10)
                .with(
                        labelled,
                        hiding,
                        new Row(10)
                                .with(
                                        named("set-aside.done", item, done),
                                        named("set-aside.keep", item, model.search()::keepIn)));
    }
}
