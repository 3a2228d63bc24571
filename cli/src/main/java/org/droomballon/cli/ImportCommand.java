package org.droomballon.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Bundles;
import org.droomballon.deck.Card;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.BallotsCsv;
import org.droomballon.file.BallotsForm;
import org.droomballon.file.NotesCsv;
import org.droomballon.file.NotesForm;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.TableFormat;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Group;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings notes or dots from paper into a session; first it writes the table into which the note sheets are typed. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends EditTask {
    @Option(names = "--notes", paramLabel = "CSV")
    private List<Path> notes = new ArrayList<>();

    @Option(names = "--ballots", paramLabel = "CSV")
    private List<Path> ballots = new ArrayList<>();

    @Option(names = "--form", paramLabel = "CSV")
    private Optional<Path> form = Optional.empty();

    @Option(names = "--ballot-form", paramLabel = "CSV")
    private Optional<Path> ballotForm = Optional.empty();

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException, IOException {
        if (form.isEmpty() && ballotForm.isEmpty() && notes.isEmpty() && ballots.isEmpty()) {
            throw new UsageException(console().wording().say("import.nothing"));
        }
        form.ifPresent(this::requireNew);
        ballotForm.ifPresent(this::requireNew);
        if (form.isPresent()) {
            write(form.get(), read.session());
        }
        Optional<SessionFile> changed =
                notes.isEmpty() && ballots.isEmpty() ? Optional.empty() : Optional.of(filledIn(read, pen));
        if (ballotForm.isPresent()) {
            writeBallots(ballotForm.get(), changed.orElse(read).session());
        }
        return changed;
    }

    private void writeBallots(Path target, Session session) throws IOException {
        int wishes = Bundles.of(session).bundles().size();
        if (wishes == 0) {
            throw new UsageException(console().wording().say("import.no-wishes", name()));
        }
        SafeFile.write(target, BallotsForm.write(session, ballotStyle(target)));
        console().count("import.ballot-form", wishes, target);
    }

    private BallotsForm.Style ballotStyle(Path target) {
        Wording words = console().wording();
        return new BallotsForm.Style(
                TableFormat.of(target),
                words.say("suggestions.between").charAt(0),
                Splitter.on('|').splitToList(words.say("import.ballot-headings")));
    }

    private void write(Path target, Session session) throws IOException {
        List<NoteSheet> sheets = NoteSheet.of(session);
        if (sheets.isEmpty()) {
            throw new UsageException(console().wording().say("import.no-sheets", name()));
        }
        SafeFile.write(target, NotesForm.write(session, style(session, target)));
        console().count("import.form", sheets.size(), target);
    }

    /** In the language of the program, and the lenses in that of the evening. */
    private NotesForm.Style style(Session session, Path target) {
        Wording words = console().wording();
        return new NotesForm.Style(
                TableFormat.of(target),
                words.say("suggestions.between").charAt(0),
                Splitter.on('|').splitToList(words.say("import.headings")),
                words.say("import.balloon"),
                words.say("import.question"),
                session.details().language().firstOr(words.language()));
    }

    private SessionFile filledIn(SessionFile read, Pen pen) throws UnreadableFileException {
        SessionEditor editor = new SessionEditor(read.session(), pen);
        for (Path csv : notes) {
            NotesCsv table = NotesCsv.read(csv, editor.session());
            int added = table.addTo(editor);
            afterSaving(() -> console().count("import.notes", added, table.size() - added, csv));
            table.unplanned(read.session()).forEach(stray -> afterSaving(() -> remark(read.session(), stray)));
        }
        for (Path csv : ballots) {
            BallotsCsv table = BallotsCsv.read(csv, editor.session());
            table.addTo(editor);
            afterSaving(() -> console().count("import.ballots", table.dots(), csv));
        }
        return read.with(editor.session());
    }

    private void remark(Session session, NotesCsv.Unplanned stray) {
        String table = session.group(stray.group()).map(Group::title).orElse(stray.group());
        String card = session.deck()
                .card(stray.card())
                .map(Card::number)
                .map(String::valueOf)
                .orElse(stray.card());
        console().say("import.unplanned", table, card);
    }
}
