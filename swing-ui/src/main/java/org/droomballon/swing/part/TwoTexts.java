package org.droomballon.swing.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;

/** What was written in two ways at once, for people to settle: each text with a button that keeps it, both, or words of their own. */
@SuppressWarnings("serial")
public final class TwoTexts extends Column {
    private static final int NARROWEST = 240;

    private final transient Kit kit;
    private final String id;
    private final transient List<JButton> buttons = new ArrayList<>();

    /** One of the texts, and what keeps it. */
    public record Text(String words, Runnable keep) {
        public Text {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(keep, "keep");
        }
    }

    /**
     * The texts side by side.
     *
     * @param kit in the words that all screens share
     * @param id of what was written, for the names of the parts
     */
    public TwoTexts(Kit kit, String id, List<Text> texts) {
        super(14);
        this.kit = kit;
        this.id = id;
        Columns sides = new Columns(16, NARROWEST);
        for (int at = 0; at < texts.size(); at++) {
            sides.add(side(texts.get(at), at));
        }
        add(sides);
    }

    private JComponent side(Text text, int at) {
        JButton keep = kit.button("clash.this", text.keep());
        keep.setName("keep/" + id + "/" + at);
        String spoken = text.words().replace('\n', ' ');
        keep.getAccessibleContext().setAccessibleName(keep.getText() + ": " + spoken);
        buttons.add(keep);
        return new Column(10).with(kit.text(text.words()), new Row(0).with(keep));
    }

    /** Offers to keep both, below each other. */
    public TwoTexts orBoth(Runnable keep) {
        JButton both = kit.button("clash.both", keep);
        both.setName("keep/" + id + "/both");
        buttons.add(both);
        add(new Row(0).with(both));
        return this;
    }

    /** Offers to write a third; nothing is handed over before people say that they are done: half a text must not settle it. */
    public TwoTexts orOwn(Consumer<String> write) {
        Writing field = new Writing("", 1, kit.words(), text -> {});
        Column labelled = kit.labelled("clash.own", field);
        field.setName("own/" + id);
        JButton take = kit.button("clash.write", () -> write.accept(field.getText()));
        take.setName("own.write/" + id);
        buttons.add(take);
        add(labelled.with(Beside.tail(12, field, take)));
        return this;
    }

    /** For an evening that can only be looked at. */
    public void lock() {
        buttons.forEach(button -> button.setEnabled(false));
    }
}
