package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.droomballon.branding.Branding;

/** Reads how a council dresses its documents: {@code *.branding.json}, with a logo and fonts in the same folder. */
public final class BrandingFiles {
    public static final String EXTENSION = ".branding.json";

    private BrandingFiles() {}

    /**
     * The branding, with all that it names.
     *
     * @throws UnreadableFileException with every problem of the file, and of its logo and fonts
     */
    public static Branding read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        return read(source, source.parse(), path);
    }

    static Branding read(Source source, JsonNode tree, Path path) throws UnreadableFileException {
        source.require(BrandingReader.FORMAT, tree);
        Problems problems = new Problems();
        Branding branding = new BrandingReader(path.toAbsolutePath().getParent()).read(new Cursor(tree, "", problems));
        problems.throwIfAny(source.name(), source.bytes());
        return branding;
    }
}
