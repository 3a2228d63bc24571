package org.droomballon.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Changes a session with one pen. Every call makes a new {@link Session}; the last one is {@link #session()}.
 *
 * <p>Texts are made {@linkplain PlainText#clean plain} first. A call that names a group, a card or an item that is not
 * there, or a note without words, is an error of the caller and throws {@link IllegalArgumentException}.
 */
public final class SessionEditor {
    private final Pen pen;
    private Session session;

    public SessionEditor(Session session, Pen pen) {
        this.session = Objects.requireNonNull(session, "session");
        this.pen = Objects.requireNonNull(pen, "pen");
    }

    public Session session() {
        return session;
    }

    public void school(String name) {
        Details old = session.details();
        session = session.withDetails(
                new Details(pen.write(old.school(), PlainText.clean(name)), old.date(), old.language()));
    }

    public void date(LocalDate date) {
        Details old = session.details();
        session = session.withDetails(new Details(old.school(), pen.write(old.date(), date), old.language()));
    }

    public void language(Locale language) {
        Details old = session.details();
        session = session.withDetails(new Details(old.school(), old.date(), pen.write(old.language(), language)));
    }

    public void cards(List<String> cards) {
        Programme old = session.programme();
        session = session.withProgramme(old.withCards(pen.write(old.cards(), List.copyOf(cards))));
    }

    public void film(Boolean shown) {
        Programme old = session.programme();
        session = session.withProgramme(old.withFilm(pen.write(old.film(), shown)));
    }

    /** When the evening starts, to the minute. */
    public void start(LocalTime time) {
        Programme old = session.programme();
        session = session.withProgramme(old.withStart(pen.write(old.start(), time.truncatedTo(ChronoUnit.MINUTES))));
    }

    /** How long the whole evening may take, from 1 minute to a day. */
    public void minutes(int minutes) {
        Programme old = session.programme();
        session = session.withProgramme(old.withMinutes(pen.write(old.minutes(), minutes)));
    }

    public void roles(RoleTurns turns) {
        Programme old = session.programme();
        session = session.withProgramme(old.withRoles(pen.write(old.roles(), turns)));
    }

    /** Sets a table with a seat for each role, numbered from 1 in their order. */
    public void addGroup(String id, String name, List<Role> roles) {
        List<Seat> seats = IntStream.rangeClosed(1, roles.size())
                .mapToObj(number ->
                        new Seat(number, pen.write(Register.empty(), roles.get(number - 1)), Register.empty()))
                .toList();
        Register<String> title = pen.write(Register.empty(), PlainText.clean(name));
        session = Edits.addGroup(session, new Group(id, title, Register.empty(), seats));
    }

    /** The cards of one table, where they are not those of the programme. */
    public void cardsOf(String group, List<String> cards) {
        session = Edits.group(session, group, old -> old.withCards(pen.write(old.cards(), List.copyOf(cards))));
    }

    /** Who sits there; an empty name takes the name away. */
    public void nameSeat(String group, int number, String name) {
        session = Edits.seat(
                session,
                group,
                number,
                old -> new Seat(number, old.role(), pen.write(old.name(), PlainText.clean(name))));
    }

    /** The question that a group wrote on a blank card. */
    public void question(String group, String card, String question) {
        changeTalk(
                group,
                card,
                talk -> new Talk(
                        group,
                        card,
                        pen.write(talk.question(), PlainText.clean(question)),
                        talk.notes(),
                        talk.balloons()));
    }

    public ItemId addNote(String group, String card, String lens, String text) {
        Stamp stamp = pen.next();
        ItemId id = new ItemId(stamp.writer(), stamp.counter());
        Note note = new Note(
                id,
                Register.<String>empty().write(lens, stamp),
                Register.<String>empty().write(words(text), stamp),
                Register.empty(),
                Register.empty());
        changeTalk(group, card, talk -> Edits.with(talk, note));
        return id;
    }

    public ItemId addBalloon(String group, String card, String text) {
        Stamp stamp = pen.next();
        ItemId id = new ItemId(stamp.writer(), stamp.counter());
        Balloon balloon =
                new Balloon(id, Register.<String>empty().write(words(text), stamp), Register.empty(), Register.empty());
        changeTalk(group, card, talk -> Edits.with(talk, balloon));
        return id;
    }

    /** Writes a newer text for a note or balloon; that also brings back a deleted one. */
    public void rewrite(ItemId item, String text) {
        Stamp stamp = pen.next();
        session = Edits.item(
                session,
                item,
                note -> new Note(
                        note.id(), note.lens(), note.text().write(words(text), stamp), note.seat(), note.removed()),
                balloon -> new Balloon(
                        balloon.id(), balloon.text().write(words(text), stamp), balloon.readBack(), balloon.removed()));
    }

    /** Notes who said it. */
    public void saidBy(ItemId note, int seat) {
        Stamp stamp = pen.next();
        session = Edits.item(
                session,
                note,
                old -> new Note(old.id(), old.lens(), old.text(), old.seat().write(seat, stamp), old.removed()),
                UnaryOperator.identity());
    }

    public void readBack(ItemId balloon, ReadBack answer) {
        Stamp stamp = pen.next();
        session = Edits.item(
                session,
                balloon,
                UnaryOperator.identity(),
                old -> new Balloon(old.id(), old.text(), old.readBack().write(answer, stamp), old.removed()));
    }

    /** Deletes a note or balloon as it is now; an edit by somebody who does not know of that brings it back. */
    public void remove(ItemId item) {
        Stamp stamp = pen.next();
        session = Edits.item(
                session,
                item,
                note -> new Note(
                        note.id(),
                        note.lens(),
                        note.text(),
                        note.seat(),
                        note.removed().write(note.seen(), stamp)),
                balloon -> new Balloon(
                        balloon.id(),
                        balloon.text(),
                        balloon.readBack(),
                        balloon.removed().write(balloon.seen(), stamp)));
    }

    public void decide(Pair pair, Verdict verdict) {
        session = Edits.decide(session, pair, verdict, pen.next());
    }

    /** Keeps an item out of the choice, for that reason; an empty reason brings it back. */
    public void setAside(ItemId item, String reason) {
        Stamp stamp = pen.next();
        session = Edits.decide(
                session,
                item,
                old -> new ItemDecision(item, old.setAside().write(PlainText.clean(reason), stamp), old.headline()));
    }

    /** Words the bundle that holds the item; an empty text takes the wording away. */
    public void headline(ItemId item, String text) {
        Stamp stamp = pen.next();
        session = Edits.decide(
                session,
                item,
                old -> new ItemDecision(item, old.setAside(), old.headline().write(PlainText.clean(text), stamp)));
    }

    /** The dots of one seat, in place of those that it had. */
    public void ballot(String group, int seat, List<ItemId> items) {
        session = Edits.ballot(session, group, seat, items, pen.next());
    }

    /** How many seats of a table support an item, where only that is known. */
    public void tally(String group, ItemId item, int count) {
        session = Edits.tally(session, group, item, count, pen.next());
    }

    private static String words(String text) {
        String words = PlainText.clean(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a note or balloon without words");
        }
        return words;
    }

    private void changeTalk(String group, String card, UnaryOperator<Talk> change) {
        session = Edits.talk(session, group, card, change);
    }
}
