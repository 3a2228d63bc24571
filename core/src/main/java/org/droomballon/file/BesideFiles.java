package org.droomballon.file;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.droomballon.branding.FileBytes;
import org.droomballon.deck.Picture;
import org.droomballon.file.Problem.Kind;

/** Files in the same folder as the one that names them. No name leads out of that folder, and no link is followed. */
final class BesideFiles {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,99}");
    private static final long MOST_MEGABYTES = 4;

    private final Path folder;

    BesideFiles(Path folder) {
        this.folder = folder;
    }

    /** A file that is there, and the place where it is named. */
    record Found(Cursor at, FileBytes file) {}

    Optional<Found> picture(Cursor at) {
        Optional<String> name = at.text();
        Optional<String> sound =
                name.filter(this::isName).filter(each -> Picture.Type.of(each).isPresent());
        if (name.isPresent() && sound.isEmpty()) {
            at.report(Kind.BAD_FILE_NAME, name.get(), "logo.svg", "svg, png, jpg, jpeg");
        }
        return sound.flatMap(each -> read(at, each));
    }

    Optional<Found> font(Cursor at) {
        Optional<String> name = at.text();
        Optional<String> sound = name.filter(this::isName).filter(each -> each.matches(".*\\.[tT][tT][fF]"));
        if (name.isPresent() && sound.isEmpty()) {
            at.report(Kind.BAD_FILE_NAME, name.get(), "letters.ttf", "ttf");
        }
        return sound.flatMap(each -> read(at, each));
    }

    private boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private Optional<Found> read(Cursor at, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            at.report(Kind.NO_SUCH_FILE, name);
            return Optional.empty();
        }
        try {
            byte[] bytes = Source.read(file).bytes();
            if (bytes.length > MOST_MEGABYTES << 20) {
                at.report(Kind.LARGE_FILE, name, Long.toString(MOST_MEGABYTES));
                return Optional.empty();
            }
            return Optional.of(new Found(at, FileBytes.of(name, bytes)));
        } catch (UnreadableFileException wrong) {
            List<String> why = wrong.problems().get(0).details();
            at.report(Kind.NO_SUCH_FILE, name, why.get(0));
            return Optional.empty();
        }
    }
}
