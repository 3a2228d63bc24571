package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.droomballon.export.template.TemplateNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in a council's own clothes. */
class HouseTest {
    private static final Path EVENING = Shell.evening().resolve("avond-met-stippen.droomballon");
    private static final Path BRANDING = Shell.evening().resolve("regenboog.branding.json");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void aBrandingIsCheckedAndPutOn() throws IOException {
        assertThat(shell.run("check", BRANDING)).isZero();
        assertThat(shell.out()).contains("huisstijl met logo, kleuren, regel onderaan");
        assertThat(shell.run("export", EVENING, "--format", "html,md", "--branding", BRANDING, "-o", folder))
                .as(shell.err())
                .isZero();

        assertThat(folder.resolve("avond-met-stippen-ten-points-nl.html"))
                .content()
                .contains("--warm: #1d4f91", "Ouderraad De Regenboog");
        assertThat(folder.resolve("avond-met-stippen-ten-points-nl.md"))
                .content()
                .endsWith("Ouderraad De Regenboog · ouderraad@regenboog.example\n");
    }

    @Test
    void allThatIsWrongWithABrandingIsToldAndNothingIsWritten() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("onze.branding.json"),
                """
                {
                  "format": "droomballon/branding", "version": 1,
                  "logo": { "file": "logo.svg", "words": { "nl": "Logo" } },
                  "colours": { "main": "#ffd700" },
                  "font": { "regular": "letters.ttf" }
                }
                """);
        Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><image href=\"http://127.0.0.1:9/x\"/></svg>");
        Files.writeString(folder.resolve("letters.ttf"), "geen letters");

        assertThat(shell.run("check", wrong)).isEqualTo(1);
        List<String> told = shell.err().lines().toList();
        assertThat(told).hasSize(3).allMatch(sentence -> sentence.startsWith(wrong + ", regel "));
        assertThat(shell.err()).contains("<image>", "contrast 1.4", "geen TTF-lettertype");
        assertThat(shell.run("export", EVENING, "--branding", wrong, "-o", folder.resolve("uit")))
                .isEqualTo(1);
        assertThat(folder.resolve("uit")).doesNotExist();
        assertThat(shell.run("export", BRANDING, "-o", folder.resolve("uit"))).isEqualTo(1);
        assertThat(shell.err()).contains("gebruik hem met --branding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void everyTemplateIsListedWithWhatItMakes(String language) {
        Shell theirs = new Shell(language);

        assertThat(theirs.run("templates")).isZero();

        assertThat(theirs.out().lines().map(line -> line.split("\t", -1)[0]))
                .containsExactlyElementsOf(TemplateNames.all());
        assertThat(theirs.out().lines().map(line -> line.split("\t", -1)[1])).doesNotHaveDuplicates();
    }

    @Test
    void aTemplateIsEjectedChangedAndUsed() throws IOException {
        Path house = folder.resolve("huis");

        assertThat(shell.run("templates", "eject", "html/footer", "markdown", "-o", house))
                .isZero();
        assertThat(house.resolve("markdown/tenpoints.vm")).exists();
        assertThat(shell.run("templates", "eject", "html/footer", "-o", house)).isEqualTo(2);
        Files.writeString(house.resolve("html/footer.vm"), "<footer><p>Eigen regel</p></footer>\n");
        assertThat(shell.run("export", EVENING, "--format", "html", "--templates", house, "-o", folder))
                .as(shell.err())
                .isZero();

        assertThat(folder.resolve("avond-met-stippen-ten-points-nl.html"))
                .content()
                .contains("<footer><p>Eigen regel</p></footer>");
    }

    @Test
    void aFaultyTemplateIsOneSentenceAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("uit");
        for (String faulty : List.of("a\n$report.tilte", "a\n#foreach($x in $y)", "a\n#include(\"/etc/passwd\")")) {
            Path house = template("html/tenpoints.vm", faulty);

            assertThat(shell.run("export", EVENING, "--format", "md,html", "--templates", house, "-o", out))
                    .isEqualTo(1);
            assertThat(shell.err().lines().findFirst().orElseThrow())
                    .startsWith(house + "/html/tenpoints.vm, regel 2")
                    .contains("; ");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void aFileThatStandsInPlaceOfNothingAndALinkAreTold(@TempDir Path elsewhere) throws IOException {
        Path unknown = template("html/kaarten.vm", "x");
        assertThat(shell.run("export", EVENING, "--templates", unknown, "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("html/kaarten.vm", "er is geen sjabloon \"html/kaarten\"");

        Path secret = Files.writeString(elsewhere.resolve("geheim"), "GEHEIM");
        Path linked = Files.createDirectories(folder.resolve("linked/html"));
        Files.createSymbolicLink(linked.resolve("footer.vm"), secret);
        assertThat(shell.run("export", EVENING, "--templates", linked.getParent(), "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("verwijzing").doesNotContain("GEHEIM");
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.map(Path::toString)).noneMatch(name -> name.endsWith(".pdf"));
        }
    }

    @Test
    void aDocumentOfOnesOwnLendsItsStyles() throws IOException {
        assertThat(shell.run("export", EVENING, "--format", "docx,odt", "--branding", BRANDING, "-o", folder))
                .isZero();
        Path word = folder.resolve("avond-met-stippen-ten-points-nl.docx");
        Path libre = folder.resolve("avond-met-stippen-ten-points-nl.odt");

        assertThat(shell.run(
                        "export",
                        EVENING,
                        "--format",
                        "docx,odt",
                        "--reference",
                        word,
                        "--reference",
                        libre,
                        "-o",
                        folder.resolve("uit")))
                .as(shell.err())
                .isZero();

        for (String end : List.of("docx", "odt")) {
            byte[] made = Files.readAllBytes(folder.resolve("uit/avond-met-stippen-ten-points-nl." + end));
            assertThat(new String(made, StandardCharsets.ISO_8859_1)).contains("logo.png");
        }
    }

    @Test
    void aDocumentThatLeadsOutOfItselfIsOneSentenceAndNothingIsWritten() throws IOException {
        Path hostile = folder.resolve("brief.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("../../buiten.xml"));
            zip.write('x');
        }

        assertThat(shell.run(
                        "export", EVENING, "--format", "docx", "--reference", hostile, "-o", folder.resolve("uit")))
                .isEqualTo(1);

        assertThat(shell.err().lines()).hasSize(1);
        assertThat(shell.err()).startsWith(hostile.toString()).contains("../../buiten.xml", "; neem een ander");
        assertThat(folder.resolve("uit")).doesNotExist();
        assertThat(folder.resolve("../../buiten.xml")).doesNotExist();
    }

    private Path template(String name, String text) throws IOException {
        Path house = Files.createTempDirectory(folder, "huis");
        Path file = house.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return house;
    }
}
