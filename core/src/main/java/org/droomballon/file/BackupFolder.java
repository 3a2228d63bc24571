package org.droomballon.file;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * Where copies of open files are kept: a folder of the user, on another disk than a stick.
 *
 * @param folder made when it is needed
 * @param most how many copies are kept of each file, from 2; the oldest go first
 * @param every how long after a copy the next is made, while people change the file
 */
public record BackupFolder(Path folder, int most, Duration every) {
    public BackupFolder {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(every, "every");
        if (most < 2) {
            throw new IllegalArgumentException("two copies or more, not " + most);
        }
    }

    /** Ten copies, five minutes apart. */
    public static BackupFolder in(Path folder) {
        return new BackupFolder(folder, 10, Duration.ofMinutes(5));
    }

    /** Deletes every copy of a file: with it goes what people wrote. */
    public void forget(Path file) throws IOException {
        for (Path each : of(SafeFile.real(file)).all()) {
            Files.delete(each);
        }
    }

    /** Two files of one name in two folders have copies of their own. */
    Backups of(Path real) {
        String name = real.getFileName().toString();
        String key = Hashing.sha256()
                .hashString(real.toString(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
        String stem = name.endsWith(SessionFiles.EXTENSION)
                ? name.substring(0, name.length() - SessionFiles.EXTENSION.length())
                : name;
        return new Backups(this, stem + "." + key);
    }
}
