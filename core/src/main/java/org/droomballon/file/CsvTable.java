package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.droomballon.file.Problem.Kind;

/**
 * A table that people filled in: a CSV in UTF-8 with or without byte order mark, with commas, semicolons or tabs between the
 * cells, or the first sheet of an OpenDocument or Excel file;
 * the names of its columns in any of the program's languages, in any order. Columns that people added for themselves are passed
 * over; one that looks like a slip, because it belongs in another table or is nearly one that is missing, is told.
 */
final class CsvTable {
    private static final Map<String, Set<String>> COLUMN_NAMES = ImmutableMap.<String, Set<String>>builder()
            .put("code", ImmutableSet.of("code"))
            .put("table", ImmutableSet.of("table", "tafel", "groep", "group", "groupe", "tisch", "gruppe"))
            .put("card", ImmutableSet.of("card", "kaart", "carte", "karte"))
            .put("lens", ImmutableSet.of("lens", "icoontje", "icoon", "regard", "blick"))
            .put("text", ImmutableSet.of("text", "tekst", "texte", "notitie", "note"))
            .put("seat", ImmutableSet.of("seat", "plaats", "place", "platz"))
            .put("language", ImmutableSet.of("language", "taal", "langue", "sprache"))
            .put("translation", ImmutableSet.of("translation", "vertaling", "traduction", "übersetzung"))
            .put("item", ImmutableSet.of("item", "punt", "point", "punkt"))
            .put("wish", ImmutableSet.of("wish", "wens", "souhait", "wunsch"))
            .put("other", ImmutableSet.of("other", "ander", "autre", "andere"))
            .put("seats", ImmutableSet.of("seats", "plaatsen", "places", "plätze"))
            .put("count", ImmutableSet.of("count", "aantal", "nombre", "anzahl"))
            .put("read-back", ImmutableSet.of("read-back", "voorgelezen", "relu", "vorgelesen"))
            .put("decision", ImmutableSet.of("decision", "beslissing", "décision", "entscheidung"))
            .put("status", ImmutableSet.of("status", "stand", "état", "statut"))
            .put("reason", ImmutableSet.of("reason", "reden", "raison", "motif", "grund"))
            .put("who", ImmutableSet.of("who", "wie", "qui", "wer"))
            .put("by", ImmutableSet.of("by", "by when", "tegen", "tegen wanneer", "pour quand", "bis", "bis wann"))
            .put("review", ImmutableSet.of("review", "opnieuw bekijken", "à revoir", "wieder ansehen"))
            .put("answer", ImmutableSet.of("answer", "antwoord", "réponse", "antwort"))
            .put("entry", ImmutableSet.of("entry", "logboek", "journal", "eintrag"))
            .put("date", ImmutableSet.of("date", "datum"))
            .buildOrThrow();

    /** So many letters alike at its begin make a heading look like another. */
    private static final int BEGIN = 3;

    private final String name;
    private final List<String> used;
    private final List<String> beside;
    private final Problems problems = new Problems();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(String name, List<String> used, List<String> beside) {
        this.name = name;
        this.used = used;
        this.beside = beside;
    }

    /**
     * Reads a table.
     *
     * @param used the columns that the table may have
     * @param required the columns without which the table says nothing
     */
    static CsvTable read(Path path, List<String> used, List<String> required) throws UnreadableFileException {
        return read(path, used, List.of(), columns -> required);
    }

    /**
     * Reads a table that the program wrote for people to fill in.
     *
     * @param beside columns of other tables that it wrote for them to read, and that are passed over
     */
    static CsvTable read(Path path, List<String> used, List<String> beside, List<String> required)
            throws UnreadableFileException {
        return read(path, used, beside, columns -> required);
    }

    /** Reads a table of which the columns say which others it needs. */
    static CsvTable read(Path path, List<String> used, UnaryOperator<List<String>> required)
            throws UnreadableFileException {
        return read(path, used, List.of(), required);
    }

    private static CsvTable read(
            Path path, List<String> used, List<String> beside, UnaryOperator<List<String>> required)
            throws UnreadableFileException {
        Source source = Source.read(path);
        CsvTable table = new CsvTable(source.name(), used, beside);
        if (source.isZip()) {
            table.take(SheetRows.read(source), required);
        } else {
            table.parse(source.text(), required);
        }
        table.throwIfAny();
        return table;
    }

    List<CsvRow> rows() {
        return rows;
    }

    Problems problems() {
        return problems;
    }

    void throwIfAny() throws UnreadableFileException {
        problems.throwIfAny(name);
    }

    private void parse(String text, UnaryOperator<List<String>> required) throws UnreadableFileException {
        String header = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = List.of();
            for (CSVRecord cells : parser) {
                if (columns.isEmpty()) {
                    columns = cells.stream().map(CsvTable::column).toList();
                    require(required.apply(columns), columns);
                    tellSlips(cells.toList(), columns);
                } else {
                    add(new CsvRow((int) parser.getCurrentLineNumber(), columns, cells.toList(), problems));
                }
            }
            if (columns.isEmpty()) {
                require(required.apply(columns), columns);
            }
        } catch (UncheckedIOException | IOException e) {
            throw new UnreadableFileException(name, List.of(Problem.at(Kind.NOT_CSV, "", "quotes")));
        }
    }

    private void take(List<List<String>> sheet, UnaryOperator<List<String>> required) {
        List<String> headings = sheet.isEmpty() ? List.of() : sheet.get(0);
        List<String> columns = headings.stream().map(CsvTable::column).toList();
        require(required.apply(columns), columns);
        tellSlips(headings, columns);
        for (int row = 1; row < sheet.size(); row++) {
            add(new CsvRow(row + 1, columns, sheet.get(row), problems));
        }
    }

    /** Rows of empty cells, as spreadsheets leave them, are passed over. */
    private void add(CsvRow row) {
        if (row.isEmpty()) {
            return;
        }
        if (row.isTooLong()) {
            row.report(
                    Kind.TOO_MANY_CELLS,
                    "",
                    Integer.toString(row.cells().size()),
                    Integer.toString(row.columns().size()));
        }
        rows.add(row);
    }

    private void require(List<String> required, List<String> columns) {
        required.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.add(Problem.inLine(Kind.MISSING_COLUMN, 1, "", column)));
    }

    private void tellSlips(List<String> headings, List<String> columns) {
        for (int at = 0; at < columns.size(); at++) {
            if (isSlip(columns.get(at), columns)) {
                problems.add(Problem.inLine(
                        Kind.UNKNOWN_COLUMN, 1, "", headings.get(at).strip(), String.join(", ", used)));
            }
        }
    }

    /** A column of another table, or one that begins as a missing one of this table does. */
    private boolean isSlip(String column, List<String> columns) {
        if (COLUMN_NAMES.containsKey(column)) {
            return !used.contains(column) && !beside.contains(column);
        }
        return column.length() >= BEGIN
                && used.stream()
                        .filter(known -> !columns.contains(known))
                        .flatMap(known -> COLUMN_NAMES.get(known).stream())
                        .anyMatch(known -> known.length() > BEGIN && column.startsWith(known.substring(0, BEGIN)));
    }

    private static String column(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return COLUMN_NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(plain);
    }

    private static char delimiter(String header) {
        long semicolons = header.chars().filter(c -> c == ';').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        long commas = header.chars().filter(c -> c == ',').count();
        if (tabs > semicolons && tabs > commas) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
