package org.droomballon.deck;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture that goes with a card or a lens, by its place beside the deck: {@code media/poort.png}. It is decoration: a
 * deck is complete without its pictures.
 *
 * @param path below {@code media/}, with letters, digits, {@code .}, {@code _} and {@code -}, as {@link Type} ends
 */
public record Picture(String path) {
    private static final Pattern PATH =
            Pattern.compile("media/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/){0,7}[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final int LONGEST = 200;

    /** The kinds of picture that a deck may bring. */
    public enum Type {
        PNG("png"),
        JPEG("jpg", "jpeg"),
        SVG("svg");

        private final ImmutableList<String> extensions;

        Type(String... extensions) {
            this.extensions = ImmutableList.copyOf(extensions);
        }

        /** The type of a file by the end of its name, in lower case. */
        public static Optional<Type> of(String path) {
            return Arrays.stream(values())
                    .filter(type -> type.extensions.stream().anyMatch(extension -> path.endsWith("." + extension)))
                    .findFirst();
        }
    }

    public Picture {
        Objects.requireNonNull(path, "path");
        if (!isPath(path)) {
            throw new IllegalArgumentException("'" + path + "' is no place of a picture");
        }
    }

    /** Whether a text names a place where a picture may stand. */
    public static boolean isPath(String text) {
        return text.length() <= LONGEST
                && PATH.matcher(text).matches()
                && Type.of(text).isPresent();
    }

    public Type type() {
        return Type.of(path).orElseThrow();
    }
}
