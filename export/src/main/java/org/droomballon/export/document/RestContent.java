package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;

/** What an evening said beside its points, part by part; a part without notes is left away. */
record RestContent(TenPointsDocument document) {
    void write(Blocks blocks) {
        Rest rest = document.rest();
        Chapters chapters = document.chapters();
        part(blocks, chapters.leftOut(), rest.leftOut(), this::leftOut);
        part(blocks, chapters.late(), rest.late(), this::saying);
        part(blocks, chapters.alsoSaid(), rest.alsoSaid(), this::alsoSaid);
        if (!rest.contrasts().isEmpty()) {
            TenPointsContent.chapter(blocks, chapters.contrasts());
            blocks.bullets(rest.contrasts().stream().map(this::contrast).toList());
        }
        if (!rest.setAside().isEmpty()) {
            TenPointsContent.chapter(blocks, chapters.setAside());
            blocks.bullets(rest.setAside().stream().map(this::setAside).toList());
        }
    }

    private static <T> void part(Blocks blocks, Chapter chapter, List<T> parts, Write<T> write) {
        if (!parts.isEmpty()) {
            TenPointsContent.chapter(blocks, chapter);
            parts.forEach(part -> write.write(blocks, part));
        }
    }

    private void leftOut(Blocks blocks, LeftOut left) {
        if (left.saying().hasWording()) {
            blocks.heading(3, left.saying().wording()).say(left.rank() + ". " + left.support());
        } else {
            blocks.heading(3, left.rank()).say(left.support());
        }
        blocks.bullets(notes(left.saying()));
    }

    private void saying(Blocks blocks, Saying saying) {
        if (saying.hasWording()) {
            blocks.say(Words.strong(saying.wording()));
        }
        blocks.bullets(notes(saying));
    }

    private void alsoSaid(Blocks blocks, AlsoSaid also) {
        CardTitle title = also.title();
        blocks.heading(
                3,
                title.hasQuestion() ? Words.line(title.heading() + " · ", title.question()) : Line.of(title.heading()));
        also.sayings().forEach(saying -> saying(blocks, saying));
    }

    private Item contrast(Contrast contrast) {
        Item one = Words.item(contrast.one(), document.labels());
        Item other = Words.item(contrast.other(), document.labels());
        List<Line> under = new ArrayList<>(one.under());
        under.add(other.line());
        under.addAll(other.under());
        return new Item(one.line(), under);
    }

    private Item setAside(SetAside aside) {
        Item item = Words.item(aside.note(), document.labels());
        List<Line> under = new ArrayList<>(item.under());
        under.add(new Line(List.of(Run.strong(document.labels().reason()), Run.plain(" " + aside.reason()))));
        return new Item(item.line(), under);
    }

    private List<Item> notes(Saying saying) {
        return saying.notes().stream()
                .map(note -> Words.item(note, document.labels()))
                .toList();
    }

    /** How one part is written. */
    @FunctionalInterface
    private interface Write<T> {
        void write(Blocks blocks, T part);
    }
}
