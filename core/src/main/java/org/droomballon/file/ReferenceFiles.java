package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.ReferenceDocument;
import org.droomballon.file.Problem.Kind;

/** Opens a document that lends its styles, in memory: it comes from who knows where. */
public final class ReferenceFiles {
    private static final Map<String, ReferenceDocument.Kind> KINDS =
            Map.of(".docx", ReferenceDocument.Kind.DOCX, ".odt", ReferenceDocument.Kind.ODT);

    private ReferenceFiles() {}

    /**
     * The document with its parts.
     *
     * @throws UnreadableFileException if it is no such document, or a ZIP that no program should open
     */
    public static ReferenceDocument read(Path path) throws UnreadableFileException {
        String name = path.toString().toLowerCase(Locale.ROOT);
        String end = KINDS.keySet().stream().filter(name::endsWith).findFirst().orElse("");
        Source source = Source.read(path);
        if (end.isEmpty() || !source.isZip()) {
            throw source.wrong(Kind.BAD_REFERENCE, "type", "");
        }
        ImmutableMap.Builder<String, FileBytes> parts = ImmutableMap.builder();
        parts(source).forEach((part, bytes) -> parts.put(part, FileBytes.of(part, bytes)));
        return new ReferenceDocument(source.name(), KINDS.get(end), parts.buildOrThrow());
    }

    private static Map<String, byte[]> parts(Source source) throws UnreadableFileException {
        try {
            return PackageReader.read(source, name -> true);
        } catch (UnreadableFileException wrong) {
            List<Problem> told =
                    wrong.problems().stream().map(ReferenceFiles::asReference).toList();
            throw new UnreadableFileException(wrong.file(), told);
        }
    }

    /** What is wrong with the ZIP, in words for a document: a deck is packed again, a document is saved again. */
    private static Problem asReference(Problem problem) {
        List<String> details = problem.details();
        return switch (problem.kind()) {
            case BAD_PART -> Problem.at(Kind.BAD_REFERENCE, "", details.get(0), details.get(1));
            case PACKAGE_TOO_LARGE -> Problem.at(Kind.BAD_REFERENCE, "", "large", details.get(2));
            default -> Problem.at(Kind.BAD_REFERENCE, "", "damaged", "");
        };
    }
}
