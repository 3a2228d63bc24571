package org.droomballon.swing.card;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.droomballon.deck.Deck;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;

/** A card screen of a size, made on the event thread and used without a display. */
final class Screen {
    static final Dimension LAPTOP = new Dimension(1366, 768);
    static final Dimension PROJECTOR = new Dimension(1920, 1080);
    static final Dimension FOUR_K = new Dimension(3840, 2160);

    final FakeTicker ticker = new FakeTicker();
    final CardScreenModel model;
    final CardPanel panel;

    Screen(Deck deck, Dimension size, int zoom, Locale language) {
        model = new CardScreenModel(deck, ticker, new Appearance(language, Theme.LIGHT, zoom));
        panel = onEventThread(() -> {
            CardPanel made = new CardPanel(model);
            Screenshots.lay(made, size);
            return made;
        });
    }

    static Screen of(Deck deck) {
        return new Screen(deck, PROJECTOR, 100, Locale.forLanguageTag("nl"));
    }

    void run(Runnable deed) {
        onEventThread(() -> {
            deed.run();
            return true;
        });
    }

    /** Presses a key as the keyboard would, in {@code KeyStroke} notation such as {@code ctrl PLUS} or {@code typed 7}. */
    void press(Component focused, String keys) {
        KeyStroke key = KeyStroke.getKeyStroke(keys);
        boolean typed = key.getKeyEventType() == KeyEvent.KEY_TYPED;
        KeyEvent event = new KeyEvent(
                focused,
                key.getKeyEventType(),
                1,
                key.getModifiers(),
                typed ? KeyEvent.VK_UNDEFINED : key.getKeyCode(),
                typed ? key.getKeyChar() : KeyEvent.CHAR_UNDEFINED);
        run(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(focused, event));
    }

    void press(String keys) {
        press(panel, keys);
    }

    /** Everything that can be seen now, from the panel down. */
    List<JComponent> visible() {
        return visible(panel).toList();
    }

    private static Stream<JComponent> visible(Container part) {
        Stream<JComponent> below = Stream.of(part.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> visible((Container) child));
        return Stream.concat(Stream.of((JComponent) part), below);
    }

    private static <T> T onEventThread(java.util.concurrent.Callable<T> deed) {
        FutureTask<T> task = new FutureTask<>(deed);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException | InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
