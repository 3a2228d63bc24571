package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evening without laptops at the tables: sheets out, a table to type them into, notes in. */
class PaperTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");
    private Path evening;
    private Path form;

    @BeforeEach
    void plan() {
        assertThat(shell.run("plan", "--parents", 8, "--minutes", 90, "--seed", 5, "-o", folder))
                .isZero();
        evening = folder.resolve("avond.droomballon");
        form = folder.resolve("overtypen.csv");
    }

    @Test
    void whatIsTypedIntoTheFormComesIn() throws IOException, UnreadableFileException {
        assertThat(shell.run("import", evening, "--form", form)).isZero();
        Files.writeString(form, Files.readString(form).replaceFirst("(nu\\?\";)\"\"", "$1\"De poort is dicht\""));

        assertThat(shell.run("import", evening, "--notes", form)).isZero();

        assertThat(shell.err()).contains("1 regel toegevoegd");
        assertThat(SessionFiles.read(evening).session().items())
                .extracting(Item::text)
                .containsExactly("De poort is dicht");
    }

    @Test
    void aFormThatSomebodyFilledInIsNotWrittenOver() throws IOException {
        Files.writeString(form, "van iemand");

        assertThat(shell.run("import", evening, "--form", form)).isEqualTo(2);
        assertThat(form).hasContent("van iemand");
    }

    @Test
    void aSlipInACodeIsOneSentenceAndNothingComesIn() throws IOException {
        Files.writeString(form, "code;icoontje;tekst\n1234-5678;nu;Poort\n");

        assertThat(shell.run("import", evening, "--notes", form)).isEqualTo(1);
        assertThat(shell.err())
                .contains("regel 2")
                .contains("in de code \"1234-5678\" zit een tikfout; kijk op het notitieblad");
    }

    @Test
    void theNoteSheetsOfAnEveningArePrinted() {
        assertThat(shell.run("export", evening, "--document", "note-sheets", "-o", folder))
                .isZero();
        assertThat(folder.resolve("avond-note-sheets-nl.pdf")).isNotEmptyFile();
    }

    @Test
    void lettersThatThePaperCannotShowAreNamed() {
        Path other = folder.resolve("other");
        assertThat(shell.run("plan", "--parents", 4, "--minutes", 60, "--school", "\u4F60\u597D\u4F60", "-o", other))
                .isZero();

        assertThat(shell.run(
                        "export",
                        other.resolve("avond.droomballon"),
                        "--document",
                        "note-sheets",
                        "--format",
                        "pdf,html",
                        "-o",
                        other))
                .isZero();

        assertThat(shell.err())
                .containsOnlyOnce("geen lettertype")
                .contains("avond-note-sheets-nl.pdf: voor deze letters", "\u4F60 \u597D.");
    }

    @Test
    void aDeckHasNoNoteSheets() {
        Path deck = folder.resolve("onze-kaarten");
        assertThat(shell.run("deck", "new", deck)).isZero();

        assertThat(shell.run("export", deck.resolve("deck.json"), "--document", "note-sheets", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("dit document komt uit een avond");
    }

    @Test
    void aCardThatTheTableDidNotHaveIsRemarkedAndTakenIn() throws IOException, UnreadableFileException {
        Files.writeString(form, "tafel;kaart;icoontje;tekst\nTafel 1;16;nu;Poort\nTafel 1;16;droom;Bank\n");

        assertThat(shell.run("import", evening, "--notes", form)).isZero();

        assertThat(shell.err()).containsOnlyOnce("Tafel 1 had kaart 16 niet op het programma");
        assertThat(SessionFiles.read(evening).session().items()).hasSize(2);
    }

    @Test
    void aTableIsNoFileToCheckAndAnEveningIsNoListOfNames() throws IOException {
        Files.writeString(form, "tafel;kaart;icoontje;tekst\n");

        assertThat(shell.run("check", form)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(1).first().asString().contains("geen kaartenset, avond of opvolging");
        assertThat(shell.run("plan", "--names", evening, "--minutes", 60)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(1).first().asString().contains("geen lijst met namen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void dotsThatAreTypedIntoTheirFormComeIn(String language) throws IOException, UnreadableFileException {
        Shell other = new Shell(language);
        Files.writeString(form, "table,card,lens,text\nTafel 1,1,nu,Poort\nTafel 2,1,nu,Bank\n");
        Path dots = folder.resolve("stippen.csv");
        assertThat(shell.run("import", evening, "--notes", form)).isZero();

        assertThat(other.run("import", evening, "--ballot-form", dots)).isZero();
        String empty = Files.readString(dots);
        assertThat(empty.lines()).hasSize(1 + 2 * 2);
        assertThat(other.run("import", evening, "--ballots", dots)).isZero();
        assertThat(SessionFiles.read(evening).session().ballots().isEmpty()).isTrue();

        Files.writeString(
                dots,
                empty.replaceFirst("(\"Poort\".)\"\"", "$1\"1 3\"").replaceFirst("(\"Bank\".\"\".)\"\"", "$1\"2\""));
        assertThat(other.run("import", evening, "--ballots", dots)).isZero();
        byte[] after = Files.readAllBytes(evening);
        assertThat(SessionFiles.read(evening).session().ballots().seats().stream()
                        .filter(ballot -> !ballot.supports().isEmpty()))
                .hasSize(2);

        Path again = folder.resolve("nog.csv");
        assertThat(other.run("import", evening, "--ballot-form", again)).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(dots));
        assertThat(other.run("import", evening, "--ballot-form", again)).isEqualTo(2);
        assertThat(Files.readAllBytes(evening)).isEqualTo(after);
    }

    @Test
    void anEveningWithoutNotesHasNoFormForDots() {
        assertThat(shell.run("import", evening, "--ballot-form", form)).isEqualTo(2);
        assertThat(shell.err()).contains("nog geen notities");
        assertThat(form).doesNotExist();
    }
}
