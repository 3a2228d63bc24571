package org.droomballon.swing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CardPanelTest {
    private static final Deck DECK = DeckFiles.embedded();

    static Stream<Arguments> screens() {
        Stream<Arguments> halls = Stream.of(Screen.LAPTOP, Screen.PROJECTOR)
                .flatMap(size -> Stream.of(100, 200, 300).map(zoom -> Arguments.of(size, zoom)));
        return Stream.concat(halls, Stream.of(Arguments.of(Screen.FOUR_K, 100)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noTextOfAnyCardIsClippedInAnyLanguage(Dimension size, int zoom) {
        for (Locale language : Wording.LANGUAGES) {
            Screen screen = new Screen(DECK, size, zoom, language);
            for (int card = 0; card < DECK.cards().size(); card++) {
                int place = card;
                screen.run(() -> screen.model.show(place));
                requireWhole(screen);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingIsClippedWhateverIsOpen(Dimension size, int zoom) {
        List<Consumer<CardScreenModel>> deeds = List.of(
                CardScreenModel::toggleOverview,
                CardScreenModel::toggleKeys,
                model -> model.type('7'),
                CardPanelTest::longOwnQuestion,
                CardPanelTest::write);
        for (Locale language : Wording.LANGUAGES) {
            for (Consumer<CardScreenModel> deed : deeds) {
                Screen screen = new Screen(DECK, size, zoom, language);
                screen.run(() -> deed.accept(screen.model));
                screen.run(screen.model::startOrPause);
                screen.ticker.pass(Duration.ofMinutes(111));
                screen.run(screen.panel::doLayout);
                requireWhole(screen);
            }
        }
    }

    private static void longOwnQuestion(CardScreenModel model) {
        model.last();
        model.keepOwnQuestion("Verantwoordelijkheidsgevoel ".repeat(20));
        model.show(model.place().position());
    }

    private static void write(CardScreenModel model) {
        longOwnQuestion(model);
        model.write();
    }

    private static void requireWhole(Screen screen) {
        for (JComponent part : screen.visible()) {
            String where = part.getClass().getSimpleName() + " of " + screen.model.card() + " in "
                    + screen.model.appearance() + " " + screen.panel.getSize();
            Rectangle parent = new Rectangle(
                    part.getParent() == null ? part.getSize() : part.getParent().getSize());
            assertThat(parent.contains(part.getBounds()) || part.getParent() == null)
                    .as("%s lies inside its parent: %s in %s", where, part.getBounds(), parent)
                    .isTrue();
            requireTextsInside(part, where);
        }
    }

    private static void requireTextsInside(JComponent part, String where) {
        if (part instanceof PaintedView view) {
            Rectangle2D room = new Rectangle2D.Double(-1, -1, view.getWidth() + 2.0, view.getHeight() + 2.0);
            view.texts().stream()
                    .filter(text ->
                            !(view instanceof TimerView && text.block().text().length() == 1))
                    .forEach(text -> assertThat(room.contains(text.bounds()))
                            .as(
                                    "%s shows '%s' whole: %s in %s",
                                    where, text.block().text(), text.bounds(), room)
                            .isTrue());
        } else if (!(part instanceof CardPanel) && part.getComponentCount() == 0 && !(part instanceof NumberTile)) {
            assertThat(part.getPreferredSize().height).as(where).isLessThanOrEqualTo(part.getHeight());
            boolean wraps = part instanceof OwnQuestionField;
            assertThat(wraps ? 0 : part.getPreferredSize().width).as(where).isLessThanOrEqualTo(part.getWidth());
        }
    }

    @Test
    void aShortQuestionIsAtLeastAFourteenthOfTheScreenHigh() {
        for (Dimension size : List.of(Screen.LAPTOP, Screen.PROJECTOR, Screen.FOUR_K)) {
            Screen screen = new Screen(DECK, size, 100, Wording.DUTCH);

            assertThat(questionSize(screen)).isGreaterThanOrEqualTo(size.height / 14f);
        }
    }

    @Test
    void evenTheLongestQuestionIsLargerThanTheLenses() {
        for (Locale language : Wording.LANGUAGES) {
            Screen screen = new Screen(DECK, Screen.PROJECTOR, 100, language);
            IntStream.range(0, DECK.cards().size()).forEach(place -> {
                screen.run(() -> screen.model.show(place));
                assertThat(questionSize(screen)).isGreaterThan(60);
            });
        }
    }

    private static float questionSize(Screen screen) {
        return screen.visible().stream()
                .filter(QuestionView.class::isInstance)
                .map(view -> ((QuestionView) view).texts().get(0).block().size())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingOnTheScreenHasANameAndARoleInEveryLanguage() {
        for (Locale language : Wording.LANGUAGES) {
            Screen screen = new Screen(DECK, Screen.PROJECTOR, 100, language);
            for (Runnable deed : List.<Runnable>of(
                    () -> {}, screen.model::last, screen.model::toggleOverview, screen.model::toggleKeys)) {
                screen.run(deed);
                screen.visible().stream()
                        .filter(part -> part.getComponentCount() == 0 || part == screen.panel)
                        .forEach(CardPanelTest::requireNameAndRole);
            }
        }
    }

    private static void requireNameAndRole(JComponent part) {
        var context = part.getAccessibleContext();
        assertThat(context.getAccessibleName()).as(part.getClass().getName()).isNotBlank();
        assertThat(context.getAccessibleRole()).isNotEqualTo(AccessibleRole.UNKNOWN);
    }

    @Test
    void tabReachesEveryControlOnceInReadingOrder() {
        Screen screen = Screen.of(DECK);
        screen.run(screen.model::last);
        FocusOrder order = (FocusOrder) screen.panel.focusPolicy();
        var names = order.reachable().stream()
                .map(part -> String.valueOf(part.getName()))
                .toList();

        assertThat(names)
                .containsExactly(
                        "null",
                        "write",
                        "first",
                        "previous",
                        "next",
                        "last",
                        "overview",
                        "start",
                        "minute",
                        "reset",
                        "language",
                        "theme",
                        "smaller",
                        "larger",
                        "fullscreen",
                        "keys");
        assertThat(order.getComponentAfter(screen.panel, order.getLastComponent(screen.panel)))
                .isSameAs(screen.panel);
    }

    @Test
    void aMissingTranslationIsTold() {
        Screen screen = new Screen(Decks.small(), Screen.PROJECTOR, 100, Locale.GERMAN);

        assertThat(spoken(screen, NotesView.class))
                .isEqualTo("Nicht übersetzt (Deutsch): angezeigt auf Niederländisch");
    }

    @Test
    void aCardThatNeedsTheFilmSaysSo() {
        Screen screen = Screen.of(Decks.small());
        screen.run(screen.model::next);

        assertThat(spoken(screen, NotesView.class)).isEqualTo("Bij deze kaart hoort het filmpje");
    }

    @Test
    void timeThatIsOverIsSaidInWords() {
        Screen screen = Screen.of(Decks.small());
        screen.run(screen.model::startOrPause);
        screen.ticker.pass(Duration.ofSeconds(605));

        assertThat(spoken(screen, TimerView.class)).isEqualTo("+00:05. De tijd is om");
    }

    @Test
    void arabicIsMirroredAndNotClipped() {
        Screen screen = new Screen(Decks.arabic(), Screen.LAPTOP, 200, Locale.forLanguageTag("ar"));
        var header = screen.visible().stream()
                .filter(HeaderView.class::isInstance)
                .findFirst()
                .orElseThrow();
        var timer = screen.visible().stream()
                .filter(TimerView.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(timer.getX()).isLessThan(header.getX());
        requireWhole(screen);
    }

    @Test
    void theHelpOnTheKeysFollowsTheDirectionOfTheDeck() {
        Screen dutch = Screen.of(Decks.small());
        dutch.run(dutch.model::toggleKeys);
        Screen arabic = new Screen(Decks.arabic(), Screen.LAPTOP, 100, Locale.forLanguageTag("ar"));
        arabic.run(arabic.model::toggleKeys);

        assertThat(spoken(dutch, KeysView.class)).contains("← PageUp: Vorige kaart. → PageDown: Volgende kaart");
        assertThat(spoken(arabic, KeysView.class)).contains("→ PageUp: Vorige kaart. ← PageDown: Volgende kaart");
    }

    private static String spoken(Screen screen, Class<? extends PaintedView> kind) {
        return screen.visible().stream()
                .filter(kind::isInstance)
                .map(part -> ((PaintedView) part).getAccessibleContext().getAccessibleName())
                .findFirst()
                .orElseThrow();
    }
}
