package org.droomballon.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.BallotsCsv;
import org.droomballon.file.DecisionsCsv;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.SessionEditor;

/** Puts the tables of the example evening together: once without dots, once with dots and the ten points. */
final class TogetherAgain {
    private TogetherAgain() {}

    static void write(Path folder) throws IOException, UnreadableFileException {
        SessionFile without = decided(merged(folder), folder);
        SafeFile.write(folder.resolve("avond-zonder-stippen.droomballon"), without.bytes());
        SafeFile.write(
                folder.resolve("avond-met-stippen.droomballon"),
                chosen(without, folder).bytes());
    }

    private static SessionFile merged(Path folder) throws IOException, UnreadableFileException {
        List<SessionFile> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TogetherAgain::isTable).sorted().toList()) {
                tables.add(SessionFiles.read(file));
            }
        }
        return SessionFiles.merge(tables);
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("tafel-") && name.endsWith(SessionFiles.EXTENSION);
    }

    private static SessionFile decided(SessionFile file, Path folder) throws UnreadableFileException {
        SessionEditor editor = new SessionEditor(file.session(), Pen.of("samen", file.session()));
        for (String csv : List.of("beslissingen.csv", "beslissingen-rood.csv")) {
            DecisionsCsv.read(folder.resolve(csv), editor.session()).addTo(editor);
        }
        return file.with(editor.session());
    }

    private static SessionFile chosen(SessionFile file, Path folder) throws UnreadableFileException {
        Pen pen = Pen.of("stippen", file.session());
        SessionEditor editor = new SessionEditor(file.session(), pen);
        for (String csv : List.of("stippen.csv", "stippen-rood.csv")) {
            BallotsCsv.read(folder.resolve(csv), editor.session()).addTo(editor);
        }
        TenPoints ten = TenPoints.propose(editor.session(), Rules.standard());
        return file.with(editor.session()).with(ten, pen);
    }
}
