package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZippedPartsTest {
    private final ZippedParts.Usual usual = new ZippedParts.Usual();

    @Test
    void everyLetterComesBackWhereverItStands() throws IOException {
        for (String letter : List.of("e", "é", "ж", "\uD83C\uDF88")) {
            for (int before : IntStream.range(0, 300).toArray()) {
                String text = "x".repeat(before) + letter + letter;

                assertThat(unzipped(new ZippedParts(usual).part("a", text))).isEqualTo(text);
            }
        }
    }

    @Test
    void partsThatDifferInOneLetterAreNotTakenForEachOther() throws IOException {
        String text = "x".repeat(200);
        for (int at : IntStream.range(0, text.length()).toArray()) {
            String other = text.substring(0, at) + "y" + text.substring(at + 1);

            assertThat(unzipped(new ZippedParts(usual).usual("a", other))).isEqualTo(other);
        }
    }

    private static String unzipped(ZippedParts parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(parts.bytes()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
