package org.droomballon.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets of the pages, which stand in the page itself because nothing is fetched. */
final class PageStyle {
    private PageStyle() {}

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
