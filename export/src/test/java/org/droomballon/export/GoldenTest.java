package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.export.document.Document;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts against the expected files; where they differ, the new text lies beside as {@code .new}. */
class GoldenTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/droomballon/export/expected");

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void theDutchDocumentsReadAsExpected(String format) throws IOException {
        for (Document document : Documents.in(Wording.DUTCH)) {
            String text = new String(Documents.exporter(format).write(document), StandardCharsets.UTF_8);

            compare(document.kind() + "." + format, text.replaceAll("(base64,)[A-Za-z0-9+/=]+", "$1..."));
        }
    }

    private static void compare(String name, String text) throws IOException {
        Path file = EXPECTED.resolve(name);
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!expected.equals(text)) {
            Files.writeString(EXPECTED.resolve(name + ".new"), text);
        }
        assertThat(text).as(name).isEqualTo(expected);
    }
}
