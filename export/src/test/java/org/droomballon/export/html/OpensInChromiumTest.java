package org.droomballon.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.Houses;
import org.droomballon.export.html.Browser.Findings;
import org.droomballon.export.html.Browser.Scheme;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser, light and dark: no violation of WCAG 2.2 AA that a program can find, and nothing fetched. */
class OpensInChromiumTest {
    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void find() {
        browser = Browser.orSkip(folder);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noRuleOfAxeIsBroken(Document document, Scheme scheme) throws IOException, InterruptedException {
        Findings found = browser.check(page(document), scheme);

        assertThat(found.violations()).as(document.title()).isEmpty();
        assertThat(found.passes())
                .anyMatch(rule -> rule.startsWith("color-contrast "))
                .hasSizeGreaterThan(5);
        assertThat(found.incomplete()).noneMatch(rule -> rule.startsWith("color-contrast "));
    }

    @ParameterizedTest
    @MethodSource("dressed")
    void noRuleOfAxeIsBrokenInACouncilsOwnColours(Document document, Scheme scheme)
            throws IOException, InterruptedException {
        String page = new String(Houses.exporter("html").write(document), StandardCharsets.UTF_8);
        Findings found = browser.check(page, scheme);

        assertThat(found.violations()).as(document.title()).isEmpty();
        assertThat(found.passes())
                .anyMatch(rule -> rule.startsWith("color-contrast "))
                .anyMatch(rule -> rule.startsWith("image-alt "));
        assertThat(found.incomplete()).noneMatch(rule -> rule.startsWith("color-contrast "));
    }

    @Test
    void aTemplateOfAStrangerFetchesNothingAndRunsNothing() throws IOException, InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            String template =
                    "<!DOCTYPE html><html><head><link rel=stylesheet href=" + there + "/a.css><style>@import url("
                            + there + "/b.css);@font-face{font-family:x;src:url(" + there
                            + "/c.woff2)}p{font-family:x}</style><script src="
                            + there + "/d.js></script></head><body><img src=" + there + "/e.png><iframe src=" + there
                            + "/f></iframe><script>fetch('" + there
                            + "/g')</script><p>$report.document.title</p></body></html>";
            GivenTemplates given = GivenTemplates.of("huis", Map.of("html/tenpoints", template));
            Exporter exporter = Exporters.all(Documents.CLOCK, PrintSettings.USUAL, Dress.OURS.with(given))
                    .get(1);
            String page = new String(exporter.write(TenPointsFixture.in(Wording.DUTCH)), StandardCharsets.UTF_8);

            assertThat(browser.open(page, Scheme.LIGHT)).contains("<p>");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    static Stream<Arguments> dressed() {
        List<Document> documents = Documents.in(Wording.DUTCH);
        return Stream.of(documents.get(0), documents.get(2), documents.get(3), documents.get(5))
                .flatMap(document -> Stream.of(Scheme.values()).map(scheme -> Arguments.of(document, scheme)));
    }

    @Test
    void axeFindsWhatIsWrong() throws IOException, InterruptedException {
        String page = page(Documents.in(Wording.DUTCH).get(0)).replaceFirst("<html lang=\"nl\"", "<html");

        assertThat(browser.check(page, Scheme.LIGHT).violations()).anyMatch(rule -> rule.startsWith("html-has-lang"));
    }

    @Test
    void aPageShowsTheDarkColoursWhereThatIsAsked() throws IOException, InterruptedException {
        String asked =
                "<html><body><script>document.title = matchMedia('(prefers-color-scheme: dark)').matches</script></body></html>";

        assertThat(browser.open(asked, Scheme.DARK)).contains("<title>true");
        assertThat(browser.open(asked, Scheme.LIGHT)).contains("<title>false");
    }

    @Test
    void whatPeopleWriteFetchesNothingAndRunsNothing() throws IOException, InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            List<String> attacks = List.of(
                    "<img src=" + there + "/a.png>",
                    "<script>fetch('" + there + "/b')</script>",
                    "\"><link rel=stylesheet href=" + there + "/c.css>",
                    "</style><style>@import url(" + there + "/d.css);",
                    "<svg><image href=" + there + "/e.svg /></svg>",
                    "<iframe src=" + there + "/f></iframe>");
            browser.open(page(TenPointsFixture.with(Wording.DUTCH, attacks)), Scheme.LIGHT);
            int fromAttacks = asked.get();
            browser.open("<html><body><img src='" + there + "/really.png'></body></html>", Scheme.LIGHT);

            assertThat(fromAttacks).isZero();
            assertThat(asked)
                    .as("the server is there, and a page that asks is heard")
                    .hasValueGreaterThan(0);
        } finally {
            server.stop(0);
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(Wording.DUTCH, Locale.forLanguageTag("ar"))
                .flatMap(language -> Documents.in(language).stream())
                .flatMap(document -> Stream.of(Scheme.values()).map(scheme -> Arguments.of(document, scheme)));
    }

    private static String page(Document document) {
        return new String(Documents.exporter("html").write(document), StandardCharsets.UTF_8);
    }
}
