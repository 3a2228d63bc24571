package org.droomballon.file;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong in a file: where, what, and the details that a sentence about it needs.
 *
 * @param place where in the file, as people find it: a JSON pointer, or a column of a table; may be empty
 * @param line from 1, or 0 where the problem has no line
 * @param column from 1, or 0 where the problem has no column
 * @param details in the order that {@link Kind} gives
 * @param about the card or lens of a deck, and the language of the text, where the problem is about one
 */
public record Problem(Kind kind, String place, int line, int column, List<String> details, About about) {
    /** What is wrong. In brackets: the details. */
    public enum Kind {
        /** The file cannot be opened (missing, denied, directory, or other). */
        CANNOT_READ,
        /** The file cannot be written (an {@link Obstacle}). */
        CANNOT_WRITE,
        /** The file is larger than is read (most megabytes). */
        TOO_LARGE,
        /** The file is no JSON (end: it stops too early; double: a field stands twice; encoding: no UTF-8; limit; or mark). */
        NOT_JSON,
        /** The file is none of those that the program makes: a table, a text, or something else (files or names: what was wanted). */
        NOT_OURS,
        /** The file is JSON of another kind (wanted format, found format). */
        WRONG_FORMAT,
        /** The file is of a version that this program does not know, most likely a newer one (its version). */
        NEWER_VERSION,
        /** A field is missing (field). */
        MISSING,
        /** A field is of another type (wanted type: text, number, list, object, boolean). */
        WRONG_TYPE,
        /** A text is empty (field). */
        EMPTY,
        /** A number is out of its range (number, lowest, highest). */
        OUT_OF_RANGE,
        /** A word is none of those that are allowed (word, the allowed words, or for tables the column whose words are meant). */
        UNKNOWN_WORD,
        /** A choice was made by a rule of a plug-in that is not here (its id, the rules that are here). */
        UNKNOWN_RULE,
        /** A text is no date of the form 2026-10-15 (text). */
        NOT_A_DATE,
        /** A text is no time of the form 19:30 (text). */
        NOT_A_TIME,
        /** A text is no year of school of the form 2026-2027 (text). */
        NOT_A_SCHOOL_YEAR,
        /** A text is no language tag of BCP 47 (text). */
        NOT_A_LANGUAGE,
        /** A text is no http or https address (text). */
        NOT_AN_ADDRESS,
        /** An id has a form that ids do not have (id). */
        BAD_ID,
        /** Two parts share an id (id). */
        DOUBLE_ID,
        /** An id names nothing in this file (id, what it should name: card, lens, group, seat, item, point). */
        UNKNOWN_ID,
        /** A name in a table that nothing here has: the name, what it should name, and the names that are there. */
        UNKNOWN_NAME,
        /** A text is missing in a declared language (language). */
        MISSING_LANGUAGE,
        /** A text holds a control or direction-override character (its code). */
        FORBIDDEN_CHARACTER,
        /** Files that were put together disagree about something that never changes (the values). */
        DISAGREEMENT,
        /** A version has no writer with a counter from 1. */
        BAD_VERSION,
        /** A value has been seen by a newer one beside it, which took its place. */
        COVERED_VERSION,
        /** There are more of something than any evening has (how many, the most that are read). */
        TOO_MANY,
        /** The file belongs to another evening (its id, the wanted id). */
        OTHER_SESSION,
        /** The file was made with another state of the deck (what differs). */
        OTHER_DECK,
        /** A file of another evening stands where this one should be written. */
        IN_THE_WAY,
        /** Somebody else keeps the file open for writing (this-program, this-computer, or unknown). */
        IN_USE,
        /** A table in a CSV file lacks a column (column). */
        MISSING_COLUMN,
        /** A column that does not belong in this table: as it is called, and the columns that do, with commas. */
        UNKNOWN_COLUMN,
        /** A row has more cells than the heading has columns (cells, columns). */
        TOO_MANY_CELLS,
        /** A CSV file is no CSV (encoding, or quotes). */
        NOT_CSV,
        /** A seat number or count is no number of that table (text, seats). */
        BAD_SEAT,
        /** Two rows of one table decide differently about the same (what, the line of the other). */
        CONTRADICTION,
        /** A row names seats, and another number of them (count, seats). */
        COUNT_DIFFERS,
        /** A seat that gives the same dot twice. */
        DOUBLE_SEAT,
        /** Words that an item does not hold. */
        WORDS_NOT_THERE,
        /** A row about what an earlier row is about: the wish, the table, and the line of the earlier row. */
        DOUBLE_ROW,
        /** The code of a note sheet has a slip in it (text). */
        BAD_CODE,
        /** The code of a note sheet fits no sheet of this evening (code). */
        UNKNOWN_CODE,
        /** The code of a note sheet is of another table or card than the row says (code, its table, its card). */
        CODE_DIFFERS,
        /** Two note sheets of an evening happen to have the same code (code). */
        AMBIGUOUS_CODE,
        /** A follow-up belongs to another evening (its session, the wanted session). */
        OTHER_FOLLOW_UP,
        /** A point is declined, and nobody says why (the point). */
        DECLINED_WITHOUT_REASON,
        /** A reason why not stands at a point that is not declined (the point). */
        REASON_WITHOUT_DECLINING,
        /** Two cards of a deck share a number (number). */
        DOUBLE_NUMBER,
        /** A deck names a language twice (language). */
        DOUBLE_LANGUAGE,
        /** A text is no place of a picture in a deck (text). */
        BAD_PICTURE_NAME,
        /** A picture that a deck names is not there (its place). */
        NO_SUCH_PICTURE,
        /** A file is no picture of the type that its name says (its place). */
        NOT_A_PICTURE,
        /** A file is no deck package (zip: no ZIP file; deck: without deck.json; or damaged). */
        NOT_A_PACKAGE,
        /** A package is too large (entries, size, file or ratio; the limit; the part of the package). */
        PACKAGE_TOO_LARGE,
        /** A package holds what it may not (path, link, encrypted, double or damaged; the part of the package). */
        BAD_PART,
        /** The deck that a variant starts from is nowhere to be found (its id, its edition). */
        NO_BASE,
        /** The deck that a variant starts from is there in another edition (its id, the wanted, the one there). */
        OTHER_EDITION,
        /** A text is no colour of the form #b3412c (text). */
        NOT_A_COLOUR,
        /** What is written in a colour cannot be read on white (colour, its contrast, the least, one that can be read). */
        PALE_COLOUR,
        /** A line is longer than there is room for (letters, most). */
        LONG_LINE,
        /** A text cannot be the name of a file in the same folder (text, a name that could, how it has to end). */
        BAD_FILE_NAME,
        /** A file that is named is not there as a plain file in the same folder (name). */
        NO_SUCH_FILE,
        /** A file that is named is larger than is read (name, most megabytes). */
        LARGE_FILE,
        /** A picture cannot be a logo (type, damaged, cmyk, pixels, no-size, many, element, entity, runs or address; name; the piece). */
        BAD_LOGO,
        /** A font cannot be used (type, damaged, name or licence; name). */
        BAD_FONT,
        /** A template from outside cannot be used (syntax, directive, range, value, part, limit, xml, unknown, link, size or encoding; the piece). */
        FAULTY_TEMPLATE,
        /** A document that lends its styles cannot (type, damaged, path, link, encrypted, double, large, part, xml, address or active; the part). */
        BAD_REFERENCE
    }

    /**
     * What in a deck a problem is about.
     *
     * @param id the id of the card or lens, or empty
     * @param name how people call it: the number of a card, or the id
     * @param language the tag of the language of the text, or empty
     */
    public record About(Part part, String id, String name, String language) {
        public static final About NOTHING = new About(Part.NONE, "", "", "");

        /** The kind of part. */
        public enum Part {
            NONE,
            CARD,
            LENS
        }

        public About {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(language, "language");
        }

        About in(String otherLanguage) {
            return new About(part, id, name, otherLanguage);
        }
    }

    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        details = List.copyOf(details);
        Objects.requireNonNull(about, "about");
    }

    /** A problem that is about no part of a deck. */
    public Problem(Kind kind, String place, int line, int column, List<String> details) {
        this(kind, place, line, column, details, About.NOTHING);
    }

    static Problem at(Kind kind, String place, String... details) {
        return new Problem(kind, place, 0, 0, List.of(details));
    }

    static Problem inLine(Kind kind, int line, String place, String... details) {
        return new Problem(kind, place, line, 0, List.of(details));
    }

    Problem in(int atLine, int atColumn) {
        return new Problem(kind, place, atLine, atColumn, details, about);
    }

    Problem about(About part) {
        return new Problem(kind, place, line, column, details, part);
    }
}
