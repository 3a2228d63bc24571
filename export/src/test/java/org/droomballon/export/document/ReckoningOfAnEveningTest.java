package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two tables of two, and the sums behind what they chose. */
class ReckoningOfAnEveningTest {
    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));
    private final List<ItemId> wishes = new ArrayList<>();

    @BeforeEach
    void twelveWishes() {
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        evening.addGroup("geel", "Geel", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        for (int number = 1; number < 13; number++) {
            wishes.add(evening.addNote("blauw", "k01", "nu", "Wens " + number));
        }
    }

    @Test
    void whoPaysTogetherStandsInOneSum() {
        dots(wishes.subList(0, 1), wishes.subList(0, 1), wishes.subList(0, 2), List.of());

        Reckoning reckoning = document(Rules.standard(), Wording.DUTCH).reckoning();

        assertThat(reckoning.rules().get(0))
                .isEqualTo("Stel: elk punt kost 6 muntjes. Elke ouder krijgt evenveel: 15 muntjes. "
                        + "Voor 4 ouders samen is dat 60 muntjes. Dat is net genoeg voor 10 punten van 6.");
        assertThat(reckoning.sums()).hasSize(2);
        assertThat(reckoning.sums().get(0).each()).isEqualTo("2");
        assertThat(reckoning.sums().get(0).addition()).isEqualTo("3\u00A0×\u00A02");
        assertThat(reckoning.sums().get(0).total()).isEqualTo("=\u00A06");
        assertThat(reckoning.near()).isEmpty();
        assertThat(reckoning.purses().rows()).extracting(row -> row.get(0)).containsExactly("Samen (4 ouders)");
        assertThat(reckoning.rules()).anyMatch(rule -> rule.contains("wie wat koos"));
    }

    @Test
    void anAdvanceIsToldAndSoIsWhatWasNear() {
        dots(wishes, wishes, wishes, List.of());

        Reckoning reckoning = document(Rules.standard(), Wording.DUTCH).reckoning();

        assertThat(reckoning.rules()).anyMatch(rule -> rule.startsWith("Vanaf punt 8 had geen enkele groep"));
        assertThat(reckoning.sums().get(7).notes())
                .startsWith("Daarvan is voorschot: 3\u00A0×\u00A01.", "Elk van hen staat daarna 1 in het rood.");
        assertThat(reckoning.nearly().intro())
                .isEqualTo("Zo stond het na punt 10. Ter vergelijking: bij punt 10 ontbrak er 5 per ouder.");
        assertThat(reckoning.near().get(0).distance())
                .isEqualTo("De 3 ouders die dit willen, hebben samen nog 0 van de 6. Ze staan samen al 15 in het rood. "
                        + "Er ontbreekt dus 21: 7 per ouder.");
    }

    @Test
    void aRuleThatCountsTellsHowManyWantIt() {
        dots(wishes, wishes.subList(0, 1), wishes.subList(0, 3), List.of());

        TenPointsDocument document = document(rule("approval"), Wording.DUTCH);

        assertThat(document.howChosen()).anyMatch(told -> told.contains("‘De meeste stippen’"));
        Reckoning reckoning = document.reckoning();
        assertThat(reckoning.columns()).contains("Wie het wil");
        assertThat(reckoning.sums().get(0).each()).isEqualTo("3");
        assertThat(reckoning.sums().get(0).addition()).isEqualTo("Aan 2 van de 2 tafels wil men dit.");
        assertThat(reckoning.sums().get(0).total()).isEqualTo("=\u00A03");
        assertThat(reckoning.near().get(0).distance()).isEqualTo("1 ouder wil dit.");
        assertThat(reckoning.purses().rows()).isEmpty();
    }

    @Test
    void whereNobodyWasGivenAnythingTheTotalsAreTold() {
        dots(wishes.subList(0, 2), wishes.subList(0, 1), wishes.subList(0, 1), List.of());

        Reckoning reckoning = document(rule("phragmen"), Wording.DUTCH).reckoning();

        assertThat(reckoning.sums()).extracting(Sum::each).containsExactly("tot elk 1", "tot elk 4");
        assertThat(reckoning.sums().get(1).notes()).containsExactly("Elk van hen heeft daarna in totaal 4 betaald.");
        assertThat(reckoning.purses().rows()).isEmpty();
    }

    @Test
    void whereEnoughPeopleSitAtEveryTableItIsToldWhatEachOfThemPaid() {
        SessionEditor large = new SessionEditor(Session.begun("ruim", 1, DeckFiles.embedded()), Pen.of("kalm"));
        List.of("Blauw", "Geel").forEach(name -> large.addGroup(name, name, Collections.nCopies(5, Role.PARENT)));
        List<ItemId> two = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> large.addNote("Blauw", "k01", "nu", "Wens " + number))
                .toList()
                .subList(0, 2);
        IntStream.rangeClosed(1, 5).forEach(seat -> {
            large.ballot("Blauw", seat, two);
            large.ballot("Geel", seat, two.subList(0, 1));
        });

        Reckoning reckoning =
                document(large.session(), Rules.standard(), Wording.DUTCH).reckoning();

        assertThat(reckoning.sums().get(0).addition())
                .startsWith("Blauw:\u00A05")
                .contains(" + Geel:\u00A05");
        assertThat(reckoning.purses().rows())
                .extracting(row -> row.get(0))
                .containsExactly("Blauw (5 ouders)", "Geel (5 ouders)", "Samen (10 ouders)");
        assertThat(reckoning.rules()).noneMatch(rule -> rule.contains("wie wat koos"));
    }

    @Test
    void aScoreStandsAsAWholeAndAPart() {
        dots(wishes.subList(0, 2), wishes.subList(0, 2), wishes.subList(0, 1), List.of());

        assertThat(document(rule("sequential-pav"), Wording.DUTCH).reckoning().sums())
                .extracting(Sum::each)
                .containsExactly("3", "1");
        assertThat(CoinWords.score(Fraction.of(7, 2))).isEqualTo("3 1/2");
        assertThat(CoinWords.score(Fraction.of(1, 2))).isEqualTo("1/2");
    }

    @Test
    void ofAMixedEveningATableWithoutDotsPaysWithAllItsParents() {
        evening.ballot("geel", 1, wishes.subList(0, 1));
        evening.ballot("geel", 2, List.of());

        Reckoning reckoning = document(Rules.standard(), Wording.DUTCH).reckoning();

        assertThat(reckoning.sums().get(0).addition()).isEqualTo("3\u00A0×\u00A02");
        assertThat(reckoning.rules())
                .contains("Van een tafel zonder stippen doen alle ouders mee voor wat hun tafel opschreef.");
    }

    @Test
    void aCountOnPaperSaysForWhomItStands() {
        evening.tally("blauw", wishes.get(0), 2);

        assertThat(document(Rules.standard(), Wording.DUTCH).reckoning().rules())
                .anyMatch(rule -> rule.startsWith("Waar op papier alleen het aantal stippen"));
    }

    @Test
    void theTitleSaysHowManyPointsThereAre() {
        dots(wishes.subList(0, 7), List.of(), List.of(), List.of());
        assertThat(document(Rules.standard(), Wording.DUTCH).title())
                .isEqualTo("Zeven dingen die we meenemen naar het overleg met de school");
        assertThat(document(Rules.standard(), Locale.GERMAN).title()).startsWith("Sieben Dinge");

        dots(wishes.subList(0, 1), List.of(), List.of(), List.of());
        assertThat(document(Rules.standard(), Wording.DUTCH).title()).startsWith("Eén punt");

        dots(wishes, wishes, wishes, wishes);
        assertThat(document(Rules.standard(), Wording.DUTCH).title()).startsWith("10 dingen");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void oneTableAndOneWishAreToldInTheSingular(Locale language) {
        SessionEditor small = new SessionEditor(Session.begun("klein", 1, DeckFiles.embedded()), Pen.of("kalm"));
        small.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        small.addNote("blauw", "k01", "nu", "Koffie");

        TenPointsDocument document = document(small.session(), Rules.standard(), language);

        assertThat(document.howChosen())
                .noneMatch(told -> told.matches(
                        ".*\\b1 (tafels|wensen|punten|tables|wishes|points|souhaits|Tische|Wünsche|Punkte)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyRuleHasSumsInEveryLanguage(SelectionRule rule) {
        dots(wishes, wishes.subList(2, 9), wishes.subList(0, 1), List.of());

        for (Locale language : Wording.LANGUAGES) {
            Reckoning reckoning = document(rule, language).reckoning();
            assertThat(reckoning.sums()).isNotEmpty().allSatisfy(sum -> assertThat(sum.total())
                    .isNotEmpty());
            assertThat(reckoning.toString()).doesNotContain("{");
        }
    }

    private void dots(List<ItemId> first, List<ItemId> second, List<ItemId> third, List<ItemId> fourth) {
        evening.ballot("blauw", 1, first);
        evening.ballot("blauw", 2, second);
        evening.ballot("geel", 1, third);
        evening.ballot("geel", 2, fourth);
    }

    private TenPointsDocument document(SelectionRule rule, Locale language) {
        return document(evening.session(), rule, language);
    }

    private static TenPointsDocument document(Session session, SelectionRule rule, Locale language) {
        Account account = Accounts.of(session, TenPoints.propose(session, rule), rule);
        return TenPointsDocument.of(session, account, language);
    }

    private static SelectionRule rule(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    static Stream<SelectionRule> everyRule() {
        return Rules.all().stream();
    }
}
