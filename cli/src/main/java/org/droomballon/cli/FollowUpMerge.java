package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;

/** Puts the follow-ups together that several people wrote in. */
record FollowUpMerge(Console console, List<Path> files, Path output) {
    /** Whether the first of the files is a follow-up; then all have to be. */
    static boolean isFor(List<Path> files) {
        Path first = files.get(0);
        return Files.isRegularFile(first) && FollowUpFiles.isOne(first);
    }

    int run(List<Path> adopted) throws UnreadableFileException, IOException {
        if (!adopted.isEmpty()) {
            throw new UsageException(console.wording().say("merge.follow-up.adopt"));
        }
        Map<Path, FollowUpFile> read = new LinkedHashMap<>();
        boolean allRead = true;
        for (Path path : files) {
            allRead &= read(path, read);
        }
        if (!allRead || !belongTogether(read)) {
            return ExitCode.WRONG_DATA;
        }
        FollowUpFile saved = FollowUpFiles.save(output, FollowUpFiles.merge(List.copyOf(read.values())));
        console.count(
                "merge.follow-up.done", files.size(), saved.followUp().points().size(), output);
        Conflicts.tell(console, saved.followUp().conflicts());
        return ExitCode.DONE;
    }

    private boolean read(Path path, Map<Path, FollowUpFile> into) {
        try {
            into.put(path, FollowUpFiles.read(path));
            return true;
        } catch (UnreadableFileException wrong) {
            console.tell(wrong);
            return false;
        }
    }

    private boolean belongTogether(Map<Path, FollowUpFile> read) {
        FollowUpFile first = read.values().iterator().next();
        boolean together = true;
        for (Map.Entry<Path, FollowUpFile> other : read.entrySet()) {
            List<Problem> problems = FollowUpFiles.compare(first, other.getValue());
            console.tell(other.getKey().toString(), problems);
            together &= problems.isEmpty();
        }
        return together;
    }
}
