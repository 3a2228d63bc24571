package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.deck.Deck;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.session.Session;

/**
 * A document that is read from its first line to its last, and needs no page of its own making: a letter, minutes.
 *
 * @param direction in which its pages run, as HTML calls it
 * @param place where and when, for the foot of pages that may get loose; empty where the document itself says it
 */
public record TextDocument(Content content, String direction, String place) implements Document {
    public TextDocument {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(place, "place");
    }

    /** A document that begins at the side at which most of it is written, and says no more than its title at the foot of its pages. */
    public TextDocument(Content content) {
        this(content, "");
    }

    private TextDocument(Content content, String place) {
        this(content, Scripts.mostly(content), place);
    }

    /** What stands behind a deck: what it is for, who made it, and where to read on. */
    public static TextDocument background(Deck deck, Locale language) {
        return of(new BackgroundContent(deck, language).content(), language, "");
    }

    /** The running order with the time on the clock, and what whoever leads the evening does when. */
    public static TextDocument guide(Session session, Locale language) {
        return of(new GuideContent(session, language).content(), session, language);
    }

    /** What every table wrote, in its own words, card by card. */
    public static TextDocument minutes(Session session, Locale language) {
        return of(new MinutesContent(session, language).content(), session, language);
    }

    /** A page to the school that brings the points and asks for a place on the agenda. */
    public static TextDocument letter(Session session, Account account, Locale language) {
        return of(new LetterContent(session, account, language).content(), language, "");
    }

    /** A sheet for every table on which its parents give their dots: all wishes, with a box for each seat. */
    public static TextDocument tallySheet(Session session, Locale language) {
        return of(new TallyContent(session, language).content(), session, language);
    }

    private static TextDocument of(Content content, Session session, Locale language) {
        return of(content, language, HeadLine.of(session, Phrases.in(language)));
    }

    private static TextDocument of(Content content, Locale language, String place) {
        return new TextDocument(new LanguageMarks(language).mark(content), place);
    }

    /** The direction of a line as HTML calls it, where it is not that of the document; empty where it is. */
    public String turned(Line line) {
        String own = line.isRightToLeft(direction.equals("rtl")) ? "rtl" : "ltr";
        return own.equals(direction) ? "" : own;
    }

    /** What stands at the foot of every page. */
    public String footer() {
        return joined(title(), place);
    }

    /** The same for the pages of a part that may get loose. */
    public String footer(String part) {
        return joined(title(), part, place);
    }

    private static String joined(String... pieces) {
        return Stream.of(pieces).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    public String kind() {
        return "content";
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public Locale language() {
        return content.language();
    }
}
