package org.droomballon.swing.points;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.session.Group;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** Lets people choose the points, asks for dots before that, and asks again before a choice is replaced. */
final class ChoiceView {
    private final PointsModel model;
    private final Kit kit;
    private final Runnable chosen;
    private final Renewed place = new Renewed(12);

    /** @param chosen hears that people chose here, so that they go on with the points */
    ChoiceView(PointsModel model, Kit kit, Runnable chosen) {
        this.model = model;
        this.kit = kit;
        this.chosen = chosen;
    }

    JComponent part() {
        return place;
    }

    void refresh() {
        TenModel ten = model.ten();
        place.show(
                List.of(
                        ten.isChosen(),
                        ten.hasWishes(),
                        ten.hasDots(),
                        ten.asking(),
                        ten.withoutDots().stream().map(Group::title).toList(),
                        ten.rule().id(),
                        ten.showsRules(),
                        ten.tellsOfChange(),
                        ten.missingRule()),
                this::parts,
                this::onward);
    }

    /** Chooses, unless there is something to ask first. */
    private void choose(Runnable deed) {
        deed.run();
        if (model.ten().asking() == TenModel.Asking.NOTHING) {
            chosen.run();
        }
    }

    /** To the question that waits, or back to where it began. */
    private Optional<Component> onward() {
        return switch (model.ten().asking()) {
            case NOTHING -> model.ten().isChosen()
                    ? place.part("choose-again").or(() -> place.part("to-names"))
                    : place.part("choose-ten");
            case AGAIN -> place.part("again.yes");
            case WITHOUT_DOTS -> place.part("to-their-dots");
        };
    }

    private List<JComponent> parts() {
        TenModel ten = model.ten();
        List<JComponent> parts = new ArrayList<>();
        if (!ten.hasWishes()) {
            return List.of(kit.text(kit.words().say("wishes.none")));
        }
        ten.missingRule().ifPresent(rule -> parts.add(kit.text(kit.words().say("rule.missing", rule))));
        parts.add(kit.text(kit.words().say(ten.isChosen() ? "ten.may" : "ten.explain")));
        if (!ten.hasDots() && ten.asking() == TenModel.Asking.NOTHING) {
            parts.add(askForDots());
        }
        parts.add(
                switch (ten.asking()) {
                    case NOTHING -> buttons();
                    case AGAIN -> again();
                    case WITHOUT_DOTS -> withoutDots();
                });
        return parts;
    }

    private JComponent askForDots() {
        return kit.box()
                .with(
                        kit.strong(kit.words().say("no-dots")),
                        kit.text(kit.words().say("no-dots.explain")),
                        waysOn());
    }

    /** Dots first: whoever chooses without them does so knowingly. */
    private Row waysOn() {
        Runnable deed = () -> model.go(PointsPart.DOTS);
        return model.ten().isChosen()
                ? new Row(12).with(kit.button("to-dots", deed))
                : new Row(12).with(kit.primary("to-dots", deed), writable(kit.button("choose-ten", this::choose)));
    }

    private void choose() {
        choose(model.ten()::askToChoose);
    }

    private JButton writable(JButton button) {
        button.setEnabled(!model.evening().isReadOnly());
        return button;
    }

    private JComponent buttons() {
        TenModel ten = model.ten();
        Row row = new Row(12);
        if (ten.isChosen()) {
            row.with(kit.primaryOnward("to-names", model::goOn));
        } else if (ten.hasDots()) {
            row.with(writable(kit.primary("choose-ten", this::choose)));
        }
        if (ten.isChosen() && !ten.tellsOfChange()) {
            row.with(writable(kit.quiet("choose-again", ten::askToChooseAgain)));
        }
        Column all = new Column(12).with(row.with(kit.quiet("other-rule", ten::showRules)));
        if (ten.showsRules()) {
            all.add(kit.box().with(kit.labelled("rule", rules()), kit.text(ten.description(ten.rule()))));
        }
        return all;
    }

    private JComponent again() {
        TenModel ten = model.ten();
        return kit.box()
                .with(
                        kit.strong(kit.words().say("again.ask")),
                        new Row(12)
                                .with(
                                        kit.primary("again.yes", () -> choose(ten::askToChoose)),
                                        kit.button("again.no", ten::leaveAsItIs)));
    }

    private JComponent withoutDots() {
        TenModel ten = model.ten();
        List<String> tables = ten.withoutDots().stream().map(Group::title).toList();
        return kit.box()
                .with(
                        kit.strong(kit.words().count("without-dots", tables.size(), String.join(", ", tables))),
                        kit.text(kit.words().count("without-dots.explain", tables.size())),
                        new Row(12)
                                .with(
                                        kit.primary("to-their-dots", ten::giveDots),
                                        kit.button("choose-anyway", () -> choose(ten::choose))));
    }

    private JComboBox<SelectionRule> rules() {
        JComboBox<SelectionRule> box = new JComboBox<>(model.ten().rules().toArray(SelectionRule[]::new));
        box.setSelectedItem(model.ten().rule());
        box.setRenderer(new Named());
        box.addActionListener(event -> model.ten().rule(box.getItemAt(box.getSelectedIndex())));
        return box;
    }

    @SuppressWarnings("serial")
    private final class Named extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String name = value instanceof SelectionRule rule ? model.ten().name(rule) : "";
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }
}
