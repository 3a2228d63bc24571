package org.droomballon.export.reference;

import java.util.List;
import java.util.Optional;
import org.droomballon.branding.ReferenceDocument;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;

/** The documents that lend their styles: one for Word, one for LibreOffice, or none. */
public record References(Optional<DocxReference> docx, Optional<OdtReference> odt) {
    public static final References NONE = new References(Optional.empty(), Optional.empty());

    /** The same with one more; a second one of its kind takes the place of the first. */
    public References with(ReferenceDocument document) throws UnreadableFileException {
        try {
            return switch (document.kind()) {
                case DOCX -> new References(Optional.of(DocxReference.of(document)), odt);
                case ODT -> new References(docx, Optional.of(OdtReference.of(document)));
            };
        } catch (BadReferenceException wrong) {
            Problem problem = new Problem(Problem.Kind.BAD_REFERENCE, "", 0, 0, List.of(wrong.why(), wrong.piece()));
            throw new UnreadableFileException(document.file(), List.of(problem));
        }
    }
}
