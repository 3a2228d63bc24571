package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.droomballon.file.EveningReader;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the files of several tables together. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--adopt", paramLabel = "FILE")
    private List<Path> adopted = new ArrayList<>();

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        if (FollowUpMerge.isFor(files)) {
            return new FollowUpMerge(console(), files, output).run(adopted);
        }
        Map<Path, SessionFile> read = new LinkedHashMap<>();
        boolean allRead = readAll(files, read);
        if (!allRead || !belongTogether(read)) {
            return ExitCode.WRONG_DATA;
        }
        List<SessionFile> together = new ArrayList<>(read.values());
        for (Path stray : adopted) {
            SessionFile guest = SessionFiles.read(stray);
            warnOfSameTables(together, guest);
            together.add(SessionFiles.adopt(guest, together.get(0)));
        }
        SessionFile merged = SessionFiles.merge(together);
        SessionFile saved = SessionFiles.save(output, merged);
        tell(saved);
        return ExitCode.DONE;
    }

    private boolean readAll(List<Path> paths, Map<Path, SessionFile> read) {
        EveningReader reader = new EveningReader();
        boolean allRead = true;
        for (Path path : paths) {
            try {
                read.put(path, reader.read(path));
            } catch (UnreadableFileException wrong) {
                console().tell(wrong);
                allRead = false;
            }
        }
        return allRead;
    }

    private boolean belongTogether(Map<Path, SessionFile> read) {
        SessionFile first = read.values().iterator().next();
        boolean together = true;
        for (Map.Entry<Path, SessionFile> other : read.entrySet()) {
            List<Problem> problems = SessionFiles.compare(first, other.getValue());
            console().tell(other.getKey().toString(), problems);
            together &= problems.isEmpty();
        }
        return together;
    }

    /** Two evenings may each have a first table. */
    private void warnOfSameTables(List<SessionFile> together, SessionFile guest) {
        guest.session().groups().stream()
                .map(Group::id)
                .filter(id -> together.stream()
                        .anyMatch(file -> file.session().group(id).isPresent()))
                .forEach(id -> console().say("merge.same-table", id));
    }

    private void tell(SessionFile merged) {
        console()
                .count(
                        "merge.done",
                        files.size() + adopted.size(),
                        merged.session().items().size(),
                        output);
        Conflicts.tell(console(), merged);
        OutOfDate.tell(console(), merged);
    }
}
