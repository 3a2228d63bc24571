package org.droomballon.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Contrast;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.export.wording.Wording;

/** Says in words why two notes may say the same, or the opposite. */
final class Reasons {
    private Reasons() {}

    static String of(Wording wording, Suggestion suggestion) {
        Likeness likeness = suggestion.likeness();
        String verdict = likeness.contrast()
                .map(contrast -> contrast(wording, contrast))
                .orElseGet(() -> wording.say("why." + lowerCase(likeness.strength())));
        String words = Stream.of(
                        words(wording, "why.matching", likeness.matching()),
                        words(wording, "why.alike", alike(likeness)),
                        words(wording, "why.first", likeness.onlyFirst()),
                        words(wording, "why.second", likeness.onlySecond()))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? verdict : wording.say("why", verdict, words);
    }

    private static List<String> alike(Likeness likeness) {
        return likeness.alike().stream()
                .map(match -> match.first() + " / " + match.second())
                .toList();
    }

    private static String contrast(Wording wording, Contrast contrast) {
        String key = "why." + lowerCase(contrast.kind());
        boolean against = contrast.kind() == Contrast.Kind.NUMBER || contrast.kind() == Contrast.Kind.OPPOSITE;
        return against
                ? wording.say(key, list(contrast.one().stream()), list(contrast.other().stream()))
                : wording.say(key, list(Stream.concat(contrast.one().stream(), contrast.other().stream())));
    }

    private static Stream<String> words(Wording wording, String key, List<String> words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(wording.say(key, list(words.stream())));
    }

    private static String list(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
