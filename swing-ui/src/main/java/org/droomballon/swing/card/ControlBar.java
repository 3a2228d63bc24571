package org.droomballon.swing.card;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JPanel;

/** The buttons below the card, in three groups: turn, time, look. They give up captions and size before they crowd. */
@SuppressWarnings("serial")
final class ControlBar extends JPanel {
    private static final float TEXT = 22;
    private static final Set<String> CAPTIONED =
            Set.of("previous", "next", "overview", "film", "tables", "start", "minute", "language");

    private final transient Stage stage;
    private final transient List<List<ControlButton>> groups;

    ControlBar(Stage stage) {
        super(null);
        this.stage = stage;
        setOpaque(false);
        List<CardCommand> turning = Stream.concat(CardCommand.TURNING.stream(), CardCommand.SHOWING.stream())
                .toList();
        groups = Stream.of(turning, CardCommand.TIMING, CardCommand.LOOKING)
                .map(commands -> commands.stream()
                        .map(command -> new ControlButton(stage, command))
                        .toList())
                .toList();
        buttons().forEach(this::add);
    }

    List<ControlButton> buttons() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Chooses captions and size for a width, and tells the height that this takes. */
    int dress(int width, int mostHeight) {
        float size = stage.measures().text(TEXT);
        buttons().forEach(ControlButton::showIfOfUse);
        dress(size, Set.copyOf(CAPTIONED));
        if (rows(width).size() > 1) {
            dress(size, Set.of());
        }
        while (height(width) > mostHeight && size > 6) {
            size *= 0.94f;
            dress(size, Set.of());
        }
        return height(width);
    }

    private void dress(float size, Set<String> captioned) {
        for (ControlButton button : buttons()) {
            button.dress(size, captioned.contains(button.getName()) ? caption(button.getName()) : "");
        }
    }

    private String caption(String name) {
        if (name.equals("language")) {
            return stage.model().appearance().language().toLanguageTag().toUpperCase(java.util.Locale.ROOT);
        }
        boolean pause = name.equals("start") && stage.model().timer().running();
        return stage.words().say((pause ? "pause" : name) + ".caption");
    }

    private int height(int width) {
        return rows(width).stream().mapToInt(ControlBar::height).sum();
    }

    private static int height(List<List<ControlButton>> row) {
        return row.get(0).get(0).getPreferredSize().height;
    }

    /** Groups that fit beside each other share a row; a group is never torn apart. */
    private List<List<List<ControlButton>>> rows(int width) {
        List<List<List<ControlButton>>> rows = new ArrayList<>();
        int used = width + 1;
        for (List<ControlButton> group : groups) {
            if (used + gap() + width(group) > width) {
                rows.add(new ArrayList<>());
                used = -gap();
            }
            rows.get(rows.size() - 1).add(group);
            used += gap() + width(group);
        }
        return rows;
    }

    private int gap() {
        return stage.measures().space(36);
    }

    private static int width(List<ControlButton> group) {
        return group.stream()
                .filter(Component::isVisible)
                .mapToInt(button -> button.getPreferredSize().width)
                .sum();
    }

    @Override
    public void doLayout() {
        int y = 0;
        for (List<List<ControlButton>> row : rows(getWidth())) {
            placeRow(row, y);
            y += height(row);
        }
    }

    /** The outer groups stand at the edges and what is between them in the middle of what is left. */
    private void placeRow(List<List<ControlButton>> row, int y) {
        int words = row.stream().mapToInt(ControlBar::width).sum();
        int between = row.size() > 1 ? (getWidth() - words) / (row.size() - 1) : 0;
        int x = row.size() > 1 ? 0 : (getWidth() - words) / 2;
        for (List<ControlButton> group : row) {
            for (ControlButton button : group) {
                place(button, x, y);
                x += button.isVisible() ? button.getPreferredSize().width : 0;
            }
            x += between;
        }
    }

    private void place(Component button, int x, int y) {
        int width = button.getPreferredSize().width;
        int left = getComponentOrientation().isLeftToRight() ? x : getWidth() - x - width;
        button.setBounds(left, y, width, button.getPreferredSize().height);
    }
}
