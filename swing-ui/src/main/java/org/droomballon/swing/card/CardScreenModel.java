package org.droomballon.swing.card;

import com.google.common.collect.ImmutableSet;
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

    private Place place;
    private Mode mode = Mode.CARD;
    private boolean fullScreen;
    private Appearance appearance;
    private Wording words;

    /** @param ticker readings in nanoseconds, such as {@code System::nanoTime} */
    public CardScreenModel(Deck deck, LongSupplier ticker, Appearance appearance) {
        this(deck, new DeckAlone(CardTimes.of(deck, ticker)), appearance);
    }

    /** @param deck with the cards of the evening in their order */
    public CardScreenModel(Deck deck, Hall hall, Appearance appearance) {
        this.hall = hall;
        this.place = Place.start(deck);
        this.appearance = appearance;
        this.words = wordsIn(appearance.language());
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    public Deck deck() {
        return place.deck();
    }

    /** Goes on with other cards, at the card that is shown if it is among them. */
    public void deal(Deck other) {
        int at = other.cards().indexOf(card());
        int next = at >= 0 ? at : place.position();
        if (at < 0) {
            times().pause(card());
        }
        place = Place.start(other).show(next);
        changed();
    }

    private CardTimes times() {
        return hall.times();
    }

    public Card card() {
        return place.card();
    }

    Place place() {
        return place;
    }

    public Mode mode() {
        return mode;
    }

    public boolean fullScreen() {
        return fullScreen;
    }

    public Appearance appearance() {
        return appearance;
    }

    public CardTimer timer() {
        return times().of(card());
    }

    boolean wasTalkedAbout(Card other) {
        return times().of(other).phase() != CardTimer.Phase.READY;
    }

    /** The app's own words in the language of the screen. */
    public Wording words() {
        return words;
    }

    private static Wording wordsIn(Locale language) {
        return Wording.of(CardScreenModel.class, "card", language);
    }

    CardText text() {
        return text(card());
    }

    CardText text(Card other) {
        return CardText.of(deck(), other, appearance.language());
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
        return Optional.of(text().shown()).filter(shown -> !shown.equals(appearance.language()));
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
        step(1);
    }

    public void previous() {
        step(-1);
    }

    public void first() {
        step(-deck().cards().size());
    }

    public void last() {
        step(deck().cards().size());
    }

    /** To the card that lies on the left, as the reader of this script lays them. */
    public void left() {
        step(rightToLeft() ? 1 : -1);
    }

    /** To the card that lies on the right. */
    public void right() {
        step(rightToLeft() ? -1 : 1);
    }

    /** In the overview a step moves the aim; elsewhere it turns the card. */
    private void step(int by) {
        if (mode == Mode.OVERVIEW) {
            aimAt(place.aim() + by);
        } else {
            show(place.position() + by);
        }
    }

    /** Shows the card at that place of the deck, from 0, and leaves whatever was open. */
    public void show(int other) {
        Place next = place.show(other);
        if (next.position() != place.position()) {
            times().pause(card());
        }
        place = next;
        setMode(Mode.CARD);
    }

    void aimAt(int other) {
        place = place.aimAt(other);
        changed();
    }

    /** Takes one more digit of the number of a card to jump to. */
    public void type(char digit) {
        place = place.type(digit);
        changed();
    }

    /** Jumps to the card whose number was typed or that the overview aims at. A number that no card has jumps nowhere. */
    public void enter() {
        if (place.leadsNowhere()) {
            place = place.forget();
            changed();
        } else {
            show(place.aim());
        }
    }

    /** Leaves the innermost thing that is open: a typed number, a question being written, a list, the full screen. */
    public void escape() {
        boolean typing = !place.typed().isEmpty();
        place = place.forget();
        if (!typing && mode == Mode.CARD) {
            hall.leave(this);
        } else if (!typing) {
            mode = Mode.CARD;
        }
        changed();
    }

    public void toggleOverview() {
        place = place.forget();
        setMode(mode == Mode.OVERVIEW ? Mode.CARD : Mode.OVERVIEW);
    }

    public void toggleKeys() {
        setMode(mode == Mode.KEYS ? Mode.CARD : Mode.KEYS);
    }

    /** The film that people are shown, if they are. */
    Optional<Film> film() {
        return hall.film();
    }

    /** Which table talks about which card at this place of the evening; empty where all talk about the same. */
    List<Hall.TableCard> tables() {
        return hall.tables(place.position());
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
        setMode(possible ? wanted : Mode.CARD);
    }

    void toggleFilm() {
        show(mode == Mode.FILM ? Mode.CARD : Mode.FILM);
    }

    void toggleTables() {
        show(mode == Mode.TABLES ? Mode.CARD : Mode.TABLES);
    }

    /** Where in the cards the screen is, in words. */
    String placeInWords() {
        return hall.place(this);
    }

    /** Where in the cards the screen is, from 0. */
    public int position() {
        return place.position();
    }

    /** Lets the group type its own question; on a card with a printed question nothing happens. */
    public void write() {
        setMode(isBlank() ? Mode.WRITING : Mode.CARD);
    }

    void keepOwnQuestion(String words) {
        String tidy = words.replaceAll("\\s+", " ").strip();
        hall.keepOwnQuestion(card(), tidy.substring(0, Math.min(tidy.length(), LONGEST_QUESTION)));
    }

    private void setMode(Mode next) {
        mode = next;
        changed();
    }

    public void toggleFullScreen() {
        fullScreen = !fullScreen;
        changed();
    }

    public void nextLanguage() {
        List<Locale> languages = languages();
        int now = languages.indexOf(appearance.language());
        setAppearance(appearance.with(languages.get((now + 1) % languages.size())));
    }

    /** The program's languages, then those that only the deck has. */
    List<Locale> languages() {
        return ImmutableSet.<Locale>builder()
                .addAll(Wording.LANGUAGES)
                .addAll(deck().languages())
                .build()
                .asList();
    }

    public void nextTheme() {
        setAppearance(appearance.with(appearance.theme().next()));
    }

    public void larger() {
        setAppearance(appearance.larger());
    }

    public void smaller() {
        setAppearance(appearance.smaller());
    }

    public void setAppearance(Appearance next) {
        appearance = next;
        words = wordsIn(next.language());
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
