package org.droomballon.swing.card;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Typeface;

/** Small remarks above the question: that the film belongs to it, or that it is shown in another language. */
@SuppressWarnings("serial")
final class NotesView extends PaintedView {
    private record Remark(Drawing drawing, String words) {}

    NotesView(Stage stage) {
        super(stage);
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (stage.model().needsFilm()) {
            remarks.add(new Remark(Drawing.printed("film"), stage.words().say("note.film")));
        }
        if (stage.model().ownQuestion(stage.model().card()).isPresent()) {
            remarks.add(new Remark(Drawing.control("write"), stage.words().say("note.own")));
        }
        stage.model()
                .fallback()
                .ifPresent(shown -> remarks.add(new Remark(Drawing.control("language"), fallback(shown))));
        return remarks;
    }

    private String fallback(Locale shown) {
        Locale reader = stage.words().language();
        Locale asked = stage.model().appearance().language();
        return stage.words().say("note.fallback", asked.getDisplayLanguage(reader), shown.getDisplayLanguage(reader));
    }

    /** Nothing to say takes no room. */
    float wantedHeight() {
        return remarks().isEmpty() ? 0 : stage.measures().text(28) * 1.4f;
    }

    @Override
    List<Placed> layOut() {
        List<Placed> placed = new ArrayList<>();
        List<Remark> remarks = remarks();
        float share = getWidth() / (float) Math.max(1, remarks.size());
        float x = 0;
        for (Remark remark : remarks) {
            x += indent();
            TextBlock block = TextBlock.fit(
                    remark.words(),
                    Typeface.REGULAR,
                    stage.measures().text(28),
                    Room.oneLine(share - indent() * 1.6f, getHeight()));
            placed.add(Placed.at(block, x, (getHeight() - block.height()) / 2, stage.muted()));
            x += block.width() + indent() * 0.6f;
        }
        return placed;
    }

    private float indent() {
        return getHeight() * 1.15f;
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        List<Remark> remarks = remarks();
        List<Placed> placed = layOut();
        float side = getHeight() * 0.86f;
        for (int i = 0; i < remarks.size(); i++) {
            Square square = new Square(placed.get(i).x() - indent(), (getHeight() - side) / 2, side);
            paintDrawing(graphics, remarks.get(i).drawing(), square, stage.muted());
        }
    }

    @Override
    protected String spoken() {
        return remarks().stream().map(Remark::words).collect(Collectors.joining(". "));
    }
}
