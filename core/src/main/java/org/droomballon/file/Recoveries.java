package org.droomballon.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;

/** Looks among the copies of a file for what the file itself lost. */
final class Recoveries {
    private final Path path;
    private final Path real;
    private final Backups backups;

    Recoveries(Path path, Path real, Backups backups) {
        this.path = path;
        this.real = real;
        this.backups = backups;
    }

    /** The newest copy, if it holds more than the file, and the file was not closed well. */
    Optional<Recovery> beyond(SessionFile file) throws IOException {
        return backups.wasCutOff()
                ? newest(backups.newestFirst())
                        .filter(copy ->
                                SessionFiles.compare(file, copy.content()).isEmpty())
                        .flatMap(copy -> more(file, copy))
                : Optional.empty();
    }

    /** The newest copy that can be read, if the file is damaged, or gone since a time that did not end well. */
    Optional<Recovery> inPlaceOf(UnreadableFileException unreadable) throws IOException {
        boolean lost = DiskCopy.isDamaged(unreadable) || (isMissing(unreadable) && backups.wasCutOff());
        if (!lost) {
            return Optional.empty();
        }
        List<Path> candidates = new ArrayList<>(SafeFile.strays(real));
        candidates.addAll(backups.newestFirst());
        return newest(candidates);
    }

    private static boolean isMissing(UnreadableFileException unreadable) {
        return unreadable.problems().stream()
                .allMatch(problem ->
                        problem.kind() == Kind.CANNOT_READ && problem.details().contains("missing"));
    }

    private Optional<Recovery> more(SessionFile file, Recovery copy) {
        try {
            SessionFile whole = SessionFiles.merge(List.of(file, copy.content()));
            return Arrays.equals(whole.bytes(), file.bytes())
                    ? Optional.empty()
                    : Optional.of(new Recovery(path, copy.copy(), copy.at(), whole));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private Optional<Recovery> newest(List<Path> newestFirst) {
        return newestFirst.stream().flatMap(copy -> read(copy).stream()).findFirst();
    }

    private Optional<Recovery> read(Path copy) {
        try {
            return Optional.of(
                    new Recovery(path, copy, Files.getLastModifiedTime(copy).toInstant(), SessionFiles.read(copy)));
        } catch (UnreadableFileException | IOException e) {
            return Optional.empty();
        }
    }
}
