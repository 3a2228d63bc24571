package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.droomballon.paper.Shift;

/** Keeps how far a printer puts backs from where they should be, in micrometres. */
public final class PrinterFiles {
    private static final String FORMAT = "droomballon/printer";
    private static final int PER_MM = 1000;
    private static final int MOST = (int) (Shift.MOST * PER_MM);

    private PrinterFiles() {}

    /**
     * What was measured.
     *
     * @throws UnreadableFileException with every problem of the file, also when it is not there
     */
    public static Shift read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        JsonNode tree = source.parse();
        source.require(FORMAT, tree);
        Problems problems = new Problems();
        Cursor at = new Cursor(tree, "", problems);
        OptionalInt right = at.get("right").number(-MOST, MOST);
        OptionalInt down = at.get("down").number(-MOST, MOST);
        problems.throwIfAny(path.toString());
        return new Shift((double) right.orElseThrow() / PER_MM, (double) down.orElseThrow() / PER_MM);
    }

    /** Keeps what was measured in place of what was kept before. */
    public static void write(Path path, Shift shift) throws IOException {
        ObjectNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("version", 1)
                .put("right", Math.round(shift.right() * PER_MM))
                .put("down", Math.round(shift.down() * PER_MM));
        SafeFile.write(path, Json.bytes(tree));
    }
}
