package org.droomballon.swing.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.swing.look.Typeface;

/** How the lenses of a card share their room: in columns, with their prompts as long as those are readable. */
record LensPlan(int columns, float columnWidth, float rowHeight, float label, List<Fitted> lenses) {
    private static final float LABEL = 46;
    private static final float PROMPT_TO_LABEL = 0.68f;
    private static final float DRAWING_TO_LABEL = 1.9f;
    private static final int MOST_ABREAST = 4;

    /** One lens as it fits into its column. */
    record Fitted(TextBlock label, Optional<TextBlock> prompt) {
        float height() {
            return label.height() + prompt.map(TextBlock::height).orElse(0f);
        }
    }

    /** The first that fits of: with prompts, a little smaller, without prompts, and as small as it takes. */
    static LensPlan choose(List<CardText.LensText> texts, Measures measures, Room room) {
        Stream<LensPlan> told = Stream.iterate(1f, scale -> scale >= 0.6f, scale -> scale * 0.95f)
                .map(scale -> new Attempt(texts, room, measures.text(LABEL) * scale).withPrompts());
        Stream<LensPlan> brief = Stream.iterate(1f, scale -> scale >= 0.1f, scale -> scale * 0.93f)
                .map(scale -> new Attempt(texts, room, measures.text(LABEL) * scale).labelsOnly());
        return Stream.concat(told, brief)
                .filter(plan -> plan.fits(room))
                .findFirst()
                .orElseGet(() -> new Attempt(texts, room, 4).labelsOnly());
    }

    private record Attempt(List<CardText.LensText> texts, Room room, float size) {
        LensPlan withPrompts() {
            return plan(texts.stream()
                    .map(text -> new Fitted(
                            line(text.label(), Typeface.BOLD, size),
                            Optional.of(line(text.prompt(), Typeface.REGULAR, size * PROMPT_TO_LABEL))))
                    .toList());
        }

        LensPlan labelsOnly() {
            return plan(texts.stream()
                    .map(text -> new Fitted(line(text.label(), Typeface.BOLD, size), Optional.empty()))
                    .toList());
        }

        private LensPlan plan(List<Fitted> fitted) {
            float tallest = fitted.stream().map(Fitted::height).reduce(size * DRAWING_TO_LABEL, Math::max);
            return new LensPlan(columns(), column(), tallest, size, fitted);
        }

        private TextBlock line(String text, Typeface face, float wanted) {
            return TextBlock.fit(
                    text, face, wanted, new Room(column() - textStart(size) - size * 0.5f, Float.MAX_VALUE, 3));
        }

        private int columns() {
            return texts.size() <= MOST_ABREAST ? texts.size() : (texts.size() + 1) / 2;
        }

        private float column() {
            return room.width() / columns();
        }
    }

    private boolean fits(Room room) {
        boolean unshrunk = lenses.stream()
                .allMatch(lens -> lens.label().size() > label * 0.99f
                        && lens.label().lineCount() == 1
                        && lens.prompt().stream().allMatch(text -> text.size() > label * PROMPT_TO_LABEL * 0.99f));
        return unshrunk && height() <= room.height();
    }

    float height() {
        int rows = (lenses.size() + columns - 1) / columns;
        return rows * rowHeight + (rows - 1) * label * 0.5f;
    }

    float drawing() {
        return label * DRAWING_TO_LABEL;
    }

    float textStart() {
        return textStart(label);
    }

    private static float textStart(float label) {
        return label * (DRAWING_TO_LABEL + 0.5f);
    }
}
