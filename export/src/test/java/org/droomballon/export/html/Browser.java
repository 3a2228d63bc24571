package org.droomballon.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, and the rules of axe-core for accessible pages. */
final class Browser {
    private static final int MOST_SECONDS = 120;
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"axe\">(.*?)</pre>");
    /** What axe calls the criteria of WCAG 2.2 at the levels A and AA. */
    private static final String RULES =
            """
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
              .then(found => {
                const told = document.createElement('pre');
                told.id = 'axe';
                const rules = list => list.map(rule => rule.id + ' ' + rule.nodes.map(node => node.target).join(' '));
                told.textContent = ['violations', 'incomplete', 'passes']
                  .map(kind => kind + '\\n' + rules(found[kind]).join('\\n')).join('\\n--\\n');
                document.body.appendChild(told);
              });
            """;

    /** In which colours a page is shown. */
    enum Scheme {
        DARK(0),
        LIGHT(1);

        private final int setting;

        Scheme(int setting) {
            this.setting = setting;
        }
    }

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Says loudly where there is none, and fails where {@code -Dbrowser.program=required}. */
    static Browser orSkip(Path folder) {
        List<Path> programs = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .toList();
        if (programs.isEmpty()) {
            System.err.println("NOT TESTED: there is no Chromium here, so no web page was opened in it.");
            assertThat(System.getProperty("browser.program"))
                    .as("Chromium is required here")
                    .isNotEqualTo("required");
        }
        assumeTrue(!programs.isEmpty());
        return new Browser(programs.get(0), folder);
    }

    /** What axe found: {@code violations}, {@code incomplete} and {@code passes}, a rule on each line. */
    Findings check(String page, Scheme scheme) throws IOException, InterruptedException {
        String script = "<script>" + axe() + "</script><script>" + RULES + "</script></body>";
        String dom = open(page.replace("</body>", script), scheme);
        Matcher result = RESULT.matcher(dom);
        assertThat(result.find()).as("axe gave no result: %s", dom.length()).isTrue();
        List<List<String>> parts = Stream.of(result.group(1).split("\n--\n", -1))
                .map(part ->
                        part.lines().skip(1).filter(line -> !line.isBlank()).toList())
                .toList();
        return new Findings(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The page as it is once its scripts have run. */
    String open(String page, Scheme scheme) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path out = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + scheme.setting,
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(folder.resolve("log").toFile())
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Rules with the places where they were looked at. */
    record Findings(List<String> violations, List<String> incomplete, List<String> passes) {}
}
