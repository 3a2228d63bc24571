package org.droomballon.export.document;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;

/** What became of the points, in reading order. */
record FollowUpContent(FollowUpDocument document) {
    Content content() {
        Blocks blocks = new Blocks()
                .heading(1, Words.line(document.heading().title()))
                .lead(Words.line(document.heading().deck()))
                .lead(Line.of(document.heading().place()))
                .say(document.asOf())
                .notices(document.notices())
                .bullets(document.counts().stream()
                        .map(each -> Words.item(each.lead() + " " + each.count()))
                        .toList());
        chapter(blocks, document.pointsChapter(), document.points());
        if (!document.older().isEmpty()) {
            chapter(blocks, document.olderChapter(), document.older());
        }
        return blocks.content(document.title(), Wording.spoken(document.language()));
    }

    private void chapter(Blocks blocks, Chapter chapter, List<FollowUpLine> lines) {
        blocks.heading(2, chapter.title()).say(chapter.intro());
        lines.forEach(line -> {
            blocks.heading(3, line.number() + ". " + line.wording());
            if (!document.isWaiting()) {
                blocks.say(Words.strong(line.status().label()));
            }
            parts(blocks, line);
        });
    }

    static void point(Blocks blocks, FollowUpLine line) {
        blocks.heading(3, line.number() + ". " + line.wording());
        blocks.say(Words.strong(line.status().label()));
        parts(blocks, line);
    }

    private static void parts(Blocks blocks, FollowUpLine line) {
        blocks.notices(line.marks());
        Stream<Item> parts = Stream.of(line.said(), line.facts(), line.log())
                .flatMap(List::stream)
                .map(Words::item);
        blocks.bullets(parts.toList());
        if (!line.origin().isEmpty()) {
            blocks.say(new Line(List.of(Run.soft(line.origin()))));
        }
    }
}
