package org.droomballon.file;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.PlainText;

/** A list of names that people wrote: UTF-8 with or without byte order mark, a name on a line; empty lines are passed over. */
public final class NameList {
    private NameList() {}

    /** The names in their order, each once. */
    public static List<String> read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        if (source.looksLikeJson() || source.isZip()) {
            throw source.wrong(Kind.NOT_OURS, "names");
        }
        Problems problems = new Problems();
        Set<String> names = new LinkedHashSet<>();
        List<String> lines = source.text().lines().map(PlainText::clean).toList();
        for (int line = 0; line < lines.size(); line++) {
            String name = lines.get(line);
            if (!name.isEmpty() && !names.add(name)) {
                problems.add(Problem.inLine(Kind.DOUBLE_ID, line + 1, "", name));
            }
        }
        if (names.isEmpty()) {
            problems.add(Problem.at(Kind.EMPTY, "", "names"));
        }
        problems.throwIfAny(source.name());
        return List.copyOf(names);
    }
}
