package org.droomballon.swing;

import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** New ids: ten letters and digits, 50 bits, so that two laptops never draw the same. */
final class RandomIds implements Supplier<String> {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
