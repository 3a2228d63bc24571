package org.droomballon.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Facts;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and data are read back by well-known readers, value for value. */
class DataTest {
    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void everyValueComesBack(Document document) throws IOException {
        assertThat(csv(document)).isEqualTo(lines(document.facts()));
        assertThat(json(document)).isEqualTo(lines(document.facts()));
    }

    @Test
    void everyNoteIsARowOfItsOwn() {
        TenPointsDocument document = TenPointsFixture.in(Wording.DUTCH);

        assertThat(document.facts().rows())
                .extracting(row -> row.get(3) + " " + row.get(8))
                .containsExactlyElementsOf(TenPointsFixture.notes(document)
                        .map(note -> note.text() + " " + note.id())
                        .toList());
    }

    @Test
    void whatPeopleWroteIsNeverRunAsAFormulaAndStaysOneValue() throws IOException {
        List<String> hard = List.of(
                "=HYPERLINK(\"http://example.org\")",
                "+32 9",
                "-1",
                "@SUM(A1)",
                "a;b\"c\"\nd",
                "\\u0041 \u2028 \uD83D\uDE00",
                "\uD83D");
        Document document = TenPointsFixture.with(Wording.DUTCH, hard);
        List<String> wordings = csv(document).stream()
                .skip(1)
                .map(row -> row.get(2))
                .distinct()
                .limit(hard.size())
                .toList();

        assertThat(wordings)
                .startsWith("'=HYPERLINK(\"http://example.org\")", "'+32 9", "'-1", "'@SUM(A1)", "a;b\"c\"\nd");
        assertThat(json(document)).extracting(row -> row.get(2)).containsAll(hard);
    }

    private static List<List<String>> lines(Facts facts) {
        List<List<String>> lines = new ArrayList<>(List.of(facts.columns()));
        lines.addAll(facts.rows());
        return lines;
    }

    private static List<List<String>> csv(Document document) throws IOException {
        String table = new String(Documents.exporter("csv").write(document), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFF").endsWith("\r\n");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(new StringReader(table.substring(1)), format)) {
            return parser.stream()
                    .map(CSVRecord::toList)
                    .map(row -> row.stream()
                            .map(value -> value.replace("\r\n", "\n"))
                            .toList())
                    .toList();
        }
    }

    private static List<List<String>> json(Document document) throws IOException {
        JsonNode tree =
                JsonMapper.builder().build().readTree(Documents.exporter("json").write(document));
        assertThat(tree.path("title").asText()).isEqualTo(document.title());
        assertThat(tree.path("language").asText()).isEqualTo(document.languageTag());
        List<List<String>> lines = new ArrayList<>(List.of(document.facts().columns()));
        for (JsonNode row : tree.path("rows")) {
            List<String> values = new ArrayList<>();
            row.properties().forEach(field -> values.add(field.getValue().asText()));
            lines.add(values);
        }
        return lines;
    }
}
