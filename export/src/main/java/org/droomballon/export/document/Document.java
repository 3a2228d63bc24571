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

    /** How many questions somebody is still to put in the second language that was asked for. */
    default long untranslated() {
        return 0;
    }

    /** What it holds as plain values, for spreadsheets and programs. */
    default Facts facts() {
        return Facts.of(content());
    }

    /** The language of most of its words as HTML and PDF call it: that of the program's own, where others are marked. */
    default String languageTag() {
        return ownLanguageTag();
    }

    /** The language of the words that are the program's own: Dutch where it does not speak that of the document. */
    default String ownLanguageTag() {
        return Wording.spoken(language()).toLanguageTag();
    }

    /** The language of words that people wrote, as HTML and PDF call it; empty where they need no mark. */
    default String tagOf(String words) {
        return new LanguageMarks(language()).tag(words);
    }

    /** The direction in which the language is written, as HTML calls it. */
    default String direction() {
        return Scripts.direction(language());
    }
}
