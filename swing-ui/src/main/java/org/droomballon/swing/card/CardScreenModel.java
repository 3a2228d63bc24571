package org.droomballon.swing.card;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Film;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Appearance;

/**
 * The state of the card screen and everything that a key or a button can do to it, without a window.
 *
 * <p>Every card keeps its own time. Leaving a card pauses it, for the minutes spent elsewhere are not its own.
 */
public final class CardScreenModel {
    /** A question that is longer than this is not read by anybody in the hall. */
    static final int LONGEST_QUESTION = 240;

    private final Hall hall;
    private final List<Runnable> listeners = new ArrayList<>();

    private Sight sight;
    private Guise guise;
    private boolean fullScreen;

    /** @param ticker readings in nanoseconds, such as {@code System::nanoTime} */
    public CardScreenModel(Deck deck, LongSupplier ticker, Appearance appearance) {
        this(deck, new DeckAlone(CardTimes.of(deck, ticker)), appearance);
    }

    /** @param deck with the cards of the evening in their order */
    public CardScreenModel(Deck deck, Hall hall, Appearance appearance) {
        this.hall = hall;
        this.sight = Sight.of(deck);
        this.guise = Guise.of(appearance);
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    public Deck deck() {
        return sight.place().deck();
    }

    /** Goes on with other cards, at the card that is shown if it is among them. */
    public void deal(Deck other) {
        turn(sight.deal(other));
    }

    /** A card that people leave keeps its time. */
    private void turn(Sight next) {
        if (!next.card().equals(card())) {
            times().pause(card());
        }
        sight = next;
        changed();
    }

    private CardTimes times() {
        return hall.times();
    }

    public Card card() {
        return sight.card();
    }

    Place place() {
        return sight.place();
    }

    public Mode mode() {
        return sight.mode();
    }

    public boolean fullScreen() {
        return fullScreen;
    }

    public Appearance appearance() {
        return guise.appearance();
    }

    public CardTimer timer() {
        return times().of(card());
    }

    boolean wasTalkedAbout(Card other) {
        return times().of(other).phase() != CardTimer.Phase.READY;
    }

    /** The app's own words in the language of the screen. */
    public Wording words() {
        return guise.words();
    }

    CardText text() {
        return text(card());
    }

    CardText text(Card other) {
        return CardText.of(deck(), other, guise.language());
    }

    boolean needsFilm() {
        return deck().needsFilm(card().id());
    }

    boolean isBlank() {
        return card() instanceof BlankCard;
    }

    Optional<String> ownQuestion(Card other) {
        return hall.ownQuestion(other);
    }

    /** The language that the words are really in, where the deck lacks the one asked for. */
    Optional<Locale> fallback() {
        return Optional.of(text().shown()).filter(shown -> !shown.equals(guise.language()));
    }

    /** Whether the words of the deck run from right to left in the language that is shown. */
    public boolean rightToLeft() {
        return !new Bidi(text().title(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public void startOrPause() {
        times().startOrPause(card());
        changed();
    }

    public void addMinute() {
        times().addMinute(card());
        changed();
    }

    public void resetTimer() {
        times().reset(card());
        changed();
    }

    public void next() {
        turn(sight.step(1));
    }

    public void previous() {
        turn(sight.step(-1));
    }

    public void first() {
        turn(sight.step(-deck().cards().size()));
    }

    public void last() {
        turn(sight.step(deck().cards().size()));
    }

    /** To the card that lies on the left, as the reader of this script lays them. */
    public void left() {
        turn(sight.step(rightToLeft() ? 1 : -1));
    }

    /** To the card that lies on the right. */
    public void right() {
        turn(sight.step(rightToLeft() ? -1 : 1));
    }

    /** Shows the card at that place of the deck, from 0, and leaves whatever was open. */
    public void show(int other) {
        turn(sight.show(other));
    }

    void aimAt(int other) {
        turn(sight.aimAt(other));
    }

    /** Takes one more digit of the number of a card to jump to. */
    public void type(char digit) {
        turn(sight.type(digit));
    }

    /** Jumps to the card whose number was typed or that the overview aims at. A number that no card has jumps nowhere. */
    public void enter() {
        turn(sight.enter());
    }

    /** Leaves the innermost thing that is open: a typed number, a question being written, a list, the full screen. */
    public void escape() {
        if (sight.isBare()) {
            hall.leave(this);
        }
        turn(sight.escape());
    }

    public void toggleOverview() {
        turn(sight.forget().toggle(Mode.OVERVIEW));
    }

    public void toggleKeys() {
        turn(sight.toggle(Mode.KEYS));
    }

    /** The film that people are shown, if they are. */
    Optional<Film> film() {
        return hall.film();
    }

    /** Which table talks about which card at this place of the evening; empty where all talk about the same. */
    List<Hall.TableCard> tables() {
        return hall.tables(position());
    }

    public boolean hasFilm() {
        return film().isPresent();
    }

    public boolean hasTables() {
        return !tables().isEmpty();
    }

    /** Shows the card, the film or the tables; what this evening does not have is the card again. */
    public void show(Mode wanted) {
        boolean possible = (wanted != Mode.FILM || hasFilm()) && (wanted != Mode.TABLES || hasTables());
        turn(sight.open(possible ? wanted : Mode.CARD));
    }

    void toggleFilm() {
        show(sight.toggle(Mode.FILM).mode());
    }

    void toggleTables() {
        show(sight.toggle(Mode.TABLES).mode());
    }

    /** Where in the cards the screen is, in words. */
    String placeInWords() {
        return hall.place(this);
    }

    /** Where in the cards the screen is, from 0. */
    public int position() {
        return place().position();
    }

    /** Lets the group type its own question; on a card with a printed question nothing happens. */
    public void write() {
        turn(sight.open(isBlank() ? Mode.WRITING : Mode.CARD));
    }

    void keepOwnQuestion(String words) {
        String tidy = words.replaceAll("\\s+", " ").strip();
        hall.keepOwnQuestion(card(), tidy.substring(0, Math.min(tidy.length(), LONGEST_QUESTION)));
    }

    public void toggleFullScreen() {
        fullScreen = !fullScreen;
        changed();
    }

    public void nextLanguage() {
        setAppearance(guise.inNextLanguage(deck()));
    }

    public void nextTheme() {
        setAppearance(guise.inNextTheme());
    }

    public void larger() {
        setAppearance(appearance().larger());
    }

    public void smaller() {
        setAppearance(appearance().smaller());
    }

    public void setAppearance(Appearance next) {
        guise = Guise.of(next);
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
