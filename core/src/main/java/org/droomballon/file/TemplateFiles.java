package org.droomballon.file;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;

/**
 * Reads the templates that somebody put in a folder, once and whole, so that no template can lead to another file later. No link
 * is followed, and a file that stands in place of no template is told, because it would do nothing.
 */
public final class TemplateFiles {
    public static final String EXTENSION = ".vm";

    private static final int LEVELS = 2;
    private static final int MOST_FILES = 500;
    private static final int MOST_KILOBYTES = 512;

    private final Path folder;
    private final List<String> known;

    private TemplateFiles(Path folder, List<String> known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * The text of each template by its name, {@code html/cards} for the file {@code html/cards.vm}.
     *
     * @param known the names that templates can have
     */
    public static Map<String, String> read(Path folder, List<String> known) throws UnreadableFileException {
        return new TemplateFiles(folder, known).all();
    }

    private Map<String, String> all() throws UnreadableFileException {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        List<Path> files = files();
        if (files.isEmpty()) {
            throw wrong(folder, "none", "html/cards" + EXTENSION);
        }
        for (Path file : files) {
            texts.put(name(file), text(file));
        }
        return texts.buildOrThrow();
    }

    private List<Path> files() throws UnreadableFileException {
        if (!Files.isDirectory(folder)) {
            String why = Files.exists(folder) ? "other" : "missing";
            throw new UnreadableFileException(folder.toString(), List.of(Problem.at(Kind.CANNOT_READ, "", why)));
        }
        try (Stream<Path> all = Files.walk(folder, LEVELS)) {
            return all.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFileException(folder.toString(), List.of(Problem.at(Kind.CANNOT_READ, "", "other")));
        }
    }

    private String name(Path file) throws UnreadableFileException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String name = path.substring(0, path.length() - EXTENSION.length());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw wrong(file, "link", path);
        }
        if (Files.isSymbolicLink(file.getParent()) && !file.getParent().equals(folder)) {
            throw wrong(file, "link", path);
        }
        if (!known.contains(name)) {
            throw wrong(file, "unknown", name);
        }
        return name;
    }

    private static String text(Path file) throws UnreadableFileException {
        byte[] bytes = Source.read(file).bytes();
        if (bytes.length > MOST_KILOBYTES << 10) {
            throw wrong(file, "size", Integer.toString(MOST_KILOBYTES));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Json.withoutMark(bytes)))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw wrong(file, "encoding", "");
        }
    }

    private static UnreadableFileException wrong(Path file, String why, String piece) {
        return new UnreadableFileException(file.toString(), List.of(Problem.at(Kind.FAULTY_TEMPLATE, "", why, piece)));
    }
}
