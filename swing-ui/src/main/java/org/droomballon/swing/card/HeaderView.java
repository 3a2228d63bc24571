package org.droomballon.swing.card;

import java.awt.Graphics2D;
import java.util.List;
import org.droomballon.swing.look.Typeface;

/** Says which card of which deck is shown, and while a number is typed, where it leads. */
@SuppressWarnings("serial")
final class HeaderView extends PaintedView {
    HeaderView(Stage stage) {
        super(stage);
    }

    @Override
    List<Placed> layOut() {
        float side = getHeight();
        float start = side + stage.measures().space(32);
        float room = Math.max(1, getWidth() - start);
        TextBlock number = TextBlock.fit(badge(), Typeface.EXTRA_BOLD, side * 0.62f, Room.oneLine(side * 0.84f, side));
        TextBlock title = TextBlock.fit(
                stage.model().text().title(),
                Typeface.BOLD,
                stage.measures().text(44),
                Room.oneLine(room, side * 0.54f));
        TextBlock place =
                TextBlock.fit(place(), Typeface.REGULAR, stage.measures().text(32), Room.oneLine(room, side * 0.42f));
        float top = (side - title.height() - place.height()) / 2;
        return List.of(
                Placed.at(
                                number,
                                0,
                                (side - number.height()) / 2,
                                stage.palette().onAccent())
                        .in(side, Placed.Align.CENTRE),
                Placed.at(title, start, top, stage.ink()),
                Placed.at(place, start, top + title.height(), stage.muted()));
    }

    private String badge() {
        String typed = stage.model().place().typed();
        return typed.isEmpty() ? String.valueOf(stage.model().card().number()) : typed;
    }

    private String place() {
        Place place = stage.model().place();
        if (place.typed().isEmpty()) {
            return stage.model().placeInWords();
        }
        return stage.words().say(place.leadsNowhere() ? "jump.nowhere" : "jump.there", place.typed());
    }

    @Override
    protected String spoken() {
        return stage.model().text().title() + ". " + place();
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        int side = getHeight();
        int arc = Math.round(side * 0.42f);
        graphics.setColor(stage.palette().accent());
        graphics.fillRoundRect(Math.round(left(0, side)), 0, side, side, arc, arc);
    }
}
