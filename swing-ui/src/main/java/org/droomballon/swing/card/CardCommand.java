package org.droomballon.swing.card;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.KeyStroke;

/**
 * One thing that a key, and mostly also a button, does on the card screen.
 *
 * @param name its word in the bundle, and its drawing
 * @param keys as {@link KeyStroke#getKeyStroke(String)} reads them
 */
record CardCommand(String name, List<KeyStroke> keys, Consumer<CardScreenModel> deed) {
    static final CardCommand START = of("start", CardScreenModel::startOrPause, "SPACE");
    static final CardCommand WRITE = of("write", CardScreenModel::write, "F2");

    static final List<CardCommand> TURNING = List.of(
            of("first", CardScreenModel::first, "HOME"),
            of("previous", CardScreenModel::previous, "PAGE_UP", "UP"),
            of("next", CardScreenModel::next, "PAGE_DOWN", "DOWN"),
            of("last", CardScreenModel::last, "END"),
            of("overview", CardScreenModel::toggleOverview, "typed o", "typed O"));

    static final CardCommand FILM = of("film", CardScreenModel::toggleFilm, "typed f", "typed F");
    static final CardCommand TABLES = of("tables", CardScreenModel::toggleTables, "typed w", "typed W");

    /** Those that are of use on some evenings only. */
    static final List<CardCommand> SHOWING = List.of(FILM, TABLES);

    static final List<CardCommand> TIMING = List.of(
            START,
            of("minute", CardScreenModel::addMinute, "typed +"),
            of("reset", CardScreenModel::resetTimer, "typed r", "typed R"));

    static final List<CardCommand> LOOKING = List.of(
            of("language", CardScreenModel::nextLanguage, "typed l", "typed L"),
            of("theme", CardScreenModel::nextTheme, "typed t", "typed T"),
            of("smaller", CardScreenModel::smaller, "ctrl MINUS", "ctrl SUBTRACT", "meta MINUS"),
            of(
                    "larger",
                    CardScreenModel::larger,
                    "ctrl PLUS",
                    "ctrl shift PLUS",
                    "ctrl EQUALS",
                    "ctrl shift EQUALS",
                    "ctrl ADD",
                    "meta PLUS",
                    "meta EQUALS"),
            of("fullscreen", CardScreenModel::toggleFullScreen, "F11"),
            of("keys", CardScreenModel::toggleKeys, "F1", "typed ?"));

    /** Those that have keys and no button. */
    static final List<CardCommand> SILENT = List.of(
            of("left", CardScreenModel::left, "LEFT", "KP_LEFT"),
            of("right", CardScreenModel::right, "RIGHT", "KP_RIGHT"),
            of("enter", CardScreenModel::enter, "ENTER"),
            of("escape", CardScreenModel::escape, "ESCAPE"));

    private static CardCommand of(String name, Consumer<CardScreenModel> deed, String... keys) {
        return new CardCommand(
                name, List.of(keys).stream().map(KeyStroke::getKeyStroke).toList(), deed);
    }

    boolean isOfUse(CardScreenModel model) {
        return !SHOWING.contains(this) || (equals(FILM) ? model.hasFilm() : model.hasTables());
    }

    /** The word and drawing of the moment: a running time can be paused. */
    String face(CardScreenModel model) {
        return equals(START) && model.timer().running() ? "pause" : name;
    }
}
