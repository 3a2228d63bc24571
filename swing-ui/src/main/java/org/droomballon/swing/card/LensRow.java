package org.droomballon.swing.card;

import java.util.stream.IntStream;
import javax.swing.JPanel;

/** The lenses of a card side by side, all in one size. */
@SuppressWarnings("serial")
final class LensRow extends JPanel {
    private final transient Stage stage;
    private transient LensPlan plan;

    LensRow(Stage stage) {
        super(null);
        this.stage = stage;
        setOpaque(false);
        plan = planFor(Room.of(1, 1));
        IntStream.range(0, plan.lenses().size()).forEach(index -> add(new LensView(stage, index, () -> plan)));
    }

    /** Plans for a room and tells the height that the plan takes. */
    int plan(Room room) {
        plan = planFor(room);
        return (int) Math.ceil(plan.height());
    }

    private LensPlan planFor(Room room) {
        return LensPlan.choose(stage.model().text().lenses(), stage.measures(), room);
    }

    @Override
    public void doLayout() {
        for (int index = 0; index < getComponentCount(); index++) {
            int column = index % plan.columns();
            int place = getComponentOrientation().isLeftToRight() ? column : plan.columns() - 1 - column;
            int row = index / plan.columns();
            getComponent(index)
                    .setBounds(
                            Math.round(place * plan.columnWidth()),
                            Math.round(row * (plan.rowHeight() + plan.label() * 0.5f)),
                            (int) plan.columnWidth(),
                            (int) Math.ceil(plan.rowHeight()));
        }
    }
}
