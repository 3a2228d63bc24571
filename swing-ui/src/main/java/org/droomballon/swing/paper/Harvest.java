package org.droomballon.swing.paper;

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

    /** Every point with where it came from and why. Slow, as all others are. */
    public TenPointsDocument report(Locale language) throws UnreadableFileException {
        Session told = told();
        return TenPointsDocument.of(told, account(told), language);
    }

    public PointsPoster poster(Locale language) throws UnreadableFileException {
        return PointsPoster.of(report(language));
    }

    public TextDocument letter(Locale language) throws UnreadableFileException {
        Session told = told();
        return TextDocument.letter(told, account(told), language);
    }

    /** All that was written; it needs no points. */
    public TextDocument minutes(Locale language) {
        return TextDocument.minutes(told(), language);
    }

    /** What the school answered so far, or a sheet on which it will. */
    public FollowUpDocument followUp(Locale language) throws UnreadableFileException {
        Path beside = FollowUpFiles.beside(path);
        FollowUp followUp = Files.exists(beside) ? FollowUpFiles.read(beside).followUp() : begun();
        return FollowUpDocument.of(followUp, today, language);
    }

    /**
     * The follow-up that the evening begins.
     *
     * @throws UnreadableFileException if the points were chosen by a rule that is not here, as of all that tells points
     */
    public FollowUp begun() throws UnreadableFileException {
        Session told = told();
        return FollowUp.begun(told, account(told));
    }

    private Session told() {
        return Published.of(file.session());
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
