package org.droomballon.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/**
 * Makes the files of the example evening from what was written by hand in {@code source}: a file per table, a second
 * laptop at the blue table, the dots and the decisions.
 */
public final class ExampleEvening {
    static final List<String> TABLES = List.of("blauw", "geel", "groen", "rood");
    private static final List<Integer> SEATS = List.of(4, 4, 3, 3);
    private static final String LATE = "rood";
    private static final List<String> CARDS = List.of("k01", "k02", "k06", "k12", "k15", "k17");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Path source;
    private final Map<String, ItemId> ids = new HashMap<>();

    private ExampleEvening(Path source) {
        this.source = source;
    }

    /** Writes the case into {@code args[0]}, which has the folder {@code source}. */
    public static void main(String[] args) throws IOException, UnreadableFileException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException, UnreadableFileException {
        ExampleEvening evening = new ExampleEvening(folder.resolve("source"));
        for (Map.Entry<String, SessionFile> file : evening.files().entrySet()) {
            SafeFile.write(
                    folder.resolve(file.getKey() + SessionFiles.EXTENSION),
                    file.getValue().bytes());
        }
        evening.writeTables(folder);
        TogetherAgain.write(folder);
    }

    private Map<String, SessionFile> files() throws IOException {
        Map<String, SessionFile> files = new HashMap<>();
        Session plan = plan();
        for (String table : TABLES) {
            files.put("tafel-" + table, written(plan, table));
        }
        List<Row> conflict = rows("edits.csv").stream()
                .filter(row -> row.is("kind", "conflict"))
                .toList();
        SessionFile blue = files.get("tafel-blauw");
        files.put("tafel-blauw", rewritten(blue, "blauwb", conflict.get(0)));
        files.put("tafel-blauw-tweede-laptop", rewritten(blue, "blauwc", conflict.get(1)));
        return files;
    }

    private static Session plan() {
        SessionEditor editor = new SessionEditor(
                Session.begun("regenboog-2026-10-15", 20261015L, DeckFiles.embedded()), Pen.of("plan"));
        editor.school("Vrije Basisschool De Regenboog");
        editor.date(LocalDate.of(2026, 10, 15));
        editor.language(DUTCH);
        editor.cards(CARDS);
        editor.film(Boolean.FALSE);
        for (int table = 0; table < TABLES.size(); table++) {
            List<Role> roles = new ArrayList<>(List.of(Role.FACILITATOR, Role.NOTE_TAKER));
            while (roles.size() < SEATS.get(table)) {
                roles.add(Role.PARENT);
            }
            String id = TABLES.get(table);
            editor.addGroup(id, id.substring(0, 1).toUpperCase(DUTCH) + id.substring(1), roles);
        }
        return editor.session();
    }

    private SessionFile written(Session plan, String table) throws IOException {
        SessionFile begun = SessionFile.of(plan.ofTable(table));
        SessionEditor editor = new SessionEditor(begun.session(), Pen.of(table, plan));
        for (Row row : rows("notes.csv")) {
            if (row.is("table", table)) {
                ids.put(row.get("key"), add(editor, row));
            }
        }
        for (Row row : rows("languages.csv")) {
            if (isOf(table, row)) {
                ItemId item = ids.get(row.get("key"));
                editor.writtenIn(item, Locale.forLanguageTag(row.get("language")));
                editor.translate(item, row.get("translation"));
            }
        }
        String question = Files.readString(source.resolve("own-question.txt")).strip();
        editor.question(table, "k17", question);
        for (Row edit : rows("edits.csv")) {
            if (isOf(table, edit)) {
                happen(editor, edit);
            }
        }
        return begun.with(editor.session());
    }

    private boolean isOf(String table, Row row) {
        return Optional.ofNullable(ids.get(row.get("key")))
                .filter(item -> item.writer().equals(table))
                .isPresent();
    }

    private static ItemId add(SessionEditor editor, Row row) {
        String card = String.format(Locale.ROOT, "k%02d", Integer.parseInt(row.get("card")));
        if (row.is("kind", "balloon")) {
            return editor.addBalloon(row.get("table"), card, row.get("text"));
        }
        ItemId note = editor.addNote(row.get("table"), card, row.get("lens"), row.get("text"));
        if (!row.get("seat").isEmpty()) {
            editor.saidBy(note, Integer.parseInt(row.get("seat")));
        }
        return note;
    }

    private void happen(SessionEditor editor, Row edit) {
        ItemId item = ids.get(edit.get("key"));
        switch (edit.get("kind")) {
            case "delete" -> editor.remove(item);
            case "agreed" -> editor.readBack(item, ReadBack.AGREED);
            case "changed" -> {
                editor.rewrite(item, edit.get("text"));
                editor.readBack(item, ReadBack.CHANGED);
            }
            default -> {
                // A conflict is made on two laptops; a balloon that was not read back stays as it is.
            }
        }
    }

    private SessionFile rewritten(SessionFile file, String writer, Row edit) {
        SessionEditor editor = new SessionEditor(file.session(), Pen.of(writer, file.session()));
        editor.rewrite(ids.get(edit.get("key")), edit.get("text"));
        return file.with(editor.session());
    }

    /** The dots and decisions that could be given before the late table came, and those that came with it. */
    private void writeTables(Path folder) throws IOException {
        writeSplit(folder, "ballots.csv", "stippen", List.of("punt"));
        writeSplit(folder, "decisions.csv", "beslissingen", List.of("punt", "ander"));
    }

    private void writeSplit(Path folder, String from, String to, List<String> keyColumns) throws IOException {
        List<Row> rows = rows(from);
        List<Row> late = rows.stream().filter(row -> isLate(row, keyColumns)).toList();
        List<Row> before = rows.stream().filter(row -> !late.contains(row)).toList();
        write(folder.resolve(to + ".csv"), before, keyColumns);
        write(folder.resolve(to + "-" + LATE + ".csv"), late, keyColumns);
    }

    private boolean isLate(Row row, List<String> keyColumns) {
        return row.is("tafel", LATE)
                || keyColumns.stream()
                        .map(row::get)
                        .anyMatch(key ->
                                ids.containsKey(key) && ids.get(key).writer().equals(LATE));
    }

    private void write(Path file, List<Row> rows, List<String> keyColumns) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", rows.get(0).columns())).append('\n');
        for (Row row : rows) {
            List<String> cells = row.columns().stream()
                    .map(column -> keyColumns.contains(column) && ids.containsKey(row.get(column))
                            ? ids.get(row.get(column)).toString()
                            : row.get(column))
                    .map(cell -> cell.matches(".*[\",].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                    .toList();
            text.append(String.join(",", cells)).append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<Row> rows(String name) throws IOException {
        return Row.read(source.resolve(name));
    }
}
