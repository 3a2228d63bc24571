package org.droomballon.swing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;

class CardKeysTest {
    private final Screen screen = Screen.of(Decks.small());
    private final CardScreenModel model = screen.model;

    @Test
    void spaceStartsAndPausesTheTime() {
        screen.press("SPACE");
        screen.ticker.pass(Duration.ofMinutes(1));
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.RUNNING);
        screen.press("SPACE");

        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.PAUSED);
    }

    @Test
    void plusGivesAMinuteAndRTakesEverythingBack() {
        screen.press("typed +");
        assertThat(model.timer().reading()).isEqualTo("11:00");
        screen.press("typed r");

        assertThat(model.timer().reading()).isEqualTo("10:00");
    }

    @Test
    void cardsAreTurnedWithArrowsPagesHomeAndEnd() {
        screen.press("RIGHT");
        screen.press("PAGE_DOWN");
        assertThat(model.card().number()).isEqualTo(3);
        screen.press("LEFT");
        screen.press("PAGE_UP");
        assertThat(model.card().number()).isEqualTo(1);
        screen.press("END");
        assertThat(model.card().number()).isEqualTo(3);
        screen.press("HOME");

        assertThat(model.card().number()).isEqualTo(1);
    }

    @Test
    void theLeftArrowGoesForwardInAScriptFromRightToLeft() {
        Screen arabic = new Screen(Decks.arabic(), Screen.PROJECTOR, 100, Locale.forLanguageTag("ar"));
        arabic.press("LEFT");

        assertThat(arabic.model.card().number()).isEqualTo(2);
    }

    @Test
    void aNumberAndEnterJump() {
        screen.press("typed 2");
        screen.press("ENTER");

        assertThat(model.card().number()).isEqualTo(2);
    }

    @Test
    void lettersChangeLanguageThemeAndOverview() {
        screen.press("typed L");
        screen.press("typed t");
        screen.press("typed o");

        assertThat(model.appearance().language()).isEqualTo(Locale.FRENCH);
        assertThat(model.appearance().theme()).isEqualTo(Theme.DARK);
        assertThat(model.mode()).isEqualTo(Mode.OVERVIEW);
    }

    @Test
    void controlWithPlusAndMinusZooms() {
        screen.press("ctrl PLUS");
        screen.press("ctrl shift EQUALS");
        assertThat(model.appearance().zoom()).isEqualTo(150);
        screen.press("ctrl MINUS");

        assertThat(model.appearance().zoom()).isEqualTo(125);
    }

    @Test
    void thePlusOfAZoomGivesNoMinute() {
        KeyEvent echo = new KeyEvent(
                screen.panel, KeyEvent.KEY_TYPED, 1, InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_UNDEFINED, '+');
        screen.run(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(screen.panel, echo));

        assertThat(model.timer().reading()).isEqualTo("10:00");
    }

    @Test
    void functionKeysOpenHelpAndTheFullScreenAndEscapeCloses() {
        screen.press("F11");
        screen.press("F1");
        assertThat(model.mode()).isEqualTo(Mode.KEYS);
        screen.press("ESCAPE");
        assertThat(model.mode()).isEqualTo(Mode.CARD);
        screen.press("ESCAPE");

        assertThat(model.fullScreen()).isFalse();
    }

    @Test
    void lettersAreTextWhileAGroupTypesItsQuestion() {
        screen.press("END");
        screen.press("F2");
        var field = screen.visible().stream()
                .filter(OwnQuestionField.class::isInstance)
                .findFirst()
                .orElseThrow();
        for (char letter : "Lot 7?".toCharArray()) {
            screen.press(field, letter == ' ' ? "SPACE" : "typed " + letter);
            if (letter == ' ') {
                screen.run(() -> ((OwnQuestionField) field).replaceSelection(" "));
            }
        }
        screen.press(field, "ESCAPE");

        assertThat(model.ownQuestion(model.card())).contains("Lot 7?");
        assertThat(model.timer().running()).isFalse();
        assertThat(model.appearance().language()).isEqualTo(Locale.forLanguageTag("nl"));
        assertThat(model.mode()).isEqualTo(Mode.CARD);
    }

    @Test
    void everyButtonHasAMnemonicOfItsOwnInEveryLanguage() {
        for (Locale language : Guise.languages(model.deck())) {
            screen.run(() -> model.setAppearance(model.appearance().with(language)));
            String mnemonics = screen.visible().stream()
                    .filter(ControlButton.class::isInstance)
                    .map(button -> String.valueOf((char) ((ControlButton) button).getMnemonic()))
                    .collect(Collectors.joining());

            assertThat(mnemonics.chars().distinct().count())
                    .as(language + mnemonics)
                    .isEqualTo(14);
        }
    }

    @Test
    void aMnemonicPressesItsButton() {
        ControlButton next = (ControlButton) screen.visible().stream()
                .filter(part -> "next".equals(part.getName()))
                .findFirst()
                .orElseThrow();
        screen.run(next::doClick);

        assertThat(next.getMnemonic()).isEqualTo('O');
        assertThat(model.card().number()).isEqualTo(2);
    }

    @Test
    void theClockTakesTheKeyboardFromNobody() {
        screen.run(screen.panel::tick);

        assertThat(screen.visible().stream().filter(TimerView.class::isInstance))
                .noneMatch(java.awt.Component::isFocusOwner);
        assertThat(screen.visible().stream().filter(ControlButton.class::isInstance))
                .noneMatch(button -> button.isRequestFocusEnabled());
    }
}
