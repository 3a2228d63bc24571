package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {
    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "${report.document}",
            "#foreach($x in [1..9])",
            "#parse(\"/etc/passwd\")",
            "]]>",
            "*vet* _schuin_ `code` [hier](http://example.org) | # kop",
            "&amp; \\",
            "<img src='http://127.0.0.1:9/x.png'/>");

    @Test
    void everyFormatIsThereOnce() {
        assertThat(Exporters.all(Documents.CLOCK))
                .extracting(Exporter::format)
                .containsExactly("pdf", "html", "docx", "odt", "md", "txt", "csv", "json");
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void theSameDocumentGivesTheSameBytesEverywhere(Document document) {
        List<Exporter> first = Exporters.all(Documents.CLOCK);
        List<byte[]> here =
                first.stream().map(exporter -> exporter.write(document)).toList();

        assertThat(elsewhere(document)).usingRecursiveComparison().isEqualTo(here);
    }

    @Test
    void manyThreadsMayShareOneExporter() {
        Document document = TenPointsFixture.in(Wording.DUTCH);
        for (Exporter exporter : Exporters.all(Documents.CLOCK)) {
            byte[] alone = exporter.write(document);

            assertThat(IntStream.range(0, 12).parallel().mapToObj(round -> exporter.write(document)))
                    .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
        }
    }

    @Test
    void whatPeopleWriteIsNeverObeyed() {
        Document attack = TenPointsFixture.with(Wording.DUTCH, ATTACKS);

        String html =
                new String(Documents.exporter("html").write(attack), StandardCharsets.UTF_8).replace('\u00A0', ' ');
        String markdown = new String(Documents.exporter("md").write(attack), StandardCharsets.UTF_8);

        assertThat(html)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "${report.document}",
                        "#foreach($x in [1..9])",
                        "]]&gt;")
                .doesNotContain("<script", "<img");
        assertThat(markdown).contains("\\*vet\\* \\_schuin\\_ \\`code\\` \\[hier\\](http://example.org) \\| # kop");
    }

    @Test
    void aPageFetchesNothing() {
        for (Document document : Documents.in(Wording.DUTCH)) {
            String html = new String(Documents.exporter("html").write(document), StandardCharsets.UTF_8);

            assertThat(html)
                    .doesNotContain("src=\"", "@import", "<link", "<script")
                    .doesNotContainPattern("url\\((?!data:)");
        }
    }

    private static List<byte[]> elsewhere(Document document) {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return Exporters.all(Documents.CLOCK).stream()
                    .map(exporter -> exporter.write(document))
                    .toList();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }
}
