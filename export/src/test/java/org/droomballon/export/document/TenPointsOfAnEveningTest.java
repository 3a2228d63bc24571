package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TenPointsOfAnEveningTest {
    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));

    @Test
    void everyNoteOfTheEveningIsInTheDocument() {
        ItemId gate = note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId rain = note("groen", "k02", "kan", "De poort vroeger openen");
        ItemId aside = note("groen", "k02", "droom", "Juf An is streng");
        ItemId balloon = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        evening.decide(Pair.of(gate, rain), Verdict.SAME);
        evening.setAside(aside, "Er staat een naam in");

        TenPointsDocument document = document(Wording.DUTCH);

        assertThat(ids(document))
                .containsExactlyInAnyOrder(gate.toString(), rain.toString(), aside.toString(), balloon.toString());
        assertThat(document.points().get(0).wording()).isEqualTo("De poort gaat te laat open");
        assertThat(document.points().get(0).reasons()).contains("2 tafels schreven dit op: blauw en groen.");
        assertThat(document.rest().setAside()).extracting(SetAside::reason).containsExactly("Er staat een naam in");
        assertThat(document.heading().place()).isEqualTo("De Regenboog · 1\u00A0november\u00A02026");
    }

    @Test
    void aListWithoutDotsSaysThatItIsAProposal() {
        note("blauw", "k01", "nu", "De poort gaat te laat open");

        assertThat(document(Wording.DUTCH).notices())
                .containsExactly(
                        "Er zijn geen stippen gegeven. Dit is een voorstel, gemaakt uit wat de tafels schreven.");
    }

    @Test
    void aListThatPeopleChangedSaysSoAndTellsTheProposal() {
        ItemId gate = note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId green = note("blauw", "k01", "nu", "Meer groen");
        evening.ballot("blauw", 1, List.of(gate));
        TenPoints chosen = TenPoints.propose(session(), Rules.standard());
        TenPoints changed = new TenPoints(chosen.choice(), List.of(green.toString()));

        TenPointsDocument document = document(changed, Wording.DUTCH);

        assertThat(document.notices())
                .containsExactly("Deze lijst is met de hand aangepast. Verderop staat wat de telling voorstelde.");
        assertThat(document.points().get(0).reasons()).contains("Met de hand gekozen: in het voorstel stond het niet.");
        assertThat(document.rest().leftOut().get(0).rank())
                .isEqualTo("Dit stond in het voorstel en is met de hand vervangen");
        assertThat(document.howChosen())
                .contains("Zonder aanpassing waren dit de punten: ‘De poort gaat te laat open’.");
    }

    @Test
    void whatNobodyChoseStandsByCardAndTellsATextOnce() {
        List<ItemId> chosen = IntStream.range(0, 10)
                .mapToObj(number -> note("blauw", "k03", "nu", "Wens " + number))
                .toList();
        ItemId bench = note("blauw", "k17", "kan", "Een bank");
        ItemId seat = note("groen", "k17", "droom", "Ergens zitten");
        note("groen", "k02", "kan", "Meer groen");
        note("groen", "k02", "nu", "Alles is grijs");
        evening.question("blauw", "k17", "En de speelplaats?");
        evening.decide(Pair.of(bench, seat), Verdict.SAME);
        evening.ballot("blauw", 1, chosen);
        evening.ballot("groen", 1, chosen);

        List<AlsoSaid> also = document(Wording.DUTCH).rest().alsoSaid();

        assertThat(also)
                .extracting(AlsoSaid::title)
                .containsExactly(
                        new CardTitle("kaart 2", "Kaart 2", questionOf("k02")),
                        new CardTitle("kaart 17", "Kaart 17", "En de speelplaats?"));
        assertThat(also.get(0).sayings()).noneMatch(Saying::hasWording);
        assertThat(also.get(0).sayings())
                .extracting(saying -> saying.notes().get(0).text())
                .containsExactly("Alles is grijs", "Meer groen");
        assertThat(also.get(1).sayings()).extracting(Saying::wording).containsExactly("Een bank");
    }

    private String questionOf(String card) {
        return session().deck().card(card).orElseThrow().question(Wording.DUTCH).orElseThrow();
    }

    @Test
    void aBalloonThatTheTableDidNotHearIsMarked() {
        evening.addGroup("blauw", "blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");

        assertThat(document(Wording.DUTCH).points().get(0).notes().get(0).marks())
                .containsExactly("Deze droomballon is niet voorgelezen aan de tafel. Niemand heeft hem dus bevestigd.");
    }

    @Test
    void aPointThatRestsOnlyOnUnheardBalloonsIsMarkedAlsoOnThePoster() {
        note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId gate = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        ItemId coffee = evening.addBalloon("blauw", "k02", "Koffie aan de poort");
        evening.readBack(coffee, ReadBack.NOT_OURS);
        evening.ballot("blauw", 1, List.of(gate));
        evening.ballot("blauw", 2, List.of(coffee));

        TenPointsDocument document = document(Wording.DUTCH);

        assertThat(document.points()).hasSize(2).allSatisfy(point -> assertThat(point.reasons())
                .contains("Dit rust alleen op een droomballon die de tafel niet heeft bevestigd."));
        assertThat(document.notices())
                .contains("De punten 1 en 2 rusten alleen op droomballonnen die de tafel niet heeft bevestigd.");
    }

    @Test
    void aPointThatHasNotesAsWellSaysSoDifferently() {
        ItemId gate = note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId balloon = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        evening.decide(Pair.of(gate, balloon), Verdict.SAME);
        evening.ballot("blauw", 1, List.of(gate));

        TenPointsDocument document = document(Wording.DUTCH);

        assertThat(document.points().get(0).reasons())
                .contains("Onder dit punt staat ook 1 droomballon die de tafel niet heeft bevestigd.")
                .noneMatch(reason -> reason.startsWith("Dit rust alleen"));
        assertThat(document.notices()).isEmpty();
        assertThat(document.points().get(0).notes())
                .filteredOn(line -> line.id().equals(balloon.toString()))
                .singleElement()
                .satisfies(line -> assertThat(line.marks())
                        .containsExactly(
                                "Deze droomballon is niet voorgelezen aan de tafel. Niemand heeft hem dus bevestigd."));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReadBack.class,
            names = {"AGREED", "CHANGED"})
    void aPointThatRestsOnAConfirmedBalloonHasNoMark(ReadBack answer) {
        note("blauw", "k01", "nu", "De poort gaat te laat open");
        ItemId balloon = evening.addBalloon("blauw", "k01", "Een poort die op tijd opengaat");
        evening.readBack(balloon, answer);
        evening.ballot("blauw", 1, List.of(balloon));

        TenPointsDocument document = document(Wording.DUTCH);

        assertThat(document.notices()).isEmpty();
        assertThat(document.points().get(0).reasons()).noneMatch(reason -> reason.contains("bevestigd"));
        assertThat(document.points().get(0).notes().get(0).marks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceIsThereInEveryLanguage(Locale language) {
        note("blauw", "k01", "nu", "De poort gaat te laat open");
        IntStream.range(0, 10).forEach(number -> note("blauw", "k02", "nu", "Wens " + number));
        evening.ballot("groen", 1, List.of(note("groen", "k17", "kan", "Meer groen")));
        evening.question("groen", "k17", "Wat met de speelplaats?");

        TenPointsDocument document = document(language);

        assertThat(document.howChosen()).hasSizeGreaterThan(4).noneMatch(sentence -> sentence.contains("{"));
        assertThat(document.points())
                .flatExtracting(Point::notes)
                .extracting(note -> note.source().question().text())
                .contains("Wat met de speelplaats?");
    }

    private ItemId note(String group, String card, String lens, String text) {
        if (session().group(group).isEmpty()) {
            evening.addGroup(group, group, List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        }
        evening.school("De Regenboog");
        evening.date(LocalDate.of(2026, 11, 1));
        return evening.addNote(group, card, lens, text);
    }

    private Session session() {
        return evening.session();
    }

    private TenPointsDocument document(Locale language) {
        return document(TenPoints.propose(session(), Rules.standard()), language);
    }

    private TenPointsDocument document(TenPoints ten, Locale language) {
        Account account = Accounts.of(session(), ten, Rules.standard());
        return TenPointsDocument.of(session(), account, language);
    }

    private static List<String> ids(TenPointsDocument document) {
        return TenPointsFixture.notes(document).map(NoteLine::id).toList();
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }
}
