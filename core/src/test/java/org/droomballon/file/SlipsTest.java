package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in tables that would lose something without a word. */
class SlipsTest {
    @TempDir
    private Path folder;

    @Test
    void aColumnOfAnotherTableAndOneThatIsNearlyRightAreTold() throws IOException {
        assertThat(ballots("tafel,punt,plaats\n" + "Tafel 1,ITEM,1 2\n"))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .contains(new Tuple(Kind.UNKNOWN_COLUMN, "plaats"));
        assertThat(notes("tafel,kaart,icoontje,tekst,voorgelzen\nTafel 1,3,droom,Koffie,ja\n"))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(new Tuple(Kind.UNKNOWN_COLUMN, "voorgelzen"));
    }

    @Test
    void aColumnThatSomebodyAddedForThemselvesIsPassedOver() throws IOException, UnreadableFileException {
        Path table = write("tafel,kaart,icoontje,tekst,opmerking,wie typte\nTafel 1,3,droom,Koffie,goed,An\n");

        assertThat(NotesCsv.read(table, session()).size()).isEqualTo(1);
    }

    @Test
    void aCommaWithoutQuotesIsFoundByTheWordThatItLeavesBehind() throws IOException {
        assertThat(notes("tafel,kaart,icoontje,tekst,voorgelezen\nTafel 1,3,droom,Komma, in tekst,\n"))
                .extracting(Problem::kind, Problem::line)
                .containsExactly(new Tuple(Kind.UNKNOWN_WORD, 2));
    }

    @Test
    void aSeatTwiceAndAWishTwiceAreTold() throws IOException {
        assertThat(ballots("tafel,punt,plaatsen\nTafel 1,ITEM,1 2 2\nTafel 1,ITEM,3\n"))
                .extracting(Problem::kind, Problem::line)
                .containsExactlyInAnyOrder(new Tuple(Kind.DOUBLE_SEAT, 2), new Tuple(Kind.DOUBLE_ROW, 3));
    }

    @Test
    void aWorkSheetIsToldFromACsv() throws IOException {
        Path sheet = Files.write(folder.resolve("notities.csv"), new byte[] {'P', 'K', 3, 4, 20, 0});

        assertThat(problems(() -> NotesCsv.read(sheet, session())))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(new Tuple(Kind.NOT_CSV, "spreadsheet"));
    }

    @Test
    void aTableIsKnownByItsNumberWhereThatIsItsAloneAndElseTheNamesAreTold()
            throws IOException, UnreadableFileException {
        Path good = write("tafel,kaart,icoontje,tekst\n2,3,droom,Koffie\n");

        assertThat(NotesCsv.read(good, session()).size()).isEqualTo(1);
        assertThat(notes("tafel,kaart,icoontje,tekst\nTafle 2,99,nee,Koffie\n"))
                .extracting(Problem::kind, problem -> problem.details().get(2))
                .contains(
                        new Tuple(Kind.UNKNOWN_NAME, "Tafel 1, Tafel 2"),
                        new Tuple(Kind.UNKNOWN_NAME, "Hoe is het nu?, Droom?, Mogelijkheid?"));
    }

    private List<Problem> ballots(String text) throws IOException {
        Session session = session();
        ItemId item = session.items().get(0).id();
        Path table = write(text.replace("ITEM", item.toString()));
        return problems(() -> BallotsCsv.read(table, session));
    }

    private List<Problem> notes(String text) throws IOException {
        Path table = write(text);
        return problems(() -> NotesCsv.read(table, session()));
    }

    private static List<Problem> problems(ThrowingCallable read) {
        return catchThrowableOfType(UnreadableFileException.class, read).problems();
    }

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("tabel.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Session session() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        List.of("Tafel 1", "Tafel 2")
                .forEach(name ->
                        editor.addGroup("t" + name.charAt(6), name, List.of(Role.PARENT, Role.PARENT, Role.PARENT)));
        editor.addNote("t1", "k03", "droom", "Koffie aan de poort");
        return editor.session();
    }
}
