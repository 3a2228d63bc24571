package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.consolidation.Bundles;
import org.droomballon.consolidation.Suggestions;
import org.droomballon.consolidation.WordSimilarity;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Conflict;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note in a home language keeps its words, with their translation beside them. */
class HomeLanguageTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String GATE = "\u0627\u0644\u0628\u0627\u0628 \u0645\u063A\u0644\u0642";

    @TempDir
    private Path folder;

    private final SessionFile file = SessionFile.of(Evenings.begun());
    private final SessionEditor editor = Evenings.editor(file, "aa");

    @Test
    void aNoteAndABalloonComeBackFromTheFileInBothLanguages() throws UnreadableFileException, IOException {
        ItemId note = gate(editor);
        ItemId balloon = editor.addBalloon("geel", "k02", "Kahve");
        editor.writtenIn(balloon, Locale.forLanguageTag("tr"));
        editor.translate(balloon, "Koffie");
        Path saved = Files.write(
                folder.resolve("a.droomballon"), file.with(editor.session()).bytes());

        SessionFile read = SessionFiles.read(saved);

        assertThat(read.session().items())
                .extracting(Item::id, Item::text, Item::language, Item::translation)
                .containsExactly(
                        tuple(note, GATE, Optional.of(ARABIC), Optional.of("De poort is dicht")),
                        tuple(balloon, "Kahve", Optional.of(Locale.forLanguageTag("tr")), Optional.of("Koffie")));
        assertThat(read.bytes()).isEqualTo(Files.readAllBytes(saved));
    }

    @Test
    void aTranslationCanBeTakenAwayAndUndone() {
        FileEditor steps = new FileEditor(file, Pen.of("aa", file.session()));
        ItemId note = steps.step(HomeLanguageTest::gate);
        steps.step(each -> {
            each.translate(note, "");
            return note;
        });
        assertThat(only(steps.file()).translation()).isEmpty();
        assertThat(only(steps.file()).readable()).isEqualTo(GATE);

        steps.undo();

        assertThat(only(steps.file()).translation()).contains("De poort is dicht");
    }

    @Test
    void twoWhoTranslateAtOnceLoseNothingAndAreTold() throws UnreadableFileException, IOException {
        ItemId note = editor.addNote("blauw", "k01", "nu", GATE);
        SessionFile begun = file.with(editor.session());
        SessionFile merged = SessionFiles.merge(
                List.of(translated(begun, note, "bb", "Poort dicht"), translated(begun, note, "cc", "De deur is toe")));

        assertThat(only(merged).translations()).containsExactlyInAnyOrder("Poort dicht", "De deur is toe");
        assertThat(merged.conflicts()).extracting(Conflict::place).containsExactly(note.toString());
    }

    @Test
    void itIsComparedAndWordedByItsTranslation() {
        ItemId note = gate(editor);
        ItemId same = editor.addNote("geel", "k01", "nu", "De poort is dicht.");

        assertThat(Suggestions.of(editor.session(), WordSimilarity.of(Locale.forLanguageTag("nl"))))
                .extracting(
                        suggestion -> suggestion.one().id(),
                        suggestion -> suggestion.other().id())
                .containsExactly(tuple(note, same));
        assertThat(Bundles.of(editor.session()).bundles().get(0).wording()).isEqualTo("De poort is dicht");
    }

    @Test
    void aTableOfNotesBringsLanguageAndTranslationAlsoToNotesThatAreThere()
            throws UnreadableFileException, IOException {
        String bare = "tafel,kaart,icoontje,tekst\nblauw,1,nu," + GATE + "\n";
        String more = "tafel,kaart,icoontje,tekst,taal,vertaling\nblauw,1,nu," + GATE + ",ar,De poort is dicht\n"
                + "geel,1,droomballon,Kahve,tr,Koffie\n";
        assertThat(imported(bare)).isEqualTo(1);

        assertThat(imported(more)).isEqualTo(2);
        assertThat(imported(more)).isZero();
        assertThat(imported(bare)).isZero();

        assertThat(editor.session().items())
                .extracting(Item::language, Item::translation)
                .containsExactly(
                        tuple(Optional.of(ARABIC), Optional.of("De poort is dicht")),
                        tuple(Optional.of(Locale.forLanguageTag("tr")), Optional.of("Koffie")));
    }

    @Test
    void aLanguageByItsNameIsTold() {
        String table = "table,card,lens,text,language\nblauw,1,nu," + GATE + ",Arabisch\n";

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> imported(table))
                        .problems())
                .extracting(Problem::kind, Problem::line, Problem::place)
                .containsExactly(tuple(Kind.NOT_A_LANGUAGE, 2, "language"));
    }

    private int imported(String table) throws UnreadableFileException, IOException {
        return NotesCsv.read(Files.writeString(folder.resolve("n.csv"), table), editor.session())
                .addTo(editor);
    }

    private static ItemId gate(SessionEditor editor) {
        ItemId note = editor.addNote("blauw", "k01", "nu", GATE);
        editor.writtenIn(note, ARABIC);
        editor.translate(note, "De poort is dicht");
        return note;
    }

    private static SessionFile translated(SessionFile begun, ItemId note, String writer, String translation) {
        SessionEditor editor = Evenings.editor(begun, writer);
        editor.translate(note, translation);
        return begun.with(editor.session());
    }

    private static Item only(SessionFile file) {
        assertThat(file.session().items()).hasSize(1);
        return file.session().items().get(0);
    }
}
