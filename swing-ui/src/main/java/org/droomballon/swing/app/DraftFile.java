package org.droomballon.swing.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.droomballon.file.SafeFile;

/** What people fill in before there is an evening with a file of its own, in the app's own folder; a bad file is as good as none. */
public final class DraftFile {
    private final Path file;
    private final AtomicReference<Map<String, String>> words;

    /** Reads a small file of the user's own folder. */
    public DraftFile(Path file) {
        this.file = file;
        this.words = new AtomicReference<>(read(file));
    }

    private static Map<String, String> read(Path file) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        return kept.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, kept::getProperty));
    }

    /** Empty where there is no draft. */
    public Map<String, String> words() {
        return words.get();
    }

    /** Takes the newest words, in place of all before; they are on disk after {@link #save}. Without any there is no draft. */
    public void set(Map<String, String> newest) {
        words.set(Map.copyOf(newest));
    }

    /** The same, and brings them to disk beside the thread that paints. */
    public void keep(Map<String, String> newest, AppModel app) {
        set(newest);
        app.tools()
                .work()
                .start(
                        pace -> {
                            save();
                            return true;
                        },
                        (done, all) -> true,
                        saved -> {},
                        app::fail);
    }

    /** Brings the newest words to disk, so it is slow work. */
    public void save() throws IOException {
        Map<String, String> newest = new TreeMap<>(words.get());
        if (newest.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            String lines = newest.entrySet().stream()
                    .map(each -> each.getKey() + "=" + escaped(each.getValue()) + "\n")
                    .collect(Collectors.joining());
            SafeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As a properties file has it; white space at the beginning would be left out. */
    private static String escaped(String text) {
        String whole = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
        return whole.startsWith(" ") ? "\\" + whole : whole;
    }
}
