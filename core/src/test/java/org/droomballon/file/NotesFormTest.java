package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.droomballon.file.Problem.Kind;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Item;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form into which one person types what all tables wrote on paper, and the way back. */
class NotesFormTest {
    private static final NotesForm.Style STYLE = new NotesForm.Style(
            TableFormat.CSV,
            ';',
            List.of(
                    "code",
                    "tafel",
                    "kaart",
                    "vraag op de kaart",
                    "icoontje",
                    "tekst",
                    "taal",
                    "vertaling",
                    "plaats",
                    "voorgelezen"),
            "droomballon",
            "eigen vraag",
            Locale.forLanguageTag("nl"));

    @TempDir
    private Path folder;

    private final SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "aa");

    NotesFormTest() {
        editor.cards(List.of("k01", "k17"));
    }

    @Test
    void aRowForEachNoteOfEverySheetStandsReadyWithItsCode() {
        List<String> rows = form().lines().toList();
        int tables = editor.session().tables().size();

        assertThat(rows).hasSize(1 + tables * (3 * NoteSheet.NOTES_PER_LENS + 1 + 3 * NoteSheet.NOTES_PER_LENS + 2));
        assertThat(rows.get(1))
                .startsWith("\"#" + NoteSheet.of(editor.session()).get(0).code() + "\";\"Blauw\";\"1\";")
                .endsWith(";\"\";\"\";\"\";\"\";\"\"");
        assertThat(rows).filteredOn(row -> row.contains("\"eigen vraag\"")).hasSize(tables);
    }

    @Test
    void aFormOnWhichNobodyWroteBringsNothing() throws IOException, UnreadableFileException {
        NotesCsv table = NotesCsv.read(csv(form()), editor.session());

        assertThat(table.size()).isZero();
    }

    @Test
    void whatWasTypedComesBackAtItsTableCardAndLens() throws IOException, UnreadableFileException {
        String first = NoteSheet.of(editor.session()).get(0).code().toString();
        String filled = form().replaceFirst(
                        "(Hoe is het nu\\?\";)\"\";\"\";\"\";\"\"", "$1\"De poort is dicht\";\"\";\"\";\"2\"")
                .replaceFirst("(\"droomballon\";)\"\";\"\";\"\";\"\";\"\"", "$1\"Samen koffie\";\"\";\"\";\"\";\"ja\"");
        String more = "\"" + first.replace("-", "") + "\";\"\";\"\";\"\";\"droom\";\"Nog een\";\"\";\"\";\"\";\"\"\n";

        NotesCsv.read(csv(filled + more), editor.session()).addTo(editor);

        assertThat(editor.session().items())
                .extracting(Item::group, Item::card, Item::text)
                .containsExactlyInAnyOrder(
                        tuple("blauw", "k01", "De poort is dicht"),
                        tuple("blauw", "k01", "Samen koffie"),
                        tuple("blauw", "k01", "Nog een"));
    }

    @Test
    void aSlipInACodeASheetOfAnotherEveningAndAWrongTableAreTold() throws IOException {
        String right = NoteSheet.of(editor.session()).get(0).code().toString();
        String slip = right.substring(0, 8) + (char) ('0' + (right.charAt(8) - '0' + 1) % 10);
        String rows = "code;tafel;kaart;icoontje;tekst\n" + slip + ";;;nu;Poort\n" + "0000-0000;;;nu;Poort\n" + right
                + ";geel;;nu;Poort\n" + right + ";;2;nu;Poort\n";

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> NotesCsv.read(csv(rows), editor.session()))
                        .problems())
                .extracting(Problem::kind, Problem::line, Problem::place)
                .containsExactly(
                        tuple(Kind.BAD_CODE, 2, "code"),
                        tuple(Kind.UNKNOWN_CODE, 3, "code"),
                        tuple(Kind.CODE_DIFFERS, 4, "code"),
                        tuple(Kind.CODE_DIFFERS, 5, "code"));
    }

    private String form() {
        return new String(NotesForm.write(editor.session(), STYLE), StandardCharsets.UTF_8);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("form.csv"), text);
    }
}
