package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void oneBadFileNeverStopsTheRest() throws IOException {
        Path evenings = Files.createDirectories(folder.resolve("avonden"));
        for (int copy = 1; copy <= 17; copy++) {
            Files.copy(
                    Shell.evening().resolve("tafel-geel.droomballon"),
                    evenings.resolve("avond-" + copy + ".droomballon"));
        }
        Files.writeString(evenings.resolve("avond-18.droomballon"), "{");
        Files.writeString(evenings.resolve("avond-19.droomballon"), "[]");
        Files.writeString(evenings.resolve("avond-20.droomballon"), "");

        int exitCode = shell.run("export", evenings, "--format", "md", "-o", folder.resolve("uit"));

        assertThat(exitCode).isEqualTo(1);
        assertThat(shell.out().lines()).hasSize(17);
        assertThat(shell.err()).contains("avond-18", "avond-19", "avond-20", "Documenten: 17.", "niet gelukt: 3");
        assertThat(shell.err()).doesNotContain("Exception", "\tat ");
        try (Stream<Path> made = Files.list(folder.resolve("uit"))) {
            assertThat(made).hasSize(17);
        }
    }

    @Test
    void aDeckThatComesWithTheProgramIsNamedByItsId() {
        int exitCode = shell.run("export", "een-warm-onthaal", "--format", "md,html", "--language", "fr", "-o", folder);

        assertThat(exitCode).isZero();
        assertThat(folder.resolve("een-warm-onthaal-cards-fr.md")).content().contains("Comment");
        assertThat(folder.resolve("een-warm-onthaal-cards-fr.html")).content().contains("lang=\"fr\"");
    }

    @Test
    void aLanguageThatNeitherTheProgramNorTheDeckSpeaksIsToldWithThoseThatTheyDo() {
        assertThat(shell.run("export", "een-warm-onthaal", "--language", "tr", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("een-warm-onthaal: ", "\"tr\"", "nl, fr, en, de.");
        assertThat(folder.resolve("een-warm-onthaal-cards-tr.pdf")).doesNotExist();
    }

    @Test
    void theSameInputGivesTheSameBytesUnderTheSameClock() throws IOException {
        for (String run : new String[] {"een", "twee"}) {
            shell.run(
                    "export",
                    Shell.evening().resolve("tafel-geel.droomballon"),
                    "--clock",
                    "2026-10-15T20:00:00Z",
                    "-o",
                    folder.resolve(run));
        }

        String name = "tafel-geel-ten-points-nl.pdf";
        assertThat(Files.readAllBytes(folder.resolve("een").resolve(name)))
                .isEqualTo(Files.readAllBytes(folder.resolve("twee").resolve(name)));
    }

    @Test
    void twoFilesWithOneNameGetTwoDocuments() throws IOException {
        Path one = Files.createDirectories(folder.resolve("een")).resolve("avond.droomballon");
        Path other = Files.createDirectories(folder.resolve("twee")).resolve("avond.droomballon");
        Files.copy(Shell.evening().resolve("tafel-geel.droomballon"), one);
        Files.copy(Shell.evening().resolve("tafel-rood.droomballon"), other);

        assertThat(shell.run("export", one, other, "--format", "md", "-o", folder))
                .isZero();
        assertThat(shell.out().lines()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void evenThousandsOfCouncilsKeepTheirFoldersApart() throws IOException {
        for (String school : List.of("school-1", "school-10")) {
            Path council = Files.createDirectories(folder.resolve("in").resolve(school));
            Files.copy(Shell.evening().resolve("tafel-geel.droomballon"), council.resolve("avond.droomballon"));
        }

        assertThat(shell.run("export", folder.resolve("in"), "--format", "md", "-o", folder.resolve("uit")))
                .isZero();
        assertThat(folder.resolve("uit/school-1/avond-ten-points-nl.md")).exists();
        assertThat(folder.resolve("uit/school-10/avond-ten-points-nl.md")).exists();
    }

    @Test
    void whatTheCommandLineCannotMeanIsToldInASentence() {
        assertThat(shell.run("export", "een-warm-onthaal", "--format", "doc", "-o", folder))
                .isEqualTo(2);
        assertThat(shell.err()).contains("\"doc\"", "pdf, html, docx");
        assertThat(shell.run("export", "een-warm-onthaal", "--language", "2026", "-o", folder))
                .isEqualTo(2);
        assertThat(shell.run("export", "een-warm-onthaal", "--document", "folder", "-o", folder))
                .isEqualTo(2);
        assertThat(shell.run("export", folder, "-o", folder)).isEqualTo(2);
        assertThat(shell.run("export", "een-warm-onthaal")).isEqualTo(2);
    }

    @Test
    void theTenPointsOfADeckAreRefused() {
        int exitCode =
                shell.run("export", "een-warm-onthaal", "--document", "ten-points", "--format", "md", "-o", folder);

        assertThat(exitCode).isEqualTo(1);
        assertThat(shell.err()).contains("kaartenset");
    }

    @Test
    void theGuideAndThePosterOfAnEveningAndABlankPosterOfADeckAreMade() {
        Path evening = Shell.evening().resolve("tafel-geel.droomballon");
        for (String document : List.of("guide", "poster", "blank-poster")) {
            assertThat(shell.run("export", evening, "--document", document, "--format", "pdf,md", "-o", folder))
                    .isZero();
        }
        assertThat(shell.run("export", "een-warm-onthaal", "--document", "blank-poster", "-o", folder))
                .isZero();
        assertThat(shell.run("export", "een-warm-onthaal", "--document", "guide", "-o", folder))
                .isEqualTo(1);
        assertThat(folder.resolve("tafel-geel-guide-nl.md")).content().contains("# Draaiboek van de avond", "Verloop");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThat(shell.run("export", "er-is-niets.droomballon", "-o", folder)).isEqualTo(1);
        assertThat(shell.err()).contains("er-is-niets.droomballon: dit bestand bestaat niet");
    }
}
