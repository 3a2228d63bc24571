package org.droomballon.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.house.Dress;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates from outside: what they may change, and what they reach for in vain. */
class GivenTemplatesTest {
    private static final Document TEN = TenPointsFixture.in(Wording.DUTCH);

    @TempDir
    private Path folder;

    @Test
    void everyNameIsThatOfAFileAndEveryFileHasItsName() throws IOException {
        Path resources = Path.of("src/main/resources", TemplateNames.FOLDER);
        try (Stream<Path> files = Files.walk(resources)) {
            assertThat(files.filter(file -> file.toString().endsWith(TemplateNames.END))
                            .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .map(file -> file.substring(0, file.length() - TemplateNames.END.length())))
                    .containsExactlyInAnyOrderElementsOf(TemplateNames.all());
        }
    }

    @Test
    void theProgramsOwnTemplatesPassAsGivenOnesAndMakeTheSame() {
        for (String format : List.of("html", "docx", "odt", "md", "csv")) {
            for (String name : TemplateNames.all()) {
                GivenTemplates.of("x", Map.of(name, TemplateNames.text(name).orElseThrow()));
            }
            Map<String, String> ours = Map.of(
                    "markdown/tenpoints",
                            TemplateNames.text("markdown/tenpoints").orElseThrow(),
                    "docx/document", TemplateNames.text("docx/document").orElseThrow(),
                    "odt/content", TemplateNames.text("odt/content").orElseThrow(),
                    "data/csv", TemplateNames.text("data/csv").orElseThrow());
            byte[] usual = Documents.exporter(format).write(TEN);

            byte[] made = made(format, ours);

            if (format.equals("html")) {
                assertThat(new String(made, StandardCharsets.UTF_8)).contains("default-src 'none'");
            } else {
                assertThat(made).isEqualTo(usual);
            }
        }
    }

    @Test
    void aTemplateStandsInPlaceOfOursAndIsEscapedAsOurs() {
        Document attack = TenPointsFixture.with(Wording.DUTCH, List.of("<script>alert(1)</script>"));

        String page = new String(
                exporter(
                                "html",
                                Map.of(
                                        "html/tenpoints",
                                        "<p>#foreach($p in $report.document.points)$p.wording #end</p>"))
                        .write(attack),
                StandardCharsets.UTF_8);

        assertThat(page).endsWith("</p>").doesNotContain("<script");
    }

    @Test
    void aPartOfOursCanBeReplacedAlone() {
        String page = text("html", Map.of("html/footer", "<footer>Onze school</footer>"));

        assertThat(page).contains("<h1>", "<footer>Onze school</footer>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>#foreach($x in $report.document.points)</p>|syntax|1",
                "a%n#include(\"/etc/passwd\")|directive|2",
                "#evaluate(\"x\")|directive|1",
                "#macro(a)#a()#end|directive|1",
                "a%na%n#foreach($x in [1..2000000000])#end|range|3"
            })
    void whatNoTemplateMayHaveIsToldBeforeAnythingIsMade(String template, String why, int line) {
        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class,
                () -> GivenTemplates.of("huis", Map.of("html/cards", template.replace("%n", "\n"))));

        assertThat(fault.file()).isEqualTo("huis/html/cards.vm");
        assertThat(fault.problems().get(0).details()).startsWith(why);
        assertThat(fault.problems().get(0).line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$report.document.tilte",
                "$nothing",
                "$report.class.forName(\"java.lang.Runtime\")",
                "$report.document.getClass().getClassLoader()",
                "#set($s = \"\")$s.getClass().forName(\"java.io.File\")",
                "#set($s = \"a\")$s.repeat(2000000000)",
                "#set($s = \"a\")$s.replaceAll(\"(a+)+b\", \"c\")",
                "#set($s = \"%2000000000d\")$s.formatted(1)",
                "#set($l = [1])$l.add(2)",
                "$report.document.language().getDisplayName()",
                "#set($n = 1)$n.getClass()"
            })
    void whatATemplateReachesForIsNotThere(String template) {
        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class, () -> text("html", Map.of("html/tenpoints", "\n" + template)));

        assertThat(fault.file()).isEqualTo("huis/html/tenpoints.vm");
        assertThat(fault.problems().get(0).details()).startsWith("value");
        assertThat(fault.problems().get(0).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"$report.document.tilte,tilte", "$nothing,$nothing", "$report.plases(),plases"})
    void whatIsNotThereIsToldByName(String template, String name) {
        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class, () -> text("html", Map.of("html/tenpoints", template)));

        assertThat(fault.problems().get(0).details()).containsExactly("value", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/passwd", "../secret.vm", "org/droomballon/export/../../../x.vm", "http://127.0.0.1/x.vm"})
    void noPartIsTakenFromAnywhereElse(String path) throws IOException {
        Files.writeString(folder.resolve("secret.vm"), "GEHEIM");

        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class,
                () -> text("html", Map.of("html/tenpoints", "#parse(\"" + path + "\")")));

        assertThat(fault == null ? "" : fault.problems().get(0).details().get(0))
                .isIn("", "part", "value");
        if (fault == null) {
            assertThat(text("html", Map.of("html/tenpoints", "#parse(\"" + path + "\")")))
                    .doesNotContain("GEHEIM", "root:");
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "#foreach($a in $l)#foreach($b in $l)#foreach($c in $l)#foreach($d in $l)#foreach($e in $l)#foreach($f in $l)#foreach($g in $l)#foreach($h in $l)#end#end#end#end#end#end#end#end",
                "#set($s = \"aaaaaaaaaaaaaaaa\")#foreach($a in $l)#foreach($b in $l)#set($s = \"$s$s\")#end#end",
                "#foreach($a in $l)#foreach($b in $l)#foreach($c in $l)#foreach($d in $l)#foreach($e in $l)$report.style#end#end#end#end#end"
            })
    void aTemplateWithoutEndIsEnded(String template) {
        String list = "#set($l = [0,1,2,3,4,5,6,7,8,9])";

        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class, () -> text("html", Map.of("html/tenpoints", list + template)));

        assertThat(fault.problems().get(0).details()).startsWith("limit");
    }

    @Test
    @Timeout(60)
    void aTemplateThatAsksForItselfComesToAnEnd() {
        String page = text("html", Map.of("html/tenpoints", "x#parse(\"org/droomballon/export/html/tenpoints.vm\")"));

        assertThat(page.chars().filter(letter -> letter == 'x').count()).isLessThan(50);
    }

    @Test
    void whatIsNoXmlAnyMoreIsToldAndNotMadeInto() {
        FaultyTemplateException fault = catchThrowableOfType(
                FaultyTemplateException.class, () -> made("docx", Map.of("docx/line", "<w:r><w:t>open")));
        FaultyTemplateException page = catchThrowableOfType(
                FaultyTemplateException.class, () -> made("pdf", Map.of("pdf/tenpoints", "<html><p>&nbsp;</html>")));

        assertThat(fault.problems().get(0).details()).startsWith("xml");
        assertThat(page.problems().get(0).details()).startsWith("xml");
    }

    @Test
    void aPageForPaperFetchesNothingWhateverItsTemplateNames() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            made(
                    "pdf",
                    Map.of(
                            "pdf/tenpoints",
                            "<html lang=\"nl\"><head><title>t</title><link rel=\"stylesheet\" href=\"" + there
                                    + "/a.css\"/><style>@import url(" + there
                                    + "/b.css);</style></head><body><img alt=\"x\" src=\""
                                    + there + "/c.png\"/><p>$report.document.title</p></body></html>"));
        } finally {
            server.stop(0);
        }

        assertThat(asked).hasValue(0);
    }

    private static String text(String format, Map<String, String> templates) {
        return new String(made(format, templates), StandardCharsets.UTF_8);
    }

    private static byte[] made(String format, Map<String, String> templates) {
        return exporter(format, templates).write(TEN);
    }

    private static Exporter exporter(String format, Map<String, String> templates) {
        GivenTemplates given = GivenTemplates.of("huis", templates);
        return Exporters.all(Documents.CLOCK, PrintSettings.USUAL, Dress.OURS.with(given)).stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
