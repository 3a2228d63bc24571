package org.droomballon.swing.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Timetable;
import org.droomballon.session.Group;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.EveningModel;

/** The evening that is open, as far as it was prepared: every change is a step that can be undone. */
final class OpenEvening implements Cards {
    private final EveningModel evening;
    private final Locale usual;
    private final Unread unread;

    /** @param usual the language of an evening that has none */
    OpenEvening(EveningModel evening, Locale usual, Unread unread) {
        this.evening = evening;
        this.usual = usual;
        this.unread = unread;
    }

    Session session() {
        return evening.session();
    }

    boolean isReadOnly() {
        return evening.isReadOnly();
    }

    List<Locale> languages() {
        Deck deck = session().deck();
        return Stream.of(Wording.LANGUAGES, deck.languages(), deck.unfinished(), List.of(language()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public Locale language() {
        return session().details().language().firstOr(usual);
    }

    void language(Locale spoken) {
        evening.change(editor -> editor.language(spoken));
    }

    void school(String name) {
        evening.change(editor -> editor.school(name));
    }

    /** A day that cannot be read changes nothing yet. */
    void date(String text, LocalDate today) {
        Optional<LocalDate> day = Moments.date(text, today);
        read("date", text, day.isPresent());
        day.filter(known -> !session().details().date().first().equals(day))
                .ifPresent(known -> evening.change(editor -> editor.date(known)));
    }

    void start(String text) {
        Optional<LocalTime> time = Moments.time(text);
        read("start", text, time.isPresent());
        time.filter(known -> !session().programme().start().first().equals(time))
                .ifPresent(known -> evening.change(editor -> editor.start(known)));
    }

    private void read(String field, String text, boolean understood) {
        if (understood || text.isBlank()) {
            unread.forget(field);
        } else {
            unread.keep(field, text);
        }
    }

    /** When it has to be over, else when it is over as planned; nothing without an hour at which it begins. */
    Optional<LocalTime> end() {
        Timetable order = Timetable.of(session());
        return order.clock(session().programme().minutes().firstOr(order.minutes()));
    }

    int parents() {
        return session().tables().stream()
                .mapToInt(table -> table.seats().size())
                .sum();
    }

    /** The words in the field of the day that are no day; empty where they are one. */
    String unclearDate() {
        return unread.of("date");
    }

    String unclearStart() {
        return unread.of("start");
    }

    /** The cards of the programme in their order, then all others. */
    @Override
    public CardLines lines() {
        List<String> on = programme();
        Stream<Card> first = on.stream().flatMap(id -> session().deck().card(id).stream());
        Stream<Card> others = session().deck().cards().stream().filter(card -> !on.contains(card.id()));
        return new CardLines(Stream.concat(first, others)
                .map(card -> new CardLine(card, use(card, on), own(card.id())))
                .toList());
    }

    private CardUse use(Card card, List<String> on) {
        CardUse talkedAbout = must().contains(card.id()) ? CardUse.MUST : CardUse.ON;
        return on.contains(card.id()) ? talkedAbout : CardUse.OFF;
    }

    private List<String> must() {
        return session().programme().must().firstOr(List.of());
    }

    private List<String> programme() {
        return session().programme().cards().firstOr(List.of());
    }

    private String own(String card) {
        return session().tables().stream()
                .flatMap(table -> session().talk(table.id(), card).stream())
                .map(Talk::question)
                .flatMap(question -> question.first().stream())
                .filter(question -> !question.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean fits(String id) {
        return true;
    }

    @Override
    public void use(String id, CardUse use) {
        programme(lines().with(id, use));
    }

    /** A card that is off stands behind all that are on, wherever it is put. */
    @Override
    public void move(String id, int to) {
        programme(lines().moved(id, to));
    }

    @Override
    public void ask(String id, String question) {
        if (!question.equals(own(id))) {
            evening.change(editor -> {
                session().tables().forEach(table -> editor.question(table.id(), id, question));
                setCards(editor, lines().asking(id, question));
            });
        }
    }

    private void programme(CardLines cards) {
        if (!cards.on().equals(programme()) || !cards.must().equals(lines().must())) {
            evening.change(editor -> setCards(editor, cards));
        }
    }

    /** Tables with cards of their own keep theirs; a card that is new is talked about at every table. */
    private void setCards(SessionEditor editor, CardLines lines) {
        List<String> before = programme();
        List<String> cards = lines.on();
        editor.cards(cards);
        if (!lines.must().equals(must())) {
            editor.must(lines.must());
        }
        for (Group table : session().tables()) {
            Optional<List<String>> own = table.cards().first();
            own.ifPresent(theirs -> editor.cardsOf(table.id(), kept(theirs, before, cards)));
        }
    }

    private static List<String> kept(List<String> theirs, List<String> before, List<String> cards) {
        List<String> kept = new ArrayList<>(cards);
        kept.removeIf(card -> before.contains(card) && !theirs.contains(card));
        return kept;
    }
}
