package org.droomballon.swing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.file.PrinterFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.paper.Shift;
import org.droomballon.swing.app.DraftFile;
import org.droomballon.swing.app.Memory;
import org.droomballon.swing.app.Spot;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;

/** What the app remembers, in a small file in the user's own folder. Without the file, or with a bad one, it begins anew. */
final class UserMemory implements Memory {
    private static final int MOST_RECENT = 8;
    private static final String UNCLOSED = "unclosed";

    private final Path file;
    private final Locale usual;
    private final DraftFile draft;
    private final DraftFile unread;
    private final Path printer;
    private final Properties kept = new Properties();

    /** @param usual the language for who never chose one */
    UserMemory(Path file, Locale usual) {
        this.file = file;
        this.usual = usual;
        this.draft = new DraftFile(file.resolveSibling("draft.properties"));
        this.unread = new DraftFile(file.resolveSibling("unread.properties"));
        this.printer = file.resolveSibling("printer.json");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            kept.clear();
        }
    }

    @Override
    public List<Path> recent() {
        return IntStream.range(0, MOST_RECENT)
                .mapToObj(at -> kept.getProperty("recent." + at))
                .flatMap(Stream::ofNullable)
                .flatMap(UserMemory::path)
                .toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    @Override
    public synchronized void opened(Path evening) {
        Path whole = evening.toAbsolutePath().normalize();
        List<Path> all = new ArrayList<>(recent());
        all.remove(whole);
        all.add(0, whole);
        kept.setProperty(UNCLOSED, whole.toString());
        keepRecent(all);
    }

    @Override
    public synchronized void closed() {
        if (kept.remove(UNCLOSED) != null) {
            write();
        }
    }

    @Override
    public Optional<Path> unclosed() {
        return Stream.ofNullable(kept.getProperty(UNCLOSED))
                .flatMap(UserMemory::path)
                .findFirst();
    }

    @Override
    public synchronized void keep(Spot shown) {
        kept.setProperty("spot.evening", shown.evening().toString());
        kept.setProperty("spot.table", shown.table());
        kept.setProperty("spot.card", shown.card());
        write();
    }

    @Override
    public Optional<Spot> spot() {
        String table = kept.getProperty("spot.table", "");
        String card = kept.getProperty("spot.card", "");
        return Stream.ofNullable(kept.getProperty("spot.evening"))
                .flatMap(UserMemory::path)
                .map(evening -> new Spot(evening, table, card))
                .findFirst();
    }

    @Override
    public synchronized void forget(Path evening) {
        if (unclosed().filter(evening::equals).isPresent()) {
            kept.remove(UNCLOSED);
        }
        keepRecent(recent().stream().filter(each -> !each.equals(evening)).toList());
    }

    private void keepRecent(List<Path> all) {
        for (int at = 0; at < MOST_RECENT; at++) {
            kept.remove("recent." + at);
            if (at < all.size()) {
                kept.setProperty("recent." + at, all.get(at).toString());
            }
        }
        write();
    }

    @Override
    public Appearance appearance() {
        Locale language = Optional.ofNullable(kept.getProperty("language"))
                .map(Locale::forLanguageTag)
                .orElse(usual);
        Theme theme = Arrays.stream(Theme.values())
                .filter(each -> each.name().equals(kept.getProperty("theme")))
                .findFirst()
                .orElse(Theme.LIGHT);
        int zoom = Appearance.ZOOMS.stream()
                .filter(each -> each.toString().equals(kept.getProperty("zoom")))
                .findFirst()
                .orElse(100);
        return new Appearance(language, theme, zoom);
    }

    @Override
    public synchronized void keep(Appearance appearance) {
        kept.setProperty("language", appearance.language().toLanguageTag());
        kept.setProperty("theme", appearance.theme().name());
        kept.setProperty("zoom", Integer.toString(appearance.zoom()));
        write();
    }

    @Override
    public DraftFile draft() {
        return draft;
    }

    @Override
    public DraftFile unread() {
        return unread;
    }

    @Override
    public Shift printer() {
        try {
            return PrinterFiles.read(printer);
        } catch (UnreadableFileException e) {
            return Shift.NONE;
        }
    }

    @Override
    public void keep(Shift measured) {
        try {
            PrinterFiles.write(printer, measured);
        } catch (IOException e) {
            // then people measure again
        }
    }

    /** The app works without its memory, so nobody is told where it cannot be kept. */
    private void write() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        kept.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> lines.writeBytes(line(key).getBytes(StandardCharsets.UTF_8)));
        try {
            SafeFile.write(file, lines.toByteArray());
        } catch (IOException e) {
            // then the next time begins as this one did
        }
    }

    private String line(String key) {
        return key + "=" + kept.getProperty(key).replace("\\", "\\\\") + "\n";
    }
}
