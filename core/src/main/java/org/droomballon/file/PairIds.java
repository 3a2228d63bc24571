package org.droomballon.file;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;

/** Pairs as they stand in files: two item ids with a tilde between them, the smaller first. */
final class PairIds {
    private static final char BETWEEN = '~';

    private PairIds() {}

    static String of(Pair pair) {
        return pair.first().toString() + BETWEEN + pair.second();
    }

    static Optional<Pair> read(Cursor at) {
        Optional<String> text = at.text();
        Optional<Pair> pair = text.flatMap(PairIds::parse);
        if (text.isPresent() && pair.isEmpty()) {
            at.report(Kind.BAD_ID, text.get());
        }
        return pair;
    }

    private static Optional<Pair> parse(String text) {
        List<ItemId> ids = Splitter.on(BETWEEN)
                .splitToStream(text)
                .flatMap(id -> ItemId.parse(id).stream())
                .toList();
        boolean sound = ids.size() == 2 && ids.get(0).compareTo(ids.get(1)) < 0;
        return sound ? Optional.of(new Pair(ids.get(0), ids.get(1))) : Optional.empty();
    }
}
