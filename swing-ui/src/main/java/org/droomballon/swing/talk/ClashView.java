package org.droomballon.swing.talk;

import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.TwoTexts;

/** Texts that two laptops wrote at once, side by side, for people to choose. */
final class ClashView {
    private final TalkModel model;
    private final Kit kit;
    private final Kit shared;
    private final Column view = new Column(12);
    private List<Clash> shown = List.of();

    ClashView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.shared = new Kit(model.app().appearance().theme(), model.app().words());
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
        TwoTexts texts = new TwoTexts(
                shared,
                kind,
                clash.texts().stream()
                        .map(text -> new TwoTexts.Text(text, () -> keep(clash, text)))
                        .toList());
        if (clash.texts().size() > 1) {
            texts.orBoth(() -> keep(clash, clash.both()));
        }
        texts.orOwn(own -> keep(clash, own));
        if (model.isReadOnly()) {
            texts.lock();
        }
        box.with(new Led(mark, kit.strong(kit.words().say("clash." + kind)), 12), texts);
        return box;
    }

    private void keep(Clash clash, String text) {
        if (!text.isBlank()) {
            model.here().change(editor -> clash.keep().accept(editor, text));
        }
    }
}
