package org.droomballon.swing.card;

import com.google.common.collect.Lists;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.swing.look.Typeface;

/** Explains the keys, in as many columns as let all of them be read at once. */
@SuppressWarnings("serial")
final class KeysView extends PaintedView {
    private record Entry(String keys, String meaning) {}

    private record Grid(int columns, int rows, float size) {}

    KeysView(Stage stage) {
        super(stage);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Stream.of(CardCommand.TIMING, CardCommand.TURNING, List.of(CardCommand.WRITE), CardCommand.LOOKING)
                .flatMap(List::stream)
                .map(CardCommand::name)
                .forEach(name -> entries.add(entry(name)));
        entries.add(7, entry("jump"));
        entries.add(entry("escape"));
        CardCommand.SHOWING.stream()
                .filter(command -> command.isOfUse(stage.model()))
                .forEach(command -> entries.add(entry(command.name())));
        return entries;
    }

    private Entry entry(String name) {
        return new Entry(stage.keys(name), stage.words().say(name + ".name"));
    }

    /** The number of columns in which the words become largest. */
    private Grid grid(List<Entry> entries) {
        return Stream.of(1, 2, 3)
                .map(columns -> grid(entries, columns))
                .reduce((one, other) -> other.size() > one.size() * 1.05f ? other : one)
                .orElseThrow();
    }

    private Grid grid(List<Entry> entries, int columns) {
        int rows = (entries.size() + columns - 1) / columns;
        float column = getWidth() / (float) columns * 0.94f;
        float tall = Math.min(stage.measures().text(36), getHeight() / (float) rows / 1.45f);
        float keys = keyWidth(entries, tall);
        float words = widest(entries.stream().map(Entry::meaning).toList(), Typeface.REGULAR, tall);
        float size = tall * Math.min(1, column / (keys + words));
        return new Grid(columns, rows, size);
    }

    /** What the keys of some entries take, with their frames and the space up to the words. */
    private static float keyWidth(List<Entry> entries, float size) {
        return widest(entries.stream().map(Entry::keys).toList(), Typeface.BOLD, size) + size * 1.6f;
    }

    private static float widest(List<String> texts, Typeface face, float size) {
        return texts.stream().map(text -> line(text, face, size).width()).reduce(0f, Math::max);
    }

    private static TextBlock line(String text, Typeface face, float size) {
        return TextBlock.fit(text, face, size, Room.oneLine(Float.MAX_VALUE, Float.MAX_VALUE));
    }

    @Override
    List<Placed> layOut() {
        List<Entry> entries = entries();
        Grid grid = grid(entries);
        float rowHeight = getHeight() / (float) grid.rows();
        List<Placed> placed = new ArrayList<>();
        List<List<Entry>> columns = Lists.partition(entries, grid.rows());
        for (int column = 0; column < columns.size(); column++) {
            float x = getWidth() / (float) grid.columns() * column + grid.size() * 0.5f;
            placed.addAll(column(columns.get(column), grid.size(), x, rowHeight));
        }
        return placed;
    }

    private List<Placed> column(List<Entry> entries, float size, float x, float rowHeight) {
        List<Placed> placed = new ArrayList<>();
        float keyWidth = keyWidth(entries, size);
        for (int row = 0; row < entries.size(); row++) {
            TextBlock keys = line(entries.get(row).keys(), Typeface.BOLD, size);
            float y = rowHeight * row + (rowHeight - keys.height()) / 2;
            placed.add(Placed.at(keys, x, y, stage.ink()));
            TextBlock meaning = line(entries.get(row).meaning(), Typeface.REGULAR, size);
            placed.add(Placed.at(meaning, x + keyWidth, y, stage.ink()));
        }
        return placed;
    }

    @Override
    void paintShapes(Graphics2D graphics) {
        List<Placed> placed = layOut();
        for (int i = 0; i < placed.size(); i += 2) {
            Placed keys = placed.get(i);
            float pad = keys.block().size() * 0.45f;
            float width = keys.block().width() + 2 * pad;
            int arc = Math.round(pad * 1.6f);
            graphics.setColor(stage.palette().tint());
            int x = Math.round(left(keys.x() - pad, width));
            int height = Math.round(keys.block().height() + pad * 0.3f);
            int y = Math.round(keys.y() - pad * 0.15f);
            graphics.fillRoundRect(x, y, Math.round(width), height, arc, arc);
            graphics.setColor(stage.muted());
            graphics.drawRoundRect(x, y, Math.round(width), height, arc, arc);
        }
    }

    @Override
    protected String spoken() {
        return entries().stream()
                .map(entry -> entry.keys() + ": " + entry.meaning())
                .collect(Collectors.joining(". "));
    }
}
