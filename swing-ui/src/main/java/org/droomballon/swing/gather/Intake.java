package org.droomballon.swing.gather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.file.BallotsCsv;
import org.droomballon.file.NotesCsv;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;

/** Reads the files that people bring, puts those of the evening together, and keeps why others were refused. Slow. */
final class Intake {
    private static final List<String> TABLES = List.of(".ods", ".xlsx", ".csv");

    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();
    private SessionFile together;

    /** A table that somebody typed in from paper: notes or dots, which are written by a step that can be undone. */
    record Typed(Path file, Optional<NotesCsv> notes, Optional<BallotsCsv> dots) {}

    /**
     * Begins with what is there.
     *
     * @param evening what is open now
     */
    Intake(SessionFile evening) {
        together = evening;
    }

    void read(Path file) {
        try {
            if (isTable(file)) {
                typed.add(typed(file));
            } else {
                take(file, SessionFiles.read(file));
            }
        } catch (UnreadableFileException wrong) {
            arrivals.add(Arrival.refused(file, wrong.problems()));
        }
    }

    /** Takes in a file of another evening, of which people say that it belongs here. */
    void adopt(Path file, SessionFile stray) {
        try {
            add(file, SessionFiles.adopt(stray, together));
        } catch (UnreadableFileException wrong) {
            arrivals.add(Arrival.refused(file, wrong.problems()));
        }
    }

    private void take(Path file, SessionFile guest) throws UnreadableFileException {
        List<Problem> problems = SessionFiles.compare(together, guest);
        boolean onlyStray = problems.stream().allMatch(problem -> problem.kind() == Problem.Kind.OTHER_SESSION);
        if (problems.isEmpty()) {
            add(file, guest);
        } else if (onlyStray) {
            arrivals.add(Arrival.stray(file, guest));
        } else {
            arrivals.add(Arrival.refused(file, problems));
        }
    }

    private void add(Path file, SessionFile guest) throws UnreadableFileException {
        SessionFile before = together;
        together = SessionFiles.merge(List.of(together, guest));
        arrivals.add(Arrival.of(file, before.session(), guest.session()));
    }

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(name::endsWith);
    }

    /** Its columns tell what it holds; where they fit neither, what is wrong is told as of notes. */
    private Typed typed(Path file) throws UnreadableFileException {
        try {
            return new Typed(file, Optional.of(NotesCsv.read(file, together.session())), Optional.empty());
        } catch (UnreadableFileException asNotes) {
            return dots(file, asNotes);
        }
    }

    private Typed dots(Path file, UnreadableFileException asNotes) throws UnreadableFileException {
        try {
            return new Typed(file, Optional.empty(), Optional.of(BallotsCsv.read(file, together.session())));
        } catch (UnreadableFileException asDots) {
            throw hasOtherColumns(asDots) ? asNotes : asDots;
        }
    }

    private static boolean hasOtherColumns(UnreadableFileException wrong) {
        return wrong.problems().stream()
                .map(Problem::kind)
                .anyMatch(kind -> kind == Problem.Kind.MISSING_COLUMN || kind == Problem.Kind.UNKNOWN_COLUMN);
    }

    SessionFile together() {
        return together;
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    List<Typed> typed() {
        return List.copyOf(typed);
    }
}
