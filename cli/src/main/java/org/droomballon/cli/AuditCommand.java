package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.nio.file.Path;
import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.DanglingReference;
import org.droomballon.consolidation.References;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accounts for every note and balloon of a session, and follows every reference, from the file alone. */
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
        Account account = EveningAccount.of(file.toString(), read);
        if (read.ten().isEmpty()) {
            console().say("audit.proposal");
        }
        List<ItemId> missing = account.unaccounted(read.session().items());
        int all = read.session().items().size();
        console().data(console().wording().say("audit.result", all - missing.size(), all));
        missing.forEach(item -> console().say("audit.missing", item));
        List<DanglingReference> dangling = References.dangling(read.session(), read.ten());
        dangling.forEach(this::tell);
        if (account.amendment() == Account.Amendment.BY_HAND) {
            console().say("audit.by-hand");
        }
        Conflicts.tell(console(), read);
        OutOfDate.tell(console(), read);
        return missing.isEmpty() && dangling.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private void tell(DanglingReference reference) {
        console()
                .say(
                        "audit.reference",
                        console().wording().say("audit.from." + word(reference.from()), reference.place()),
                        console().wording().say("audit.to." + word(reference.to())),
                        reference.id());
    }

    private static String word(Enum<?> word) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, word.name());
    }
}
