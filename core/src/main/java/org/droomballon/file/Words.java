package org.droomballon.file;

import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Enums as they stand in files: lower case with hyphens. */
final class Words {
    private Words() {}

    static String of(Enum<?> word) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, word.name());
    }

    static <E extends Enum<E>> List<String> all(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Words::of).toList();
    }

    static <E extends Enum<E>> Optional<E> parse(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().length() == text.length() && of(word).equals(text))
                .findFirst();
    }
}
