package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Block.Table;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Lengths;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class GuideTest {
    @Test
    void everyPartHasItsTimeOnTheClockAndEveryRoundItsQuestion() {
        SessionEditor editor = evening();
        editor.start(LocalTime.of(23, 30));
        editor.film(true);
        editor.lengths(new Lengths(5, 8, 12, 5, 15, 2));

        assertThat(order(editor.session()))
                .containsExactly(
                        "23:30 | 5 | Onthaal",
                        "23:35 | 8 | Filmpje",
                        "23:43 | 12 | Kaart 3: Hoe verkleint de school de grote stap van thuis naar school voor ouders?",
                        "23:55 | 12 | Kaart 17: Onze eigen vraag",
                        "00:07 | 15 | Oogst: stippen en punten",
                        "00:22 | 2 | Afsluiting",
                        "00:24 | – | Einde");
    }

    @Test
    void withoutAStartMinutesAreCountedAndUsualLengthsTaken() {
        assertThat(order(evening().session()).get(0)).isEqualTo(" | 0 | 10 | Onthaal");
        assertThat(order(evening().session()).get(1)).startsWith(" | 10 | 10 | Kaart 3: Hoe verkleint");
    }

    @Test
    void tablesWithCardsOfTheirOwnShareARound() {
        SessionEditor editor = evening();
        editor.cardsOf("groen", List.of("k01"));

        String guide = text(editor.session(), Wording.DUTCH);

        assertThat(guide).contains("Ronde 1: elke tafel haar kaart (kaarten 3, 1)", "Kaart 17: Onze eigen vraag");
        assertThat(guide).contains("3 bladen");
    }

    @Test
    void rolesThatMoveOnAreToldCardByCardAndNamesStayOut() {
        SessionEditor editor = evening();
        editor.roles(RoleTurns.PER_CARD);
        editor.nameSeat("blauw", 1, "Fatima");

        String guide = text(editor.session(), Wording.DUTCH);

        assertThat(guide).contains("schuiven bij elke kaart een plaats op").doesNotContain("Fatima");
        assertThat(table(editor.session(), 1))
                .containsExactly("blauw | 3 | 1, 2 | 2, 3 | 3, 17", "groen | 2 | – | – | 3, 17");
    }

    @Test
    void whatRunsOverIsToldAndSoIsWhatToDropWhenItGetsLate() {
        SessionEditor editor = evening();
        editor.minutes(80);

        assertThat(text(editor.session(), Locale.ENGLISH))
                .contains("At the end 25 minutes are left for what runs over.", "at least 5 minutes");
    }

    @Test
    void anEveningWithoutTablesHasAGuideToo() {
        Session begun = Session.begun("avond", 7, DeckFiles.embedded());

        assertThat(text(begun, Wording.DUTCH))
                .contains("Draaiboek van de avond", "35 minuten")
                .doesNotContain("Gespreksleider (plaats)");
    }

    private static SessionEditor evening() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.cards(List.of("k03", "k17"));
        editor.addGroup("blauw", "blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        editor.addGroup("groen", "groen", List.of(Role.PARENT, Role.PARENT));
        return editor;
    }

    private static List<String> order(Session session) {
        return table(session, 0);
    }

    private static List<String> table(Session session, int which) {
        return TextDocument.guide(session, Wording.DUTCH).content().blocks().stream()
                .filter(block -> block.kind().equals("table"))
                .map(block -> (Table) block)
                .skip(which)
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row ->
                        String.join(" | ", row.stream().map(line -> line.text()).toList()))
                .toList();
    }

    private static String text(Session session, Locale language) {
        return new String(
                        Documents.exporter("txt").write(TextDocument.guide(session, language)), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }
}
