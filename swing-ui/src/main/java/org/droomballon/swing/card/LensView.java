package org.droomballon.swing.card;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.droomballon.swing.look.Drawing;

/** One lens: its drawing in a disc, its label, and its prompt where there is room for it. */
@SuppressWarnings("serial")
final class LensView extends PaintedView {
    private final int index;
    private final transient Drawing drawing;
    private final transient Supplier<LensPlan> plan;

    LensView(Stage stage, int index, Supplier<LensPlan> plan) {
        super(stage);
        this.index = index;
        this.plan = plan;
        this.drawing = Drawing.printed(text().icon());
    }

    @Override
    List<Placed> layOut() {
        LensPlan.Fitted lens = plan.get().lenses().get(index);
        float start = plan.get().textStart();
        float top = lens.prompt().isPresent() ? 0 : Math.max(0, (plan.get().drawing() - lens.height()) / 2);
        List<Placed> placed = new ArrayList<>();
        placed.add(Placed.at(lens.label(), start, top, stage.ink()));
        lens.prompt()
                .map(prompt -> Placed.at(prompt, start, top + lens.label().height(), stage.muted()))
                .ifPresent(placed::add);
        return placed;
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        float disc = plan.get().drawing();
        float side = disc * 0.62f;
        graphics.setColor(stage.palette().tint());
        graphics.fill(new Ellipse2D.Float(left(0, disc), 0, disc, disc));
        Square square = new Square((disc - side) / 2, (disc - side) / 2, side);
        paintDrawing(graphics, drawing, square, stage.palette().calm());
    }

    private CardText.LensText text() {
        return stage.model().text().lenses().get(index);
    }

    @Override
    protected String spoken() {
        return text().label() + " " + text().prompt();
    }
}
