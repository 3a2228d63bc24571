package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.content.Block;
import org.droomballon.export.icon.SpreadMark;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadOfAnEveningTest {
    private static final List<Role> SEATS = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT);
    private static final List<Role> FIVE =
            List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT, Role.PARENT);

    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));

    @Test
    void aTableShowsWhoWantsThePointAndHowOftenItWroteIt() {
        evening.addGroup("blauw", "blauw", FIVE);
        ItemId gate = note("blauw", "nu", "De poort gaat te laat open");
        ItemId balloon = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        ItemId rain = note("groen", "kan", "De poort vroeger openen");
        same(gate, balloon);
        same(gate, rain);
        evening.ballot("blauw", 1, List.of(gate));
        evening.ballot("blauw", 3, List.of(rain));

        SpreadPart.Row row = only(spread(Wording.DUTCH).parts()).rows().get(0);

        assertThat(row.tables())
                .containsExactly(
                        new Mark("2-5-2", "blauw: 2 van de 5 ouders en 2 keer opgeschreven"),
                        new Mark("0-0-1", "groen: 1 keer opgeschreven"));
        assertThat(row.lenses())
                .containsExactly(
                        new Mark("0-0-1", "Hoe is het nu?: 1 keer opgeschreven"),
                        Mark.NONE,
                        new Mark("0-0-1", "Mogelijkheid?: 1 keer opgeschreven"),
                        new Mark("0-0-1", "Droomballon: 1 keer opgeschreven"));
    }

    @Test
    void whereFewSitAtATableNobodySeesHowManyOfThemWantIt() {
        evening.addGroup("blauw", "blauw", FIVE);
        evening.addGroup("rood", "rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        ItemId gate = note("groen", "nu", "De poort gaat te laat open");
        List.of("blauw", "groen", "rood").forEach(table -> evening.ballot(table, 1, List.of(gate)));

        Spread spread = spread(Wording.DUTCH);

        assertThat(spread.parts().get(0).rows().get(0).tables())
                .containsExactly(
                        new Mark("1-1-0", "blauw: hier wil men dit"),
                        new Mark("1-1-1", "groen: hier wil men dit en 1 keer opgeschreven"),
                        Mark.NONE);
        assertThat(spread.reading().get(0)).contains("minder dan 3 ouders", "wie wat koos");
        assertThat(spread.example().drawing()).isEqualTo("1-1-2");
    }

    @Test
    void whereFewSitAtTheOnlyTableThatWantsAPointItIsNotPointedAt() {
        ItemId gate = note("groen", "nu", "De poort gaat te laat open");
        evening.addGroup("rood", "rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        evening.ballot("groen", 1, List.of(gate));
        evening.ballot("rood", 1, List.of());

        assertThat(spread(Wording.DUTCH).parts().get(0).rows().get(0).tables())
                .containsExactly(new Mark("0-0-1", "groen: 1 keer opgeschreven"), Mark.NONE);
    }

    @Test
    void aTableThatWantsAndWroteNothingStaysEmptyAndOneThatOnlyWroteIsExplained() {
        List.of("blauw", "groen").forEach(table -> evening.addGroup(table, table, FIVE));
        ItemId gate = note("blauw", "nu", "De poort gaat te laat open");
        table("groen");
        note("rood", "nu", "Meer groen");
        evening.ballot("blauw", 1, List.of(gate));
        evening.ballot("groen", 1, List.of());

        Spread spread = spread(Wording.DUTCH);

        assertThat(spread.parts().get(0).tables()).containsExactly("blauw", "groen", "rood");
        assertThat(spread.parts().get(0).rows().get(0).tables().get(1)).isEqualTo(Mark.NONE);
        assertThat(spread.reading())
                .containsExactly(
                        "Elk rondje is een ouder aan die tafel: vol is wie dit punt wil, leeg wie iets anders koos.",
                        "Elk streepje is een notitie of een droomballon.",
                        "Een tafel zonder rondjes gaf geen stippen.");
    }

    @Test
    void withoutDotsThereAreStrokesOnly() {
        note("blauw", "nu", "De poort gaat te laat open");

        Spread spread = spread(Wording.DUTCH);

        assertThat(spread.drawings()).containsExactly("0-0-2", "0-0-1");
        assertThat(spread.reading()).containsExactly("Elk streepje is een notitie of een droomballon.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 17, 40})
    void everyNoteOfAPointIsOneStrokeAtATableAndOneUnderALensHoweverManyTables(int tables) {
        List<ItemId> notes = IntStream.rangeClosed(1, tables)
                .mapToObj(number ->
                        note("t" + number, List.of("nu", "droom", "kan").get(number % 3), "Wens " + number % 4))
                .toList();
        notes.stream().skip(4).forEach(note -> same(notes.get(notes.indexOf(note) % 4), note));
        evening.addBalloon("t1", "k01", "Een droom");

        TenPointsDocument document = document(Wording.DUTCH);

        for (Point point : document.points()) {
            int at = document.points().indexOf(point);
            assertThat(written(document.spread(), at, true))
                    .isEqualTo(point.notes().size());
            assertThat(written(document.spread(), at, false))
                    .isEqualTo(point.notes().size());
        }
        assertThat(document.spread().parts())
                .allMatch(part -> part.tables().size() + part.lenses().size() <= 10);
        assertThat(document.spread().parts().stream().flatMap(part -> part.tables().stream()))
                .hasSize(tables)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de", "ar"})
    void theWordsSayWhatTheDrawingShows(String language) {
        ItemId gate = note("blauw", "nu", "De poort gaat te laat open");
        note("groen", "kan", "Meer groen");
        evening.ballot("groen", 2, List.of(gate));
        Locale locale = Locale.forLanguageTag(language);

        TenPointsDocument document = document(locale);
        Block.Table table = document.content().blocks().stream()
                .filter(block -> block instanceof Block.Table)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();

        for (SpreadPart.Row row : only(document.spread().parts()).rows()) {
            String said = table.rows().get(Integer.parseInt(row.number()) - 1).toString();
            assertThat(Stream.concat(row.tables().stream(), row.lenses().stream())
                            .filter(Mark::isDrawn))
                    .isNotEmpty()
                    .allMatch(
                            mark -> said.contains(mark.words()) && !mark.words().contains("{"));
        }
    }

    @Test
    void anEveningWithoutPointsHasNoDrawing() {
        assertThat(spread(Wording.DUTCH).parts()).isEmpty();
    }

    private static long written(Spread spread, int point, boolean byTable) {
        return spread.parts().stream()
                .map(part -> part.rows().get(point))
                .flatMap(row -> (byTable ? row.tables() : row.lenses()).stream())
                .filter(Mark::isDrawn)
                .mapToLong(mark -> SpreadMark.of(mark.drawing()).written())
                .sum();
    }

    private static SpreadPart only(List<SpreadPart> parts) {
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private ItemId note(String group, String lens, String text) {
        table(group);
        return evening.addNote(group, "k01", lens, text);
    }

    private void table(String group) {
        if (evening.session().group(group).isEmpty()) {
            evening.addGroup(group, group, SEATS);
        }
    }

    private void same(ItemId one, ItemId other) {
        evening.decide(Pair.of(one, other), Verdict.SAME);
    }

    private Spread spread(Locale language) {
        return document(language).spread();
    }

    private TenPointsDocument document(Locale language) {
        Session session = evening.session();
        TenPoints ten = TenPoints.propose(session, Rules.standard());
        return TenPointsDocument.of(session, Accounts.of(session, ten, Rules.standard()), language);
    }
}
