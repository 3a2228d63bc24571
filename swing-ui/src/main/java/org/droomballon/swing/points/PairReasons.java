package org.droomballon.swing.points;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Contrast;
import org.droomballon.consolidation.Likeness;
import org.droomballon.export.wording.Wording;

/** Says why two notes may say the same, or the opposite. */
final class PairReasons {
    private final Wording words;

    PairReasons(Wording words) {
        this.words = words;
    }

    /** In a sentence. */
    String verdict(Likeness likeness) {
        return likeness.contrast().map(this::contrast).orElseGet(() -> words.say("why." + lower(likeness.strength())));
    }

    private String contrast(Contrast contrast) {
        String key = "why." + lower(contrast.kind());
        boolean against = contrast.kind() == Contrast.Kind.NUMBER || contrast.kind() == Contrast.Kind.OPPOSITE;
        return against
                ? words.say(key, list(contrast.one().stream()), list(contrast.other().stream()))
                : words.say(key, list(Stream.concat(contrast.one().stream(), contrast.other().stream())));
    }

    /** Which words they share, and which only one of them has. */
    List<String> words(Likeness likeness) {
        return Stream.of(
                        said("why.matching", likeness.matching()),
                        said("why.alike", alike(likeness)),
                        said("why.first", likeness.onlyFirst()),
                        said("why.second", likeness.onlySecond()))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> alike(Likeness likeness) {
        return likeness.alike().stream()
                .map(match -> match.first() + " / " + match.second())
                .toList();
    }

    private Stream<String> said(String key, List<String> list) {
        return list.isEmpty() ? Stream.empty() : Stream.of(words.say(key, list(list.stream())));
    }

    private static String list(Stream<String> list) {
        return list.distinct().collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
