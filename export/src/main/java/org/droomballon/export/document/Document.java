package org.droomballon.export.document;

import java.util.Locale;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;
import org.droomballon.export.wording.Wording;

/** Something to print, publish or hand on, in one language, worded to the last sentence. */
public sealed interface Document
        permits CardSheets, NoteSheets, PointsPoster, TenPointsDocument, FollowUpDocument, TextDocument {
    /** A short name in code: the templates and files of this kind of document carry it. */
    String kind();

    /** The title that stands on it and in the list of documents of a reader. */
    String title();

    Locale language();

    /** All that it says, in reading order, for formats that lay nothing out themselves. */
    Content content();

    /** What it holds as plain values, for spreadsheets and programs. */
    default Facts facts() {
        return Facts.of(content());
    }

    /** The language as HTML and PDF call it. */
    default String languageTag() {
        return language().toLanguageTag();
    }

    /** The language of the words that are the program's own: Dutch where it does not speak that of the document. */
    default String ownLanguageTag() {
        return Wording.spoken(language()).toLanguageTag();
    }

    /** The direction in which the language is written, as HTML calls it. */
    default String direction() {
        return Scripts.direction(language());
    }
}
