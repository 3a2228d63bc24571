package org.droomballon.swing.talk;

import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;

/** Texts that two laptops wrote at once, side by side, for people to choose. */
final class ClashView {
    private final TalkModel model;
    private final Kit kit;
    private final Column view = new Column(12);
    private List<Clash> shown = List.of();

    ClashView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        view.setVisible(false);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        List<Clash> now = Clash.of(model.here());
        if (!Clash.look(now, shown)) {
            shown = now;
            view.removeAll();
            now.forEach(clash -> view.add(box(clash)));
            view.setVisible(!now.isEmpty());
            view.applyComponentOrientation(view.getComponentOrientation());
            view.revalidate();
            view.repaint();
        }
    }

    private Box box(Clash clash) {
        Box box = kit.box();
        JLabel mark = new JLabel(kit.icon("problem", kit.palette().accent()));
        String kind = clash.kind().name().toLowerCase(Locale.ROOT);
        box.add(new Led(mark, kit.strong(kit.words().say("clash." + kind)), 12));
        Columns texts = new Columns(16, 240);
        clash.texts().forEach(text -> texts.add(new Column(8).with(kit.text(text), choice(clash, text, "clash.this"))));
        if (clash.texts().size() > 1) {
            texts.add(new Column(8).with(kit.small(kit.words().say("clash.both.why")), both(clash)));
        }
        box.add(texts);
        return box;
    }

    private JButton both(Clash clash) {
        return choice(clash, clash.both(), "clash.both");
    }

    private JButton choice(Clash clash, String text, String key) {
        JButton button =
                kit.button(key, () -> model.here().change(editor -> clash.keep().accept(editor, text)));
        button.getAccessibleContext().setAccessibleName(button.getText() + ": " + text);
        button.setEnabled(!model.isReadOnly());
        return button;
    }
}
