package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;
import org.droomballon.session.Session;

/** The sheets on which the tables write: one for each table and card, with a field for each lens and the dream balloon. */
public record NoteSheets(
        Locale language, Heading heading, NoteSheetWords words, List<LensFace> lenses, List<NoteSheetFace> sheets)
        implements Document {
    public NoteSheets {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(words, "words");
        lenses = List.copyOf(lenses);
        sheets = List.copyOf(sheets);
    }

    /** The sheets of an evening, in the order of its tables and their cards; none where no table has a card. */
    public static NoteSheets of(Session session, Locale language) {
        return new NoteSheetsBuilder(session, language).build();
    }

    @Override
    public String title() {
        return heading.title().text();
    }

    @Override
    public String kind() {
        return "notesheets";
    }

    /** Most of it is what the deck says. */
    @Override
    public String languageTag() {
        return language.toLanguageTag();
    }

    @Override
    public Content content() {
        return new LanguageMarks(language).mark(new NoteSheetsContent(this).content());
    }

    @Override
    public Facts facts() {
        return new Facts(
                List.of("code", "table", "card", "question"),
                sheets.stream()
                        .map(face -> List.of(
                                face.code(),
                                face.table(),
                                face.card(),
                                face.question().text()))
                        .toList());
    }
}
