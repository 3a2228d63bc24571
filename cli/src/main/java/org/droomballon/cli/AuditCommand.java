package org.droomballon.cli;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accounts for every note and balloon of a session, from the file alone. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends Task {
    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private Path file;

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
        if (account.amendment() == Account.Amendment.BY_HAND) {
            console().say("audit.by-hand");
        }
        Conflicts.tell(console(), read);
        OutOfDate.tell(console(), read);
        return missing.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }
}
