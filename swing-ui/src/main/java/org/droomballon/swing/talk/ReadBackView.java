package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.droomballon.session.ReadBack;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;

/** The question whether the balloon says what the table meant, and its three answers. */
final class ReadBackView {
    private final TalkModel model;
    private final Kit kit;
    private final Map<ReadBack, JToggleButton> answers = new LinkedHashMap<>();
    private final Prose first;
    private final Column view = new Column(10);

    ReadBackView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        first = kit.small(kit.words().say("heard.first"));
        view.with(kit.heading(kit.words().say("heard")));
        add(ReadBack.AGREED);
        add(ReadBack.CHANGED);
        add(ReadBack.NOT_OURS);
        view.add(first);
    }

    private void add(ReadBack answer) {
        String key = "heard." + answer.name().toLowerCase(Locale.ROOT);
        JToggleButton button = kit.toggle(key, false, () -> Summary.answer(model.here(), answer));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(UIScale.scale(10));
        button.setMargin(new Insets(8, 12, 8, 12));
        answers.put(answer, button);
        view.add(button);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        boolean written = Summary.of(model.here()).isPresent();
        ReadBack given = Summary.answer(model.here());
        answers.forEach((answer, button) -> {
            boolean chosen = answer == given;
            button.setEnabled(written && !model.isReadOnly());
            button.setSelected(chosen);
            button.setForeground(
                    chosen ? kit.palette().onAccent() : kit.palette().ink());
            button.setIcon(kit.icon(
                    drawing(answer),
                    button.isEnabled() ? button.getForeground() : kit.palette().muted()));
        });
        if (first.isVisible() == written) {
            first.setVisible(!written);
            view.revalidate();
        }
    }

    private static String drawing(ReadBack answer) {
        return switch (answer) {
            case AGREED -> "agreed";
            case CHANGED -> "write";
            default -> "declined";
        };
    }
}
