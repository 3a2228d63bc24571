package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.droomballon.session.Ballot;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Tally;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form into which one person types the dots of all tables, and the way back. */
class BallotsFormTest {
    private static final List<String> HEADINGS = List.of("tafel", "punt", "wens", "plaatsen", "aantal");

    @TempDir
    private Path folder;

    private final SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "aa");
    private final ItemId coffee = editor.addNote("blauw", "k01", "droom", "Koffie aan de poort");
    private final ItemId gate = editor.addNote("geel", "k02", "droom", "De poort open");

    @Test
    void everyTableHasARowForEachWish() {
        assertThat(rows()).hasSize(4).allMatch(row -> row.endsWith(";\"\";\"\""));
        assertThat(rows()).filteredOn(row -> row.startsWith("\"Blauw\"")).hasSize(2);
        assertThat(rows())
                .filteredOn(row -> row.contains("Koffie aan de poort"))
                .hasSize(2);
    }

    @Test
    void dotsThatAreKnownStandInTheirRowAndComeBack() throws IOException, UnreadableFileException {
        editor.ballot("blauw", 3, List.of(coffee, gate));
        editor.ballot("blauw", 1, List.of(coffee));
        editor.tally("geel", gate, 2);
        editor.tally("geel", coffee, 0);
        assertThat(rows())
                .anyMatch(row -> row.startsWith("\"Blauw\";\"" + coffee) && row.endsWith(";\"1 3\";\"\""))
                .anyMatch(row -> row.startsWith("\"Blauw\";\"" + gate) && row.endsWith(";\"3\";\"\""))
                .anyMatch(row -> row.startsWith("\"Geel\";\"" + gate) && row.endsWith(";\"\";\"2\""))
                .anyMatch(row -> row.startsWith("\"Geel\";\"" + coffee) && row.endsWith(";\"\";\"\""));

        SessionEditor typed = Evenings.editor(SessionFile.of(editor.session()), "bb");
        BallotsCsv.read(Files.write(folder.resolve("stippen.csv"), form()), typed.session())
                .addTo(typed);

        assertThat(typed.session().ballots().seats())
                .filteredOn(ballot -> ballot.group().equals("blauw"))
                .extracting(Ballot::seat, ballot -> ballot.supports().size())
                .containsExactlyInAnyOrder(tuple(1, 1), tuple(2, 0), tuple(3, 2));
        assertThat(typed.session().ballots().tallies())
                .filteredOn(tally -> tally.item().equals(gate))
                .extracting(Tally::dots)
                .containsExactly(2);
    }

    @Test
    void notesThatSayTheSameAreOneWishWithTheDotsOfBoth() {
        editor.decide(Pair.of(coffee, gate), Verdict.SAME);
        editor.ballot("blauw", 2, List.of(gate));
        editor.tally("geel", coffee, 1);
        editor.tally("geel", gate, 3);

        assertThat(rows()).hasSize(2);
        assertThat(rows().get(0)).startsWith("\"Blauw\"").endsWith(";\"2\";\"\"");
        assertThat(rows().get(1)).startsWith("\"Geel\"").endsWith(";\"\";\"3\"");
    }

    @Test
    void aStyleWithAnotherNumberOfHeadingsIsRefused() {
        assertThatThrownBy(() -> new BallotsForm.Style(TableFormat.CSV, ';', HEADINGS.subList(0, 4)))
                .hasMessageContaining("5 columns");
    }

    private byte[] form() {
        return BallotsForm.write(editor.session(), new BallotsForm.Style(TableFormat.CSV, ';', HEADINGS));
    }

    private List<String> rows() {
        return new String(form(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
