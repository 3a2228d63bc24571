package org.droomballon.swing.talk;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** What the plan proposes to a table that runs late, to be taken or left. */
final class LateView {
    private final TalkModel model;
    private final Kit kit;
    private final Column view = new Column(0);
    private Optional<Late> shown = Optional.empty();

    LateView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        view.setVisible(false);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        Optional<Late> now = model.late();
        if (!now.equals(shown)) {
            shown = now;
            view.removeAll();
            now.ifPresent(late -> view.add(box(late)));
            view.setVisible(now.isPresent());
            view.applyComponentOrientation(view.getComponentOrientation());
            view.revalidate();
            view.repaint();
        }
    }

    private Box box(Late late) {
        Box box = kit.box();
        box.setName("late");
        JLabel mark = new JLabel(kit.icon("clock", kit.palette().accent()));
        Column words = new Column(4).with(kit.strong(kit.words().say("late")), kit.text(sentence(late)));
        Row answers = new Row(10);
        if (late.drops()) {
            answers.with(
                    kit.saying(counted("late.drop", late), "late.drop", () -> model.accept(late)),
                    kit.button("late.keep", () -> model.refuse(late)));
        } else {
            answers.add(kit.button("late.shorter", () -> model.accept(late)));
        }
        box.with(new Led(mark, words, 12), answers);
        return box;
    }

    private String sentence(Late late) {
        if (!late.drops()) {
            return kit.words().count("late.shorter.why", late.minutes());
        }
        return counted("late.drop.why", late);
    }

    private String counted(String key, Late late) {
        String numbers =
                late.cards().stream().map(card -> String.valueOf(card.number())).collect(Collectors.joining(", "));
        return kit.words().count(key, late.cards().size(), numbers, late.minutes());
    }
}
