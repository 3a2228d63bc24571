package org.droomballon.consolidation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes compound words apart: only if known words, and what may stand between them, cover a word in full. */
final class Compounds {
    private static final int SHORTEST_PART = 3;

    /** Longer ones are not words, and taking them apart could take long. */
    private static final int LONGEST_WORD = 40;

    private final Map<String, String> keyOfPart;
    private final Set<String> keys;
    private final Set<String> links;
    private final Stemmer stemmer;

    Compounds(WordLists lists, Stemmer stemmer) {
        this.stemmer = stemmer;
        this.keyOfPart = lists.words("part").stream()
                .collect(ImmutableMap.toImmutableMap(part -> part, part -> Word.key(part, stemmer)));
        this.keys = ImmutableSet.copyOf(keyOfPart.values());
        this.links = lists.words("link");
    }

    /** The keys of the parts of a word; its own key alone if it is not covered in full. */
    Set<String> parts(String word, String key) {
        if (keys.isEmpty() || keys.contains(key) || word.length() < 2 * SHORTEST_PART || word.length() > LONGEST_WORD) {
            return Set.of(key);
        }
        return cover(word, 0).filter(parts -> parts.size() > 1).orElse(Set.of(key));
    }

    /** The longest first part wins, so that the result depends on the word alone. The last one may have an ending. */
    private Optional<Set<String>> cover(String word, int from) {
        String last = Word.key(word.substring(from), stemmer);
        if (keys.contains(last)) {
            return Optional.of(Set.of(last));
        }
        for (int to = word.length() - SHORTEST_PART; to >= from + SHORTEST_PART; to--) {
            Optional<String> key = Optional.ofNullable(keyOfPart.get(word.substring(from, to)));
            Optional<Set<String>> rest = key.isEmpty() ? Optional.empty() : behind(word, to);
            if (rest.isPresent()) {
                return Optional.of(ImmutableSet.<String>builder()
                        .add(key.get())
                        .addAll(rest.get())
                        .build());
            }
        }
        return Optional.empty();
    }

    private Optional<Set<String>> behind(String word, int from) {
        Optional<Set<String>> direct = cover(word, from);
        return direct.or(() -> links.stream()
                .filter(link -> word.startsWith(link, from) && from + link.length() < word.length())
                .flatMap(link -> cover(word, from + link.length()).stream())
                .findFirst());
    }
}
