package org.droomballon.file;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copies of one file, numbered in the order in which they were made, and a mark that stands while the file is open.
 *
 * <p>A copy is a help and no duty: where it cannot be made, the file itself is saved all the same.
 */
final class Backups {
    private static final String MARK = ".open";
    private static final String DAMAGED = ".damaged";

    private final BackupFolder house;
    private final String name;
    private final Pattern numbered;
    private Optional<Instant> lastCopy = Optional.empty();
    private Optional<Path> rescue = Optional.empty();

    Backups(BackupFolder house, String name) {
        this.house = house;
        this.name = name;
        this.numbered = Pattern.compile(Pattern.quote(name + ".") + "([0-9]{6,9})("
                + Pattern.quote(SessionFiles.EXTENSION) + "|" + DAMAGED + ")");
    }

    /** Whether the file was open and was never closed well. */
    boolean wasCutOff() {
        return Files.exists(mark());
    }

    void opened() throws IOException {
        Files.createDirectories(house.folder());
        Files.write(mark(), new byte[0]);
    }

    void closed() throws IOException {
        Files.deleteIfExists(mark());
    }

    /** Keeps the file as it was found, unless a newer copy was made since. */
    void found(byte[] bytes, Instant now) throws IOException {
        if (lastCopy.isEmpty() && rescue.isEmpty()) {
            keep(bytes, now);
        }
    }

    /** Keeps a copy of what was saved, if the last one is old enough. */
    void saved(byte[] bytes, Instant now) throws IOException {
        rescue = Optional.empty();
        boolean due = lastCopy.filter(last -> Duration.between(last, now).abs().compareTo(house.every()) < 0)
                .isEmpty();
        if (due) {
            keep(bytes, now);
        }
    }

    /** Keeps a copy, if the newest is not the same already. */
    void keep(byte[] bytes, Instant now) throws IOException {
        Optional<Path> newest = newest();
        if (newest.isEmpty() || !Arrays.equals(Files.readAllBytes(newest.get()), bytes)) {
            SafeFile.write(next(SessionFiles.EXTENSION), bytes);
            rotate();
        }
        lastCopy = Optional.of(now);
    }

    /** Keeps what cannot be saved in its place; one copy, however often that is tried. */
    Path rescue(byte[] bytes) throws IOException {
        Path copy = rescue.isPresent() ? rescue.get() : next(SessionFiles.EXTENSION);
        if (!Files.exists(copy) || !Arrays.equals(Files.readAllBytes(copy), bytes)) {
            SafeFile.write(copy, bytes);
            rotate();
        }
        rescue = Optional.of(copy);
        return copy;
    }

    /** Keeps what is no session, before one takes its place. */
    void keepDamaged(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            SafeFile.write(next(DAMAGED), bytes);
            rotate();
        }
    }

    /** The copies of the file that may be read again, the newest first. */
    List<Path> newestFirst() throws IOException {
        return numbered().stream()
                .filter(copy -> copy.toString().endsWith(SessionFiles.EXTENSION))
                .sorted(Comparator.comparingInt(this::number).reversed())
                .toList();
    }

    /** Everything that is kept of the file. */
    List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>(numbered());
        if (Files.exists(mark())) {
            all.add(mark());
        }
        return all;
    }

    private Optional<Path> newest() throws IOException {
        return newestFirst().stream().findFirst();
    }

    private void rotate() throws IOException {
        List<Path> kept = numbered();
        for (Path old : kept.subList(0, Math.max(0, kept.size() - house.most()))) {
            Files.deleteIfExists(old);
        }
    }

    private Path next(String extension) throws IOException {
        int highest = numbered().stream().mapToInt(this::number).max().orElse(0);
        return house.folder().resolve(name + "." + Strings.padStart(Integer.toString(highest + 1), 6, '0') + extension);
    }

    private List<Path> numbered() throws IOException {
        return Folders.list(house.folder()).stream()
                .filter(copy -> number(copy) > 0)
                .sorted(Comparator.comparingInt(this::number))
                .toList();
    }

    private int number(Path copy) {
        Matcher matcher = numbered.matcher(copy.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private Path mark() {
        return house.folder().resolve(name + MARK);
    }
}
