package org.droomballon.swing.card;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.droomballon.deck.Deck;
import org.droomballon.swing.look.Typeface;

/** All cards of the deck as numbers, with the question of the one aimed at in full below. */
@SuppressWarnings("serial")
final class Overview extends JPanel {
    private static final float LARGEST_TILE = 164;

    private record Grid(int columns, float side) {}

    private final transient Stage stage;
    private transient Deck dealt;
    private transient List<NumberTile> tiles = List.of();
    private final Preview preview;

    Overview(Stage stage) {
        super(null);
        this.stage = stage;
        setOpaque(false);
        preview = new Preview(stage);
        add(preview);
        deal(stage.model().deck());
    }

    private void deal(Deck deck) {
        dealt = deck;
        tiles.forEach(this::remove);
        tiles = IntStream.range(0, deck.cards().size())
                .mapToObj(position -> new NumberTile(stage, position))
                .toList();
        IntStream.range(0, tiles.size()).forEach(at -> add(tiles.get(at), at));
    }

    List<NumberTile> tiles() {
        return tiles;
    }

    void dress() {
        if (!dealt.equals(stage.model().deck())) {
            deal(stage.model().deck());
        }
        tiles.forEach(NumberTile::dress);
    }

    @Override
    public void doLayout() {
        int previewHeight = Math.round(getHeight() * 0.36f);
        int room = getHeight() - previewHeight - stage.measures().space(24);
        Grid grid = grid(room);
        for (int i = 0; i < tiles.size(); i++) {
            int row = i / grid.columns();
            int x = Math.round(i % grid.columns() * grid.side());
            int side = (int) grid.side();
            int left = getComponentOrientation().isLeftToRight() ? x : getWidth() - x - side;
            tiles.get(i).setBounds(left, Math.round(row * grid.side()), side, side);
        }
        preview.setBounds(0, getHeight() - previewHeight, getWidth(), previewHeight);
    }

    private Grid grid(int room) {
        return IntStream.rangeClosed(1, tiles.size())
                .map(rows -> (tiles.size() + rows - 1) / rows)
                .mapToObj(columns -> new Grid(columns, side(columns, room)))
                .max(Comparator.comparingDouble(Grid::side).thenComparingInt(Grid::columns))
                .orElseThrow();
    }

    private float side(int columns, int room) {
        int rows = (tiles.size() + columns - 1) / columns;
        float fits = Math.min(getWidth() / (float) columns, room / (float) rows);
        return Math.min(fits, stage.measures().text(LARGEST_TILE));
    }

    private static final class Preview extends PaintedView {
        Preview(Stage stage) {
            super(stage);
        }

        @Override
        List<Placed> layOut() {
            TextBlock block =
                    TextBlock.fit(spoken(), Typeface.BOLD, stage.measures().text(64), Room.of(getWidth(), getHeight()));
            return List.of(Placed.at(block, 0, (getHeight() - block.height()) / 2, stage.ink()));
        }

        @Override
        protected String spoken() {
            Overview overview = (Overview) getParent();
            return overview.tiles.get(stage.model().place().aim()).question();
        }
    }
}
