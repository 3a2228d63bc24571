package org.droomballon.swing.talk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.droomballon.deck.Deck;
import org.droomballon.swing.app.Pulse;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Page;
import org.droomballon.swing.part.ScreenPanel;
import org.droomballon.swing.part.Writing;

/** Paints the note-taker's screen: the talk at a table, or what to do first where there is no table yet. */
@SuppressWarnings("serial")
public final class TalkPanel extends ScreenPanel {
    private final transient TalkModel model;
    private final transient Kit kit;
    private final transient Runnable ticking = this::tick;
    private transient Optional<TableView> table = Optional.empty();

    public TalkPanel(TalkModel model) {
        super(model);
        this.model = model;
        this.kit = new Kit(model.app().appearance().theme(), model.words());
        make();
        bindKeys();
    }

    private void make() {
        removeAll();
        table = model.talk().map(talk -> new TableView(model, kit, new Fields(model.evening())));
        add(table.map(JComponent.class::cast).orElseGet(this::invitation), BorderLayout.CENTER);
        applyComponentOrientation(getComponentOrientation());
        table.filter(view -> isDisplayable()).ifPresent(TableView::attach);
    }

    private JComponent invitation() {
        return new Page(new Column(16)
                .with(
                        kit.title(kit.words().say("title")),
                        kit.text(kit.words().say("no-table")),
                        new org.droomballon.swing.part.Row(0)
                                .with(kit.primary("plan", () -> model.app().go(Step.PREPARE)))));
    }

    private void bindKeys() {
        IntStream.range(0, Deck.MOST_LENSES)
                .forEach(place -> TalkKeys.bind(this, "ctrl " + (place + 1), () -> focus(lens(place))));
        TalkKeys.bind(this, TalkKeys.BALLOON, () -> focus(table.map(TableView::balloon)));
        TalkKeys.bind(this, TalkKeys.NEXT, () -> table.ifPresent(view -> turn(model::next)));
        TalkKeys.bind(this, TalkKeys.PREVIOUS, () -> table.ifPresent(view -> turn(model::previous)));
        TalkKeys.bind(this, TalkKeys.PROJECTOR, () -> table.ifPresent(view -> model.toggleProjector()));
    }

    private Optional<Component> lens(int place) {
        return table.map(view -> view.lens(place));
    }

    private static void focus(Optional<? extends Component> part) {
        part.ifPresent(Component::requestFocusInWindow);
    }

    /** A button that the other card has no use for would hand the keyboard to whatever comes next. */
    private void turn(Runnable turning) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        turning.run();
        if (!(owner instanceof Writing)) {
            focus(lens(0));
        }
    }

    private void tick() {
        table.ifPresent(TableView::tick);
    }

    @Override
    protected void refresh() {
        if (table.isPresent() != model.talk().isPresent()) {
            table.ifPresent(TableView::detach);
            make();
        }
        table.ifPresent(TableView::refresh);
    }

    @Override
    public Component first() {
        return lens(0).orElse(this);
    }

    private Pulse pulse() {
        return model.app().pulse();
    }

    @Override
    public void addNotify() {
        pulse().onChange(ticking);
        table.ifPresent(TableView::attach);
        super.addNotify();
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        table.ifPresent(TableView::detach);
        pulse().forget(ticking);
    }
}
