package org.droomballon.swing.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.droomballon.swing.look.Typeface;

/** How the lenses of a card share their room: in columns, with their prompts as long as those are readable. */
record LensPlan(int columns, float columnWidth, float rowHeight, float label, List<Fitted> lenses) {
    private static final float LABEL = 46;
    private static final float PROMPT_TO_LABEL = 0.68f;
    private static final float DRAWING_TO_LABEL = 1.9f;
    private static final int PROMPT_LINES = 3;
    private static final int MOST_ABREAST = 4;

    /** One lens as it fits into its column. */
    record Fitted(TextBlock label, Optional<TextBlock> prompt) {
        float height() {
            return label.height() + prompt.map(TextBlock::height).orElse(0f);
        }
    }

    /** The first that fits of: with prompts, a little smaller, without prompts, and as small as it takes. */
    static LensPlan choose(List<CardText.LensText> texts, Measures measures, Room room) {
        Stream<Optional<LensPlan>> told = Stream.iterate(1f, scale -> scale >= 0.6f, scale -> scale * 0.95f)
                .map(scale -> new Attempt(texts, room, measures.text(LABEL) * scale).withPrompts());
        Stream<Optional<LensPlan>> brief = Stream.iterate(1f, scale -> scale >= 0.1f, scale -> scale * 0.93f)
                .map(scale -> new Attempt(texts, room, measures.text(LABEL) * scale).labelsOnly());
        return Stream.concat(told, brief).flatMap(Optional::stream).findFirst().orElseGet(() -> new Attempt(
                        texts, room, 4)
                .squeezed());
    }

    private record Attempt(List<CardText.LensText> texts, Room room, float size) {
        Optional<LensPlan> withPrompts() {
            return planIfWhole(text ->
                    label(text).flatMap(label -> prompt(text).map(prompt -> new Fitted(label, Optional.of(prompt)))));
        }

        Optional<LensPlan> labelsOnly() {
            return planIfWhole(text -> label(text).map(label -> new Fitted(label, Optional.empty())));
        }

        LensPlan squeezed() {
            return plan(texts.stream()
                    .map(text -> TextBlock.fit(text.label(), Typeface.BOLD, size, lines(PROMPT_LINES)))
                    .map(label -> new Fitted(label, Optional.empty()))
                    .toList());
        }

        /** Gives up at the first lens that does not fit, since every measurement costs. */
        private Optional<LensPlan> planIfWhole(Function<CardText.LensText, Optional<Fitted>> fitting) {
            List<Fitted> fitted = texts.stream()
                    .map(fitting)
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .toList();
            return Optional.of(fitted)
                    .filter(all -> all.size() == texts.size())
                    .map(this::plan)
                    .filter(plan -> plan.height() <= room.height());
        }

        private LensPlan plan(List<Fitted> fitted) {
            float tallest = fitted.stream().map(Fitted::height).reduce(size * DRAWING_TO_LABEL, Math::max);
            return new LensPlan(columns(), column(), tallest, size, fitted);
        }

        private Optional<TextBlock> label(CardText.LensText text) {
            return TextBlock.whole(text.label(), Typeface.BOLD, size, lines(1));
        }

        private Optional<TextBlock> prompt(CardText.LensText text) {
            return TextBlock.whole(text.prompt(), Typeface.REGULAR, size * PROMPT_TO_LABEL, lines(PROMPT_LINES));
        }

        private Room lines(int most) {
            return new Room(column() - textStart(size) - size * 0.5f, Float.MAX_VALUE, most);
        }

        private int columns() {
            return texts.size() <= MOST_ABREAST ? texts.size() : (texts.size() + 1) / 2;
        }

        private float column() {
            return room.width() / columns();
        }
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
