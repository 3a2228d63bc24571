package org.droomballon.export.document;

import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.wording.Wording;

/** A poster in reading order; where nothing is on it yet, with lines to write on. */
record PosterContent(PointsPoster poster) {
    private static final int LINES = 2;

    Content content() {
        Blocks blocks = new Blocks()
                .heading(1, Words.line(poster.heading().title()))
                .lead(Words.line(poster.heading().deck()))
                .lead(Line.of(poster.heading().place()))
                .notices(poster.notices())
                .numbered(poster.points().stream()
                        .map(wording -> Words.item(Words.strong(wording)))
                        .toList());
        if (poster.isBlank()) {
            poster.numbers().forEach(number -> blocks.heading(2, number + ".").room(LINES));
        }
        return blocks.content(poster.title(), Wording.spoken(poster.language()));
    }
}
