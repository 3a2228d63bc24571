package org.droomballon.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.export.Evening;
import org.droomballon.file.AnswersCsv;
import org.droomballon.file.AnswersForm;
import org.droomballon.file.AnyFile;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.TableFormat;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the follow-up of an evening, takes in what the school answered, or shows how far it is. */
@Command(name = "follow-up", mixinStandardHelpOptions = true)
final class FollowUpCommand extends Task {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--answers", paramLabel = "CSV")
    private List<Path> answers = new ArrayList<>();

    @Option(names = "--form", paramLabel = "CSV")
    private Optional<Path> form = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    private final List<Runnable> afterwards = new ArrayList<>();

    FollowUpCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        form.ifPresent(this::requireNew);
        AnyFile read = AnyFile.read(file);
        if (read.session().isPresent()) {
            return begin(read.session().get());
        }
        if (read.followUp().isEmpty()) {
            console().say("follow-up.deck", file);
            return ExitCode.WRONG_DATA;
        }
        return goOn(read.followUp().get());
    }

    private int begin(SessionFile evening) throws UnreadableFileException, IOException {
        if (evening.ten().isEmpty()) {
            console().say("follow-up.no-choice", file);
            return ExitCode.WRONG_DATA;
        }
        FollowUp begun = new Evening(file.toString(), evening, console().toolkit()).begun();
        Path target = output.orElseGet(() -> FollowUpFiles.beside(file));
        afterwards.add(() -> console().count("follow-up.begun", begun.points().size(), target));
        finish(FollowUpFiles.save(target, answered(FollowUpFile.of(begun))));
        OutOfDate.remind(console(), evening);
        return ExitCode.DONE;
    }

    private int goOn(FollowUpFile read) throws UnreadableFileException, IOException {
        boolean toSave = !answers.isEmpty() || output.isPresent();
        FollowUpFile now = toSave ? FollowUpFiles.save(output.orElse(file), answered(read)) : read;
        finish(now);
        if (!toSave && form.isEmpty()) {
            new FollowUpTable(console().wording(), now.followUp(), today())
                    .lines()
                    .forEach(console()::data);
        }
        return ExitCode.DONE;
    }

    private FollowUpFile answered(FollowUpFile start) throws UnreadableFileException {
        FollowUpEditor editor = new FollowUpEditor(
                start.followUp(), start.followUp().pen(console().writers().get()));
        for (Path csv : answers) {
            int changed = AnswersCsv.read(csv, editor.followUp()).addTo(editor, today());
            afterwards.add(() -> console().count("follow-up.answers", changed, csv));
        }
        return start.with(editor.followUp());
    }

    /** What comes once the change is on disk. */
    private void finish(FollowUpFile now) throws IOException {
        afterwards.forEach(Runnable::run);
        if (form.isPresent()) {
            SafeFile.write(form.get(), AnswersForm.write(now.followUp(), style(form.get())));
            console().say("follow-up.form", form.get());
        }
        Conflicts.tell(console(), now.followUp().conflicts());
    }

    private AnswersForm.Style style(Path target) {
        return new AnswersForm.Style(
                TableFormat.of(target),
                console().wording().say("suggestions.between").charAt(0),
                Splitter.on('|').splitToList(console().wording().say("follow-up.headings")),
                status -> StatusWords.of(console().wording(), status));
    }

    private LocalDate today() {
        return LocalDate.now(console().clock());
    }
}
