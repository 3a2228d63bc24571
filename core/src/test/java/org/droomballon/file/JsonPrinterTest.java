package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPrinterTest {
    @Example
    void theBytesAreStableForVersionControl() throws UnreadableFileException {
        assertThat(printed(
                        "{\"b\":[1,{\"c\":[]}],\"a\":{},\"é\":1.5,\"n\":null,\"t\":true,\"big\":12345678901234567890}"))
                .isEqualTo(
                        """
                        {
                          "b": [
                            1,
                            {
                              "c": [ ]
                            }
                          ],
                          "a": { },
                          "é": 1.5,
                          "n": null,
                          "t": true,
                          "big": 12345678901234567890
                        }
                        """);
    }

    @Example
    void marksAndControlsAreEscapedAndTheRestIsUtf8() throws UnreadableFileException {
        assertThat(printed("\"\\\"\\\\\\/\\b\\t\\n\\f\\r\\u001f\\u007f é ة \\ud83c\\udf88\""))
                .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u001F\u007f é ة \ud83c\udf88\"\n");
    }

    @Example
    void halfOfASurrogatePairIsNotLost() throws UnreadableFileException {
        assertThat(printed("[\"\\ud83c\",\"x\\udf88y\"]")).isEqualTo("[\n  \"\\uD83C\",\n  \"x\\uDF88y\"\n]\n");
    }

    @Example
    void everyCharacterIsWrittenInAsManyBytesAsItTakes() throws UnreadableFileException {
        String edges = "\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff";

        assertThat(printed("\"" + edges + "\"")).isEqualTo("\"" + edges + "\"\n");
    }

    @Property(tries = 1_000)
    void whateverIsPrintedIsReadBack(@ForAll("texts") String text) throws UnreadableFileException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("text", text);

        assertThat(Json.parse("printed", JsonPrinter.print(tree))).isEqualTo(tree);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    private static String printed(String json) throws UnreadableFileException {
        JsonNode tree = Json.parse("test", json.getBytes(StandardCharsets.UTF_8));
        return new String(JsonPrinter.print(tree), StandardCharsets.UTF_8);
    }
}
