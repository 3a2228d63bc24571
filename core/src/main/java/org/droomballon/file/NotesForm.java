package org.droomballon.file;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Lens;
import org.droomballon.deck.QuestionCard;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Session;

/**
 * The table into which one person types what the tables wrote on their note sheets: a row for each note, in which the code of
 * the sheet stands already. {@link NotesCsv} reads it back. Rows that stay empty mean nothing, and a sheet with more notes
 * gets more rows: only code, lens and text are needed.
 */
public final class NotesForm {
    private static final int COLUMNS = 10;

    /** Keeps a spreadsheet from taking a code for a date or a number, and from eating its zeros. */
    private static final String NUMBER_SIGN = "#";

    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells of a CSV
     * @param headings of the ten columns: code, table, card, its question, lens, text, language, translation, seat, read-back; all but the question
     *     are names that {@link NotesCsv} knows
     * @param balloon the word for the dream balloon, {@code question} that for a blank card's own question, as
     *     {@link NotesCsv} knows them
     * @param language of the lenses and the questions
     */
    public record Style(
            TableFormat format, char between, List<String> headings, String balloon, String question, Locale language) {
        public Style {
            headings = List.copyOf(headings);
            Objects.requireNonNull(balloon, "balloon");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(language, "language");
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private NotesForm() {}

    /** The table as bytes: all sheets of the evening, in the order of {@link NoteSheet#of}. */
    public static byte[] write(Session session, Style style) {
        return style.format()
                .write(
                        style.between(),
                        style.headings(),
                        NoteSheet.of(session).stream().flatMap(sheet -> rows(session, sheet, style)));
    }

    private static Stream<List<String>> rows(Session session, NoteSheet sheet, Style style) {
        Stream<String> asked = sheet.card() instanceof BlankCard ? Stream.of(style.question()) : Stream.of();
        Stream<String> lenses = session.deck().lenses().stream()
                .flatMap(lens -> Collections.nCopies(NoteSheet.NOTES_PER_LENS, name(lens, style)).stream());
        return Stream.of(asked, lenses, Stream.of(style.balloon()))
                .flatMap(kinds -> kinds)
                .map(kind -> row(sheet, kind, style));
    }

    private static String name(Lens lens, Style style) {
        return lens.label().in(style.language());
    }

    private static List<String> row(NoteSheet sheet, String kind, Style style) {
        String question =
                sheet.card() instanceof QuestionCard card ? card.question().in(style.language()) : "";
        return List.of(
                NUMBER_SIGN + sheet.code(),
                sheet.table().title(),
                Integer.toString(sheet.card().number()),
                question,
                kind,
                "",
                "",
                "",
                "",
                "");
    }
}
