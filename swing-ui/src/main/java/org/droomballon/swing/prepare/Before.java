package org.droomballon.swing.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.CarriedPoint;

/**
 * What the evening before leaves for the next.
 *
 * @param school empty where nobody wrote it down
 * @param parents how many sat at the tables; 0 where that is not known any more
 */
record Before(List<CarriedPoint> points, String school, int parents) {
    Before {
        points = List.copyOf(points);
        Objects.requireNonNull(school, "school");
    }

    /** Reads a follow-up, and the evening beside it where it is still there. Slow. */
    static Before read(Path followUp) throws UnreadableFileException {
        FollowUp followed = FollowUpFiles.read(followUp).followUp();
        return new Before(followed.carried(), followed.details().school().firstOr(""), parents(evening(followUp)));
    }

    private static Path evening(Path followUp) {
        String name = followUp.getFileName().toString();
        String stem = name.endsWith(FollowUpFiles.EXTENSION)
                ? name.substring(0, name.length() - FollowUpFiles.EXTENSION.length())
                : name;
        return followUp.resolveSibling(stem + SessionFiles.EXTENSION);
    }

    /** An evening that cannot be read is told where people open it; the points come along all the same. */
    private static int parents(Path evening) {
        if (!Files.exists(evening)) {
            return 0;
        }
        try {
            return SessionFiles.read(evening).session().tables().stream()
                    .mapToInt(table -> table.seats().size())
                    .sum();
        } catch (UnreadableFileException e) {
            return 0;
        }
    }
}
