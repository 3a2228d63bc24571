package org.droomballon.export.office;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.content.Block;
import org.droomballon.export.document.Document;

/** What a document is made of, to be found again in every file that is written from it. */
record Shape(Document document) {
    List<Block.Heading> headings() {
        return all(Block.Heading.class).toList();
    }

    int tables() {
        return (int) all(Block.Table.class).count();
    }

    /** The items of all lists, with those under them. */
    int items() {
        return all(Block.Items.class).mapToInt(list -> list.lines().size()).sum();
    }

    private <T extends Block> Stream<T> all(Class<T> kind) {
        return document.content().blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
