package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.export.document.BorrowedDecks;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.font.FontMetrics;
import org.droomballon.export.house.House;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards are read across a table: letters are large enough, and lines end where sense does. */
class CardReadingTest {
    private static final Fitting FITTING = new Fitting(new FontMetrics());
    private static final double ROUNDING = 0.01;

    @ParameterizedTest
    @EnumSource
    void onEveryPaperQuestionsHaveFourteenPointsAndLensesNine(CardLayout layout) {
        CardsReport laid = laid(PrintSettings.USUAL.on(layout), sheets(Wording.DUTCH));

        assertThat(cards(laid)).hasSize(19).allMatch(card -> card.size() >= 14 - ROUNDING);
        assertThat(laid.lenses().label()).isGreaterThanOrEqualTo(9 - ROUNDING);
        if (layout != CardLayout.EIGHT) {
            assertThat(laid.lenses().prompt()).isGreaterThanOrEqualTo(9 - ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onASmallCardLensesStandBesideEachOtherEachOnALineOfItsOwn(Locale language) {
        LensBlock lenses =
                laid(PrintSettings.USUAL.on(CardLayout.EIGHT), sheets(language)).lenses();

        assertThat(lenses.lenses())
                .allMatch(lens -> lens.cell().top() == 0 && lens.label().size() == 1);
        for (int at = 1; at < lenses.lenses().size(); at++) {
            LensPlace before = lenses.lenses().get(at - 1);
            assertThat(lenses.lenses().get(at).cell().left())
                    .isGreaterThan(before.cell().left() + before.cell().width() + 2);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void inLargePrintTwoCardsStandOnASheetWithQuestionsOfThirtyPointsAndAllThatLensesAsk(Locale language) {
        CardsReport laid = laid(PrintSettings.USUAL.in(Print.LARGE), sheets(language));

        assertThat(laid.pages()).allMatch(page -> page.cards().size() <= 2);
        assertThat(cards(laid)).hasSize(19).allMatch(card -> card.size() >= 30 - ROUNDING);
        assertThat(laid.lenses().prompt()).isGreaterThanOrEqualTo(18 - ROUNDING);
    }

    @Test
    void whatLargePrintCannotSayOnHalfASheetTakesTheWhole() {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH));

        CardsReport laid = laid(PrintSettings.USUAL.in(Print.LARGE), sheets);

        assertThat(laid.pages()).allMatch(page -> page.cards().size() <= 1);
        assertThat(cards(laid)).allMatch(card -> card.size() >= 30 - ROUNDING);
        assertThat(laid.lenses().lenses()).allMatch(lens -> !lens.secondPrompt().isEmpty());
    }

    @Test
    void aCardOfHalfASheetHasLargerLettersThanOneOfAQuarter() {
        assertThat(cards(laid(PrintSettings.USUAL.on(CardLayout.TWO), sheets(Wording.DUTCH))))
                .allMatch(card -> card.size() > 24)
                .anyMatch(card -> card.size() > 33);
    }

    @ParameterizedTest
    @EnumSource
    void linesOfQuestionsEndWhereSenseDoes(CardLayout layout) {
        List<String> lines = cards(laid(PrintSettings.USUAL.on(layout), sheets(Wording.DUTCH))).stream()
                .filter(card -> List.of("k09", "k10", "k11", "k13", "k15")
                        .contains(card.face().id()))
                .flatMap(card -> card.lines().stream())
                .toList();

        assertThat(lines)
                .hasSizeGreaterThan(14)
                .noneMatch(line -> line.matches(".* (de|het|een|je|in|op|om)"))
                .allMatch(line -> line.contains(" "));
    }

    @ParameterizedTest
    @EnumSource
    void noLineOfAQuestionEndsWithAnArticle(CardLayout layout) {
        assertThat(cards(laid(PrintSettings.USUAL.on(layout), sheets(Wording.DUTCH))))
                .flatExtracting(CardsReport.Placed::lines)
                .hasSizeGreaterThan(50)
                .noneMatch(line -> line.matches(".* (de|het|een|je|in|op|om|te|of|en)"));
    }

    @Test
    void aQuestionOfAHalfSheetUsesItsRoom() {
        assertThat(cards(laid(PrintSettings.USUAL.on(CardLayout.TWO), sheets(Wording.DUTCH))))
                .allMatch(card -> card.size() > 29);
    }

    @Test
    void overASecondLanguageAQuestionTakesNoMoreLinesThanItNeeds() {
        CardsReport laid = laid(
                PrintSettings.USUAL, CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH)));

        assertThat(cards(laid))
                .filteredOn(card -> List.of("k01", "k12").contains(card.face().id()))
                .extracting(CardsReport.Placed::lines)
                .containsExactly(
                        List.of("Hoe verlaagt jouw school", "de drempel voor ouders?"),
                        List.of("Hoe werk je als ouderwerking", "aan vertrouwen tussen", "ouders en school?"));
    }

    @Test
    void theHelpTakesTheFreePlacesOfTheLastSheet() {
        CardsReport laid = laid(PrintSettings.USUAL.on(CardLayout.EIGHT), sheets(Wording.DUTCH));

        assertThat(laid.pages()).hasSize(3);
        assertThat(laid.pages().get(2).help())
                .extracting(help -> help.frame().parts())
                .containsExactly(List.of(HelpPart.STEPS), List.of(HelpPart.FILM, HelpPart.THANKS));
    }

    @Test
    void everyCardOfTheHelpHasATitle() {
        CardsReport laid = laid(PrintSettings.USUAL.in(Print.LARGE), sheets(Wording.DUTCH));

        assertThat(laid.pages().stream().flatMap(page -> page.help().stream()))
                .extracting(help -> help.frame().title())
                .containsExactly("Zo werkt het (1/3)", "Zo werkt het (2/3)", "Zo werkt het (3/3)");
    }

    @Test
    void theHelpInTwoLanguagesTakesACardForEach() {
        CardsReport laid = laid(
                PrintSettings.USUAL, CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH)));

        assertThat(laid.pages().stream().flatMap(page -> page.help().stream()))
                .extracting(help -> help.frame().title())
                .containsExactly("Zo werkt het", "Comment \u00E7a marche");
    }

    @Test
    void theHelpUsesTheRoomOfACardOfHalfASheet() {
        CardsReport laid = laid(PrintSettings.USUAL.on(CardLayout.TWO), sheets(Wording.DUTCH));

        assertThat(laid.pages().stream().flatMap(page -> page.help().stream()))
                .singleElement()
                .satisfies(help -> assertThat(help.frame().size()).isGreaterThan(11));
    }

    @ParameterizedTest
    @EnumSource(names = "A6", mode = EnumSource.Mode.EXCLUDE)
    void aLargeCardSaysOfWhatDeckItIs(CardLayout layout) {
        assertThat(laid(PrintSettings.USUAL.in(Print.LARGE).on(layout), sheets(Wording.DUTCH))
                        .named())
                .isTrue();
    }

    @Test
    void namesOfLensesThatStandAloneHaveAsMuchBetweenThem() {
        LensBlock lenses = laid(PrintSettings.USUAL.on(CardLayout.EIGHT), sheets(Wording.DUTCH))
                .lenses();

        double first = between(lenses, 0);
        assertThat(between(lenses, 1)).isCloseTo(first, within(0.2));
    }

    private static double between(LensBlock lenses, int lens) {
        LensPlace place = lenses.lenses().get(lens);
        TextStyle style = new TextStyle(FontFile.BOLD, lenses.label(), 1.2);
        double end = place.cell().left()
                + lenses.wordsLeft()
                + FITTING.width(place.label().get(0), style);
        return lenses.lenses().get(lens + 1).cell().left() - end;
    }

    @ParameterizedTest
    @EnumSource
    void theLastLineToWriteOnIsNotTheRuleOfTheLenses(CardLayout layout) {
        CardsReport laid = laid(PrintSettings.USUAL.on(layout), sheets(Wording.DUTCH));
        double rule = laid.zones().lensTop() - 4 * layout.scale();

        assertThat(cards(laid))
                .filteredOn(card -> card.face().isBlank())
                .hasSize(3)
                .allSatisfy(card -> {
                    double title = card.lines().size() * card.size() * 1.2 * 25.4 / 72;
                    double last =
                            laid.zones().questionTop() + title + card.writing().size() * card.line();
                    assertThat(rule - last).isGreaterThan(card.line() * 0.7);
                });
    }

    @ParameterizedTest
    @EnumSource
    void aBackStandsInTheMiddleOfItsCardOrJustOverIt(CardLayout layout) {
        CardsReport laid = laid(PrintSettings.USUAL.on(layout).with(Backs.LONG_EDGE), sheets(Wording.DUTCH));
        double card = layout.paper().cardHeight();
        double point = 25.4 / 72;

        double words = laid.back().lines().size() * laid.back().size() * 1.2 * point
                + laid.back().series() * 1.25 * point
                + 6 * layout.scale();
        double below = card - laid.back().top() - laid.back().drawing() * 25.4 / 96 - words;

        assertThat(laid.back().top()).isBetween(below * 0.85, below);
    }

    @Test
    void aQuestionOfPeopleThemselvesHasLinesForItsTranslation() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("kaarten"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.question("blauw", "k17", "Hoe voelen we ons hier thuis?");
        CardSheets sheets = CardSheets.of(editor.session(), Wording.DUTCH, Optional.of(Locale.FRENCH));

        assertThat(CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH))
                        .untranslated())
                .isZero();
        assertThat(sheets.untranslated()).isOne();
        assertThat(cards(laid(PrintSettings.USUAL, sheets)).stream()
                        .filter(each -> each.face().second().isMissing()))
                .singleElement()
                .satisfies(each -> assertThat(each.writing()).hasSize(2));
        assertThat(sheets.howItWorks().notices()).singleElement().asString().contains("kaart 17 ", "Frans");
    }

    @Test
    void aQuestionInTheSecondLanguageIsReadAcrossATableToo() {
        CardSheets sheets = CardSheets.of(DeckFiles.embedded(), Wording.DUTCH, Optional.of(Locale.FRENCH));

        assertThat(cards(laid(PrintSettings.USUAL, sheets))).allMatch(card -> card.secondSize() >= 14);
    }

    @Test
    void whereTheProgramSpeaksTheSecondLanguageAlreadyItSaysNothingTwice(@TempDir Path folder)
            throws IOException, UnreadableFileException {
        CardSheets sheets = CardSheets.of(
                new BorrowedDecks(folder).arabic(), Locale.forLanguageTag("ar"), Optional.of(Wording.DUTCH));

        assertThat(sheets.second()).isEmpty();
        assertThat(sheets.cards().stream().filter(CardFace::isBlank))
                .allMatch(card -> card.second().isEmpty());
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    private static List<CardsReport.Placed> cards(CardsReport laid) {
        return laid.pages().stream().flatMap(page -> page.cards().stream()).toList();
    }

    private static CardsReport laid(PrintSettings settings, CardSheets sheets) {
        return CardPages.lay(sheets, settings, House.OURS, FITTING);
    }

    private static CardSheets sheets(Locale language) {
        return CardSheets.of(DeckFiles.embedded(), language);
    }
}
