package org.droomballon.swing.takehome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.privacy.Published;
import org.droomballon.session.Session;
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
     * The document. Slow.
     *
     * @throws UnreadableFileException if the points were chosen by a rule that is not here, or the follow-up cannot be read
     */
    public Document document(Paper paper, Locale language) throws UnreadableFileException {
        Session told = Published.of(file.session());
        return switch (paper) {
            case POSTER -> PointsPoster.of(TenPointsDocument.of(told, account(told), language));
            case REPORT -> TenPointsDocument.of(told, account(told), language);
            case LETTER -> TextDocument.letter(told, account(told), language);
            case MINUTES -> TextDocument.minutes(told, language);
            case FOLLOW_UP -> FollowUpDocument.of(followUp(told), today, language);
        };
    }

    /** What the school answered so far, or a sheet on which it will. */
    private FollowUp followUp(Session told) throws UnreadableFileException {
        Path beside = FollowUpFiles.beside(path);
        return Files.exists(beside) ? FollowUpFiles.read(beside).followUp() : begun(told);
    }

    /**
     * The follow-up that the evening begins.
     *
     * @throws UnreadableFileException if the points were chosen by a rule that is not here
     */
    public FollowUp begun() throws UnreadableFileException {
        return begun(Published.of(file.session()));
    }

    private FollowUp begun(Session told) throws UnreadableFileException {
        return FollowUp.begun(told, account(told));
    }

    private Account account(Session told) throws UnreadableFileException {
        TenPoints ten = file.ten().orElseThrow();
        return Accounts.of(told, ten, rule(ten.choice().rule()));
    }

    private SelectionRule rule(String id) throws UnreadableFileException {
        return toolkit.rules().named(id).orElseThrow(() -> {
            String known =
                    toolkit.rules().values().stream().map(SelectionRule::id).collect(Collectors.joining(", "));
            Problem missing = new Problem(Problem.Kind.UNKNOWN_RULE, "/ten", 0, 0, List.of(id, known));
            return new UnreadableFileException(path.toString(), List.of(missing));
        });
    }
}
