package org.droomballon.export.document;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;

/** The points in reading order: the list, then where each comes from, then all that was said beside them. */
record TenPointsContent(TenPointsDocument document) {
    Content content() {
        Blocks blocks = new Blocks()
                .heading(1, Words.line(document.heading().title()))
                .lead(Words.line(document.heading().deck()))
                .lead(Line.of(document.heading().place()))
                .notices(document.notices())
                .numbered(document.points().stream()
                        .map(point -> Words.item(Words.strong(point.wording())))
                        .toList());
        spread(blocks);
        chapter(blocks, document.chapters().sources());
        document.points().forEach(point -> point(blocks, point));
        new RestContent(document).write(blocks);
        blocks.heading(2, document.chapters().howChosen().title()).say(document.howChosen());
        new ReckoningContent(document.chapters().sums(), document.reckoning()).write(blocks);
        if (!document.lastTime().isEmpty()) {
            chapter(blocks, document.chapters().lastTime());
            document.lastTime().forEach(line -> FollowUpContent.point(blocks, line));
        }
        answers(blocks);
        return blocks.content(document.title(), Wording.spoken(document.language()));
    }

    static void chapter(Blocks blocks, Chapter chapter) {
        blocks.heading(2, chapter.title()).say(chapter.intro());
    }

    /** What stands elsewhere as a drawing, in words. */
    private void spread(Blocks blocks) {
        if (!document.spread().lines().isEmpty()) {
            chapter(blocks, document.chapters().spread());
            blocks.grid(
                    document.spread().columns(),
                    document.spread().lines().stream()
                            .map(line -> List.of(line.number() + ". " + line.wording(), line.tables(), line.lenses()))
                            .toList());
        }
    }

    private void point(Blocks blocks, Point point) {
        blocks.heading(3, numbered(point)).say(point.reasons()).bullets(notes(point.notes()));
    }

    private List<Item> notes(List<NoteLine> notes) {
        return notes.stream().map(note -> Words.item(note, document.labels())).toList();
    }

    private static Line numbered(Point point) {
        return new Line(List.of(Run.plain(point.number() + ". "), Run.plain(point.wording())));
    }

    /** A table for the answers of the school, to be written in. */
    private void answers(Blocks blocks) {
        chapter(blocks, document.chapters().followUp());
        blocks.table(
                document.labels().followUp(),
                document.points().stream()
                        .map(point -> Stream.concat(
                                        Stream.of(numbered(point)), Stream.of(Line.EMPTY, Line.EMPTY, Line.EMPTY))
                                .toList())
                        .toList());
    }
}
