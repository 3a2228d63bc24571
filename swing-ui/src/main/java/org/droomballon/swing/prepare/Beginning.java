package org.droomballon.swing.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.plan.Plan;
import org.droomballon.plan.PlannedTable;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Makes the files of an evening that begins: one of all together, and one for the laptop of every table. */
final class Beginning {
    private final NewEvening evening;
    private final Plan plan;
    private final Wording words;
    private final Supplier<String> ids;

    /**
     * An evening that begins.
     *
     * @param words of the screen; tables and files are named in the language of the evening where they have it
     * @param ids new and random at every call
     */
    Beginning(NewEvening evening, Plan plan, Wording words, Supplier<String> ids) {
        this.evening = Objects.requireNonNull(evening, "evening");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.ids = Objects.requireNonNull(ids, "ids");
        Locale spoken = Wording.spoken(evening.language());
        this.words = spoken.getLanguage().equals(evening.language().getLanguage())
                ? Wording.of(Beginning.class, "prepare", spoken)
                : words;
    }

    Session session() {
        Pen pen = Pen.of(ids.get());
        SessionEditor editor = new SessionEditor(plan.begin(ids.get(), pen, number -> words.say("table", number)), pen);
        if (!evening.details().school().isBlank()) {
            editor.school(evening.details().school());
        }
        evening.details().day(evening.today()).ifPresent(editor::date);
        editor.language(evening.language());
        plan.tables().forEach(table -> ask(table, editor));
        return editor.session().carrying(evening.carried());
    }

    /** What people ask themselves stands at every table that talks about the card. */
    private void ask(PlannedTable table, SessionEditor editor) {
        evening.lines().all().stream()
                .filter(line -> !line.own().isBlank() && table.cards().contains(line.id()))
                .forEach(line -> editor.question(table.id(), line.id(), line.own()));
    }

    /** The files, that of all together first. */
    Map<Path, SessionFile> files(Path folder) {
        Session session = session();
        Map<Path, SessionFile> files = new LinkedHashMap<>();
        files.put(file(folder, words.say("file.evening")), SessionFile.of(session));
        plan.tables()
                .forEach(table -> files.put(
                        file(folder, words.say("file.table", table.number())),
                        SessionFile.of(session.ofTable(table.id()))));
        return files;
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + SessionFiles.EXTENSION);
    }

    /**
     * Writes the files, or none: an evening that begins replaces no other. Slow.
     *
     * @return the file of all tables together
     */
    static Path write(Map<Path, SessionFile> files) throws UnreadableFileException, IOException {
        Optional<Path> inTheWay = files.keySet().stream().filter(Files::exists).findFirst();
        if (inTheWay.isPresent()) {
            throw new UnreadableFileException(
                    inTheWay.get().toString(), List.of(new Problem(Problem.Kind.IN_THE_WAY, "", 0, 0, List.of())));
        }
        for (Map.Entry<Path, SessionFile> file : files.entrySet()) {
            SessionFiles.save(file.getKey(), file.getValue());
        }
        return files.keySet().iterator().next();
    }
}
