package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper as people want it, and printers that are a little off. */
class PrintTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void whatWasMeasuredIsKeptToldAndMovesTheBacks() throws IOException {
        Path printer = folder.resolve("mijn").resolve("printer.json");

        assertThat(shell.run("printer", "--printer", printer)).isZero();
        assertThat(shell.err()).contains("nog niets gemeten");
        assertThat(shell.run("printer", "--printer", printer, "--right", "1,5", "--down", "−0.5"))
                .isZero();
        assertThat(shell.err()).contains("1.5 mm te ver naar rechts", "-0.5 mm te laag");
        cards("af", "--backs", "long-edge", "--printer", printer);
        cards("niet", "--backs", "long-edge");

        assertThat(Files.readAllBytes(folder.resolve("af/een-warm-onthaal-cards-nl.pdf")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("niet/een-warm-onthaal-cards-nl.pdf")));
    }

    @Test
    void theMeasuringPageIsMade() {
        assertThat(shell.run("printer", "--printer", folder.resolve("geen.json"), "-o", folder))
                .isZero();

        assertThat(folder.resolve("printer.pdf")).exists();
        assertThat(shell.out()).contains("printer.pdf");
    }

    @Test
    void aPrinterThatCannotBeOffSoFarAndAFileThatIsNoneAreToldInASentence() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("printer.json"), "{\"format\":\"droomballon/printer\",\"version\":1,\"right\":90000}");

        assertThat(shell.run("printer", "--printer", folder.resolve("x"), "--right", "veel", "--down", "21"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("\"veel\"", "\"21\"", "van -20 tot 20");
        assertThat(shell.run("printer", "--printer", broken)).isEqualTo(1);
        assertThat(shell.err()).contains("printer.json").contains("right").contains("down");
        assertThat(shell.run("export", "een-warm-onthaal", "--backs", "long-edge", "--printer", broken, "-o", folder))
                .isEqualTo(1);
        assertThat(shell.run(
                        "export",
                        "een-warm-onthaal",
                        "--backs",
                        "long-edge",
                        "--printer",
                        folder.resolve("weg.json"),
                        "-o",
                        folder))
                .isEqualTo(1);
    }

    @Test
    void allThatPaperCannotBeIsToldAtOnce() {
        int exitCode = shell.run(
                "export",
                "een-warm-onthaal",
                "--layout",
                "3",
                "--look",
                "paars",
                "--backs",
                "boven",
                "--bleed",
                "50",
                "-o",
                folder);

        assertThat(exitCode).isEqualTo(2);
        assertThat(shell.err()).contains("\"3\"", "\"paars\"", "\"boven\"", "50.0 mm");
        assertThat(shell.run("export", "een-warm-onthaal", "--layout", "a6", "--backs", "fold", "-o", folder))
                .isEqualTo(2);
        assertThat(shell.err()).contains("Vouwen gaat alleen");
    }

    @Test
    void cardsInTwoLanguagesAndALanguageThatTheDeckDoesNotSpeak() {
        cards("twee", "--second-language", "fr", "--format", "md");

        assertThat(folder.resolve("twee/een-warm-onthaal-cards-nl.md"))
                .content()
                .contains("Hoe verlaagt jouw school", "Comment votre école");
        assertThat(shell.run("export", "een-warm-onthaal", "--second-language", "ar", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("nl, fr, en, de");
    }

    @Test
    void aQuestionThatNobodyTranslatedIsTold() {
        int exitCode = shell.run(
                "export",
                Shell.evening().resolve("avond-met-stippen.droomballon"),
                "--document",
                "cards",
                "--second-language",
                "fr",
                "--format",
                "md",
                "-o",
                folder);

        assertThat(exitCode).isZero();
        assertThat(shell.err()).contains("op 1 kaart staat de vraag in één taal");
    }

    private void cards(String into, Object... more) {
        Object[] words = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {
                    "export", "een-warm-onthaal", "--clock", "2026-11-05T20:00:00Z", "-o", folder.resolve(into)
                },
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        assertThat(shell.run(words)).isZero();
    }
}
