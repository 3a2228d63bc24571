package org.droomballon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.BallotsCsv;
import org.droomballon.file.NotesCsv;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.SessionEditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings notes or dots from paper into a session. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends EditTask {
    @Option(names = "--notes", paramLabel = "CSV")
    private List<Path> notes = new ArrayList<>();

    @Option(names = "--ballots", paramLabel = "CSV")
    private List<Path> ballots = new ArrayList<>();

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException {
        if (notes.isEmpty() && ballots.isEmpty()) {
            throw new UsageException(console().wording().say("import.nothing"));
        }
        SessionEditor editor = new SessionEditor(read.session(), pen);
        for (Path csv : notes) {
            NotesCsv table = NotesCsv.read(csv, editor.session());
            int added = table.addTo(editor);
            afterSaving(() -> console().count("import.notes", added, table.size() - added, csv));
        }
        for (Path csv : ballots) {
            BallotsCsv table = BallotsCsv.read(csv, editor.session());
            table.addTo(editor);
            afterSaving(() -> console().count("import.ballots", table.dots(), csv));
        }
        return Optional.of(read.with(editor.session()));
    }
}
