package org.droomballon.swing.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.DocumentSource;
import org.droomballon.export.DocumentWish;
import org.droomballon.export.Evening;
import org.droomballon.export.document.Document;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.toolkit.Toolkit;

/**
 * Makes documents of an evening, without the words that people hid.
 *
 * @param path of the evening; its follow-up stands beside it
 * @param today decides what is overdue
 */
public record Harvest(Path path, SessionFile file, Toolkit toolkit, LocalDate today) {
    public Harvest {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(toolkit, "toolkit");
        Objects.requireNonNull(today, "today");
    }

    /**
     * A document. Slow, as the other is.
     *
     * @throws UnreadableFileException if the points were chosen by a rule that is not here, or the follow-up cannot be read
     */
    public Document of(DocumentKind kind, Locale language) throws UnreadableFileException {
        DocumentSource source =
                kind == DocumentKind.FOLLOW_UP ? DocumentSource.of(followUp()) : DocumentSource.of(evening());
        return kind.of(source, new DocumentWish(language, Optional.empty(), today))
                .orElseThrow();
    }

    /** What the school answered so far, or what it will be asked. */
    private FollowUp followUp() throws UnreadableFileException {
        Path beside = FollowUpFiles.beside(path);
        return Files.exists(beside) ? FollowUpFiles.read(beside).followUp() : begun();
    }

    /** The follow-up that the evening begins. */
    public FollowUp begun() throws UnreadableFileException {
        return evening().begun();
    }

    private Evening evening() {
        return new Evening(path.toString(), file, toolkit);
    }
}
