package org.droomballon.export.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All that a document says, in reading order. The first heading is its title. */
public record Content(String title, Locale language, List<Block> blocks) {
    public Content {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
    }

    /** The same with every line as {@code change} makes it. */
    public Content with(UnaryOperator<Line> change) {
        return new Content(
                title,
                language,
                blocks.stream().map(block -> block.with(change)).toList());
    }

    /** Whether it begins as letters do: with who writes to whom, before what it is about. */
    public boolean isLetter() {
        return !blocks.isEmpty() && !blocks.get(0).kind().equals("heading");
    }

    /** Everything in it that is read, in order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        blocks.forEach(block -> lines.addAll(block.lines()));
        return lines;
    }

    /** The languages of its pieces as tags, each once, that of the document first. */
    public List<String> languageTags() {
        Stream<String> others = lines().stream()
                .<Run>mapMulti((line, runs) -> line.runs().forEach(runs))
                .map(Run::languageTag)
                .filter(tag -> !tag.isEmpty());
        return Stream.concat(Stream.of(language.toLanguageTag()), others)
                .distinct()
                .toList();
    }
}
