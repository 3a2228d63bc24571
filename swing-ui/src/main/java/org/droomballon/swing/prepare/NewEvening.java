package org.droomballon.swing.prepare;

import com.google.common.hash.Hashing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan;
import org.droomballon.session.CarriedPoint;
import org.droomballon.swing.app.AppModel;

/** An evening that people think of, before it begins; what follows from it is planned anew with every change. */
final class NewEvening implements Cards {
    private static final String USUAL_START = "19:30";
    private static final String USUAL_END = "21:30";

    private final Supplier<Wording> words;
    private final Supplier<String> lots;
    private final Clock clock;
    private final Supplier<Locale> reader;
    private final Runnable changed;
    private List<Deck> decks;
    private Deck deck;
    private EveningDetails details;
    private People people = People.USUAL;
    private CardLines lines;
    private Distribution distribution = Distribution.SAME;
    private Plan.Film film = Plan.Film.NOT_SHOWN;
    private List<CarriedPoint> carried = List.of();
    private long seed;
    private Outcome outcome;
    private Locale said;

    /**
     * An evening of two hours, today.
     *
     * @param words in which it says what cannot be
     * @param changed is told of every change
     */
    NewEvening(AppModel app, Supplier<Wording> words, Runnable changed) {
        this.words = words;
        this.lots = app.tools().writers();
        this.clock = app.clock();
        this.changed = changed;
        this.reader = () -> app.appearance().language();
        decks = app.tools().toolkit().decks().values();
        deck = decks.get(0);
        details = usual();
        lines = CardLines.of(deck);
        draw();
        outcome = planned();
    }

    private EveningDetails usual() {
        Locale language = reader.get();
        return new EveningDetails("", Moments.written(today(), language), USUAL_START, USUAL_END, language);
    }

    /** As if nobody had filled in anything. */
    void clear() {
        deck = decks.get(0);
        details = usual();
        people = People.USUAL;
        film = Plan.Film.NOT_SHOWN;
        distribution = Distribution.SAME;
        lines = CardLines.of(deck);
        carried = List.of();
        plan();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void plan() {
        outcome = planned();
        changed.run();
    }

    /** In the words of the moment: people may have changed the language of the app since it was planned. */
    Outcome outcome() {
        if (!words.get().language().equals(said)) {
            outcome = planned();
        }
        return outcome;
    }

    private Outcome planned() {
        said = words.get().language();
        return Outcome.of(this, words.get(), today());
    }

    List<Deck> decks() {
        return decks;
    }

    Deck deck() {
        return deck;
    }

    /** Another deck has other cards, and may speak other languages. */
    void deck(Deck chosen) {
        decks = decks.contains(chosen)
                ? decks
                : Stream.concat(decks.stream(), Stream.of(chosen)).toList();
        deck = chosen;
        lines = CardLines.of(chosen).with(film, chosen);
        if (!languages().contains(details.language())) {
            details = details.in(Wording.spoken(details.language()));
        }
        plan();
    }

    /** Brings back what people filled in before. */
    void fill(Draft draft) {
        deck = decks.stream()
                .filter(known -> known.id().equals(draft.deck()))
                .findFirst()
                .orElse(deck);
        EveningDetails told = draft.details();
        details = languages().contains(told.language()) ? told : told.in(reader.get());
        people = draft.people();
        film = draft.film();
        distribution = draft.distribution();
        lines = draft.lines(deck);
        plan();
    }

    /** Those of the program, and those of the deck. */
    List<Locale> languages() {
        return Stream.of(Wording.LANGUAGES, deck.languages(), deck.unfinished())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    EveningDetails details() {
        return details;
    }

    void details(EveningDetails next) {
        details = next;
        plan();
    }

    People people() {
        return people;
    }

    void people(People next) {
        people = next;
        plan();
    }

    Distribution distribution() {
        return distribution;
    }

    void distribution(Distribution next) {
        distribution = next;
        plan();
    }

    Plan.Film film() {
        return film;
    }

    void film(Plan.Film next) {
        film = next;
        lines = lines.with(next, deck);
        plan();
    }

    /** The points of the evening before, with what became of them; none where this evening starts anew. */
    List<CarriedPoint> carried() {
        return carried;
    }

    /** Goes on with the points of the evening before; what people did not fill in yet is as it was then. */
    void after(Before before) {
        carried = before.points();
        if (details.school().isBlank()) {
            details = details.at(before.school());
        }
        if (people.equals(People.USUAL) && before.parents() > 0) {
            people = people.of(before.parents());
        }
        plan();
    }

    /** Starts without the points of the evening before. */
    void forgetBefore() {
        carried = List.of();
        changed.run();
    }

    long seed() {
        return seed;
    }

    /** Lets people sit in another way. */
    void shuffle() {
        draw();
        plan();
    }

    /** A random seed of 53 bits, so that every reader of the file takes it whole. */
    private void draw() {
        seed = Hashing.sha256().hashUnencodedChars(lots.get()).asLong() >>> 11;
    }

    @Override
    public CardLines lines() {
        return lines;
    }

    @Override
    public Locale language() {
        return details.language();
    }

    @Override
    public boolean fits(String id) {
        return !lines.all().get(lines.indexOf(id)).use().isOn()
                || outcome.plan().map(plan -> plan.cards().contains(id)).orElse(true);
    }

    @Override
    public void use(String id, CardUse use) {
        lines = lines.with(id, use);
        plan();
    }

    @Override
    public void move(String id, int to) {
        lines = lines.moved(id, to);
        plan();
    }

    @Override
    public void ask(String id, String question) {
        lines = lines.asking(id, question);
        plan();
    }
}
