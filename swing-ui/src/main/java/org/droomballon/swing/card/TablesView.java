package org.droomballon.swing.card;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.droomballon.deck.Card;
import org.droomballon.swing.look.Typeface;

/** Which table talks about which card: a line for each, all in one size. */
@SuppressWarnings("serial")
final class TablesView extends PaintedView {
    /** Of the width, for the names of the tables. */
    private static final float NAMES = 0.24f;

    TablesView(Stage stage) {
        super(stage);
    }

    private float rowHeight() {
        return getHeight() / (float) Math.max(1, stage.model().tables().size());
    }

    private float badge() {
        return Math.min(stage.measures().text(84), rowHeight() * 0.72f);
    }

    /** The size in which the longest question still fits its row. */
    private float size(float width) {
        Room room = Room.of(width, rowHeight() * 0.86f);
        return (float) stage.model().tables().stream()
                .mapToDouble(line -> TextBlock.fit(
                                question(line.card()),
                                Typeface.REGULAR,
                                stage.measures().text(52),
                                room)
                        .size())
                .min()
                .orElse(1);
    }

    private String question(Card card) {
        CardScreenModel model = stage.model();
        return model.text(card).question().or(() -> model.ownQuestion(card)).orElseGet(() -> stage.words()
                .say("blank.head"));
    }

    @Override
    List<Placed> layOut() {
        List<Placed> placed = new ArrayList<>();
        float names = getWidth() * NAMES;
        float start = names + badge() * 1.4f;
        float width = Math.max(1, getWidth() - start);
        float size = size(width);
        float top = 0;
        for (Hall.TableCard line : stage.model().tables()) {
            TextBlock name = TextBlock.fit(
                    line.table(),
                    Typeface.BOLD,
                    stage.measures().text(52),
                    Room.of(names * 0.92f, rowHeight() * 0.86f));
            TextBlock number = TextBlock.fit(
                    String.valueOf(line.card().number()),
                    Typeface.EXTRA_BOLD,
                    badge() * 0.6f,
                    Room.oneLine(badge() * 0.84f, badge()));
            TextBlock question =
                    TextBlock.fit(question(line.card()), Typeface.REGULAR, size, Room.of(width, rowHeight() * 0.86f));
            placed.add(Placed.at(name, 0, middle(top, name), stage.ink()));
            placed.add(Placed.at(
                            number, names, middle(top, number), stage.palette().onAccent())
                    .in(badge(), Placed.Align.CENTRE));
            placed.add(Placed.at(question, start, middle(top, question), stage.ink()));
            top += rowHeight();
        }
        return placed;
    }

    private float middle(float top, TextBlock block) {
        return top + (rowHeight() - block.height()) / 2;
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        int side = Math.round(badge());
        int arc = Math.round(side * 0.42f);
        int x = Math.round(left(getWidth() * NAMES, side));
        for (int row = 0; row < stage.model().tables().size(); row++) {
            int top = Math.round(row * rowHeight() + (rowHeight() - side) / 2);
            graphics.setColor(stage.palette().accent());
            graphics.fillRoundRect(x, top, side, side, arc, arc);
        }
    }

    @Override
    protected String spoken() {
        return stage.model().tables().stream()
                .map(line -> line.table() + ": " + question(line.card()))
                .collect(Collectors.joining(". "));
    }
}
