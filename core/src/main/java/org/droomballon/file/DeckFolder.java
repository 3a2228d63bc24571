package org.droomballon.file;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;

/** The files that lie beside a deck on disk, as they would lie in its package. */
final class DeckFolder {
    private final Path folder;

    DeckFolder(Path folder) {
        this.folder = folder;
    }

    /** The bytes of those of the paths that are there as plain files. */
    Map<String, byte[]> files(List<String> paths) throws UnreadableFileException {
        PackageLimits limits = new PackageLimits(folder.toString());
        ImmutableSortedMap.Builder<String, byte[]> files = ImmutableSortedMap.naturalOrder();
        for (String path : paths) {
            Path file = folder.resolve(path);
            if (isPlain(file)) {
                byte[] bytes = Source.read(file).bytes();
                limits.count(path, bytes.length, bytes.length, bytes.length);
                files.put(path, bytes);
            }
        }
        return files.buildOrThrow();
    }

    /** Everything of {@code media} and {@code templates}, for a package; links are refused. */
    List<String> paths() throws UnreadableFileException {
        Problems problems = new Problems();
        PackageNames names = new PackageNames();
        List<String> paths = walk().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(PackageNames::belongsToADeck)
                .toList();
        for (String path : paths) {
            if (!isPlain(folder.resolve(path))) {
                problems.add(Problem.at(Kind.BAD_PART, "", "link", path));
            }
            names.whyNot(path).ifPresent(why -> problems.add(Problem.at(Kind.BAD_PART, "", why, path)));
        }
        problems.throwIfAny(folder.toString());
        new PackageLimits(folder.toString()).checkEntries(paths.size());
        return paths;
    }

    private List<Path> walk() throws UnreadableFileException {
        try (Stream<Path> all = Files.walk(folder, 8)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFileException(folder.toString(), List.of(Problem.at(Kind.CANNOT_READ, "", "other")));
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
