package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<String> kinds = new ArrayList<>();
        for (Document document : Documents.in(Wording.DUTCH)) {
            kinds.add(document.kind());
            String text = new String(Documents.exporter(format).write(document), StandardCharsets.UTF_8);

            compare(name(kinds) + "." + format, withoutStyle(text));
        }
    }

    /** The style sheet and the drawings are files of their own, and the same on every page. */
    private static String withoutStyle(String page) {
        return page.replaceAll("(?s)(<style>).*?(</style>)", "$1...$2")
                .replaceAll("(?s)(<svg class=\"sprite\".*?>).*?(</svg>\n)", "$1...$2");
    }

    /** The kind of the last document, with a number where others of that kind went before. */
    private static String name(List<String> kinds) {
        String last = kinds.get(kinds.size() - 1);
        int times = Collections.frequency(kinds, last);
        return times == 1 ? last : last + "-" + times;
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
