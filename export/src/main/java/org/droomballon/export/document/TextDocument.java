package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;
import org.droomballon.consolidation.Account;
import org.droomballon.deck.Deck;
import org.droomballon.export.content.Content;
import org.droomballon.session.Session;

/**
 * A document that is read from its first line to its last, and needs no page of its own making: a letter, minutes.
 *
 * @param place where and when, for the foot of pages that may get loose; empty where the document itself says it
 */
public record TextDocument(Content content, String place) implements Document {
    public TextDocument {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(place, "place");
    }

    /** Of which the pages say no more at their foot than its title. */
    public TextDocument(Content content) {
        this(content, "");
    }

    private static TextDocument of(Content content, Session session, Locale language) {
        return new TextDocument(content, HeadLine.of(session, Phrases.in(language)));
    }

    /** What stands behind a deck: what it is for, who made it, and where to read on. */
    public static TextDocument background(Deck deck, Locale language) {
        return new TextDocument(new BackgroundContent(deck, language).content());
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
        return new TextDocument(new LetterContent(session, account, language).content());
    }

    /** A sheet for every table on which its parents give their dots: all wishes, with a box for each seat. */
    public static TextDocument tallySheet(Session session, Locale language) {
        return of(new TallyContent(session, language).content(), session, language);
    }

    /** What stands at the foot of every page. */
    public String footer() {
        return place.isEmpty() ? title() : title() + " · " + place;
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
