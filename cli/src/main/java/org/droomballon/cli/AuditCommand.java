package org.droomballon.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.export.Evening;
import org.droomballon.file.AuditFiles;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Accounts for every note and balloon of a session, follows every reference, and counts again whether the choice is fair and
 * its payments add up, from the file alone; and accounts for every point of its follow-up.
 */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "SESSION", descriptionKey = "session")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--follow-up", paramLabel = "FILE")
    private Optional<Path> followUp = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    AuditCommand(Console console) {
        super(console);
    }

    @Override
    int run() {
        if (files.size() > 1 && (json || followUp.isPresent())) {
            throw new UsageException(console().wording().say("audit.one"));
        }
        boolean sound = true;
        for (Path file : files) {
            sound &= isSound(file);
        }
        return sound ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private boolean isSound(Path file) {
        try {
            if (files.size() > 1) {
                console().data(file.toString());
            }
            return audit(file);
        } catch (UnreadableFileException wrong) {
            console().tell(wrong);
            return false;
        }
    }

    private boolean audit(Path file) throws UnreadableFileException {
        SessionFile read = SessionFiles.read(file);
        Audit audit = new Evening(file.toString(), read, console().toolkit()).audit();
        Optional<Path> path = followUpPath(file);
        Optional<FollowUp> answers = path.isEmpty() ? Optional.empty() : Optional.of(read(path.get()));
        Console telling = json ? console().withoutData() : console();
        tell(telling, read, audit);
        boolean followed = answers.isEmpty() || isFollowed(telling, read, audit, answers.get(), path.orElse(file));
        if (json) {
            console().out().print(new String(AuditFiles.json(read, audit, answers), StandardCharsets.UTF_8));
            console().out().flush();
        }
        return followed && audit.isSound();
    }

    private static void tell(Console console, SessionFile read, Audit audit) {
        if (read.ten().isEmpty()) {
            console.say("audit.proposal");
        }
        if (audit.items() == 0) {
            console.say("audit.empty");
        }
        int found = audit.items() - audit.missing().size();
        console.data(console.wording().say("audit.result", found, audit.items()));
        audit.missing().forEach(item -> console.say("audit.missing", item));
        LooseEnds.tell(console, audit.dangling());
        String rule = RuleOption.label(console, audit.account().selection().rule());
        new FairnessSentences(console, read.session(), audit, rule).tell();
        new LedgerSentences(console, read.session(), audit, rule).tell();
        Conflicts.tell(console, read);
        OutOfDate.tell(console, read);
    }

    private static FollowUp read(Path path) throws UnreadableFileException {
        return FollowUpFiles.read(path).followUp();
    }

    /** The follow-up that was named, or that stands beside the session. */
    private Optional<Path> followUpPath(Path file) {
        Optional<Path> beside = Optional.of(FollowUpFiles.beside(file)).filter(Files::exists);
        return followUp.or(() -> beside);
    }

    /** Whether every point of the follow-up is in the session, and every point of the evening in the follow-up. */
    private static boolean isFollowed(Console telling, SessionFile evening, Audit audit, FollowUp answers, Path path) {
        List<PointId> unresolved = answers.unresolved(evening.session());
        int all = answers.points().size();
        telling.data(telling.wording().say("audit.follow-up", all - unresolved.size(), all, path));
        answers.points().stream()
                .filter(point -> unresolved.contains(point.id()))
                .forEach(point -> telling.say("audit.follow-up.missing", point.number(), point.id()));
        List<FollowedPoint> forgotten = evening.ten().isEmpty()
                ? List.of()
                : FollowUp.begun(evening.session(), audit.account()).points().stream()
                        .filter(point -> answers.point(point.id()).isEmpty())
                        .toList();
        forgotten.forEach(point -> telling.say("audit.follow-up.forgotten", point.number(), point.wording()));
        return unresolved.isEmpty() && forgotten.isEmpty();
    }
}
