package org.droomballon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.DanglingReference;
import org.droomballon.consolidation.References;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.ItemId;
import org.droomballon.session.PointId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Accounts for every note and balloon of a session and follows every reference, from the file alone, and accounts for every
 * point of its follow-up.
 */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends Task {
    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private Path file;

    @Option(names = "--follow-up", paramLabel = "FILE")
    private Optional<Path> followUp = Optional.empty();

    AuditCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException {
        SessionFile read = SessionFiles.read(file);
        Account account = EveningAccount.of(console().toolkit(), file.toString(), read);
        if (read.ten().isEmpty()) {
            console().say("audit.proposal");
        }
        List<ItemId> missing = account.unaccounted(read.session().items());
        int all = read.session().items().size();
        console().data(console().wording().say("audit.result", all - missing.size(), all));
        missing.forEach(item -> console().say("audit.missing", item));
        List<DanglingReference> dangling = References.dangling(read.session(), read.ten());
        LooseEnds.tell(console(), dangling);
        if (account.amendment() == Account.Amendment.BY_HAND) {
            console().say("audit.by-hand");
        }
        Conflicts.tell(console(), read);
        OutOfDate.tell(console(), read);
        boolean followed = isFollowed(read);
        return followed && missing.isEmpty() && dangling.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    /** Whether every point of the follow-up that was named, or that stands beside the session, is in the session. */
    private boolean isFollowed(SessionFile evening) throws UnreadableFileException {
        Optional<Path> beside = Optional.of(FollowUpFiles.beside(file)).filter(Files::exists);
        Optional<Path> path = followUp.or(() -> beside);
        return path.isEmpty()
                || isFollowed(
                        evening, path.get(), FollowUpFiles.read(path.get()).followUp());
    }

    private boolean isFollowed(SessionFile evening, Path path, FollowUp answers) {
        List<PointId> unresolved = answers.unresolved(evening.session());
        int all = answers.points().size();
        console().data(console().wording().say("audit.follow-up", all - unresolved.size(), all, path));
        answers.points().stream()
                .filter(point -> unresolved.contains(point.id()))
                .forEach(point -> console().say("audit.follow-up.missing", point.number(), point.id()));
        return unresolved.isEmpty();
    }
}
