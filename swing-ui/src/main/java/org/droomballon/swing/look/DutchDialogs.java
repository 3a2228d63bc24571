package org.droomballon.swing.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javax.swing.UIManager;

/** The words of file choosers and questions in Dutch, which Java lacks; it has those of the other languages. */
final class DutchDialogs {
    private static final String FILE = "dialogs_nl.properties";
    private static final Properties WORDS = read();

    private DutchDialogs() {}

    /** After every change of language or theme. */
    static void speak(Locale language) {
        boolean dutch = language.getLanguage().equals("nl");
        WORDS.stringPropertyNames().forEach(key -> UIManager.put(key, dutch ? WORDS.getProperty(key) : null));
    }

    private static Properties read() {
        try (InputStream in = Objects.requireNonNull(DutchDialogs.class.getResourceAsStream(FILE), FILE)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
