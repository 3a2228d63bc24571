package org.droomballon.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.ShortId;

/**
 * Changes a session with one pen. {@link #session()} is the session with all changes until now; it is put together when it
 * is asked for, so ask for it after the changes rather than between them.
 *
 * <p>Texts are made {@linkplain PlainText#clean plain} first. A call that names a group, a card or an item that is not
 * there, a number out of its range, or a note without words, is an error of the caller and throws {@link IllegalArgumentException}. A
 * {@link History} makes changes that can be undone.
 */
public final class SessionEditor {
    private final Draft draft;
    private final Pen pen;
    private final Consumer<Change> changes;

    public SessionEditor(Session session, Pen pen) {
        this(Draft.of(session), pen, change -> {});
    }

    SessionEditor(Draft draft, Pen pen, Consumer<Change> changes) {
        this.draft = draft;
        this.pen = Objects.requireNonNull(pen, "pen");
        this.changes = changes;
    }

    public Session session() {
        return draft.session();
    }

    public void school(String name) {
        write(Addresses.SCHOOL, PlainText.clean(name));
    }

    public void date(LocalDate date) {
        write(Addresses.DATE, date);
    }

    public void language(Locale language) {
        write(Addresses.LANGUAGE, language);
    }

    public void cards(List<String> cards) {
        requireCards(cards);
        write(Addresses.CARDS, List.copyOf(cards));
    }

    /** Which cards may not be dropped when time runs short. */
    public void must(List<String> cards) {
        requireCards(cards);
        write(Addresses.MUST, List.copyOf(cards));
    }

    public void film(Boolean shown) {
        write(Addresses.FILM, shown);
    }

    /** When the evening starts, to the minute. */
    public void start(LocalTime time) {
        write(Addresses.START, time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** How long the whole evening may take, from 1 minute to a day. */
    public void minutes(int minutes) {
        require(minutes >= 1 && minutes <= Programme.MOST_MINUTES, "an evening of " + minutes + " minutes");
        write(Addresses.MINUTES, minutes);
    }

    /** How long the parts of the evening take. */
    public void lengths(Lengths lengths) {
        write(Addresses.LENGTHS, lengths);
    }

    public void roles(RoleTurns turns) {
        write(Addresses.ROLES, turns);
    }

    /**
     * Sets a table with a seat for each role, numbered from 1 in their order.
     *
     * @param id a {@link ShortId}, never used twice
     */
    public void addGroup(String id, String name, List<Role> roles) {
        require(ShortId.isOne(id), "a group cannot be called '" + id + "'");
        require(!draft.groups().containsKey(id), "there is a group '" + id + "' already");
        List<Seat> seats = IntStream.rangeClosed(1, roles.size())
                .mapToObj(number ->
                        new Seat(number, pen.write(Register.empty(), roles.get(number - 1)), Register.empty()))
                .toList();
        Register<String> title = pen.write(Register.empty(), PlainText.clean(name));
        draft.add(new Group(id, title, Register.empty(), seats, Register.empty()));
        came(Part.group(id));
    }

    /** The cards of one table, where they are not those of the programme. */
    public void cardsOf(String group, List<String> cards) {
        requireCards(cards);
        write(Addresses.cardsOf(group), List.copyOf(cards));
    }

    /** Who sits there; an empty name takes the name away. */
    public void nameSeat(String group, int number, String name) {
        requireSeat(group, number);
        write(Addresses.seatName(group, number), PlainText.clean(name));
    }

    /** The question that a group wrote on a blank card. */
    public void question(String group, String card, String question) {
        write(Addresses.question(talk(group, card)), PlainText.clean(question));
    }

    /** How far a talk is. */
    public void phase(String group, String card, Phase phase) {
        require(Phase.all(draft.deck()).contains(phase), "no phase " + phase + " with this deck");
        write(Addresses.phase(talk(group, card)), phase);
    }

    /** Ticks a seat that has had a turn, or takes the tick away. */
    public void turn(String group, String card, int seat, Boolean had) {
        requireSeat(group, seat);
        write(Addresses.turn(talk(group, card), seat), had);
    }

    /**
     * Adds time to a talk, in whole seconds; no history undoes it.
     *
     * @param elapsed 0 or more, measured by a clock that only goes forward
     */
    public void spend(String group, String card, Duration elapsed) {
        require(!elapsed.isNegative(), "time runs forward, not by " + elapsed);
        Address<Integer> spent = Addresses.spent(talk(group, card), pen.writer());
        Register<Integer> before = draft.at(spent.spot());
        int seconds = Math.addExact(before.firstOr(0), Math.toIntExact(elapsed.toSeconds()));
        draft.put(spent.spot(), pen.write(before, seconds));
    }

    public ItemId addNote(String group, String card, String lens, String text) {
        require(draft.deck().lens(lens).isPresent(), "no lens '" + lens + "'");
        Talk talk = talk(group, card);
        String words = words(text);
        Stamp stamp = pen.next();
        ItemId id = new ItemId(stamp.writer(), stamp.counter());
        draft.add(
                talk,
                new Note(
                        id,
                        Register.<String>empty().write(lens, stamp),
                        Register.<String>empty().write(words, stamp),
                        HomeLanguage.UNSAID,
                        Register.empty(),
                        Register.empty()));
        came(Part.note(id));
        return id;
    }

    public ItemId addBalloon(String group, String card, String text) {
        Talk talk = talk(group, card);
        String words = words(text);
        Stamp stamp = pen.next();
        ItemId id = new ItemId(stamp.writer(), stamp.counter());
        draft.add(
                talk,
                new Balloon(
                        id,
                        Register.<String>empty().write(words, stamp),
                        HomeLanguage.UNSAID,
                        Register.empty(),
                        Register.empty()));
        came(Part.balloon(id));
        return id;
    }

    /** Writes a newer text for a note or balloon; that also brings back a deleted one. */
    public void rewrite(ItemId item, String text) {
        write(isNote(item) ? Addresses.noteText(item) : Addresses.balloonText(item), words(text));
    }

    /** Notes in which language a note or balloon was written. */
    public void writtenIn(ItemId item, Locale language) {
        write(isNote(item) ? Addresses.noteLanguage(item) : Addresses.balloonLanguage(item), language);
    }

    /** Puts a translation beside the words of a note or balloon; an empty text takes it away. */
    public void translate(ItemId item, String translation) {
        write(
                isNote(item) ? Addresses.noteTranslation(item) : Addresses.balloonTranslation(item),
                PlainText.clean(translation));
    }

    /** Notes who said it; nobody in particular says a balloon. */
    public void saidBy(ItemId note, int seat) {
        if (isNote(note)) {
            requireSeat(draft.tableOf(note), seat);
            write(Addresses.noteSeat(note), seat);
        }
    }

    /** The table's answer to its balloon; it is not asked about a note. */
    public void readBack(ItemId balloon, ReadBack answer) {
        if (!isNote(balloon)) {
            write(Addresses.readBack(balloon), answer);
        }
    }

    /** Deletes a note or balloon as it is now; an edit by somebody who does not know of that brings it back. */
    public void remove(ItemId item) {
        Part part = isNote(item) ? Part.note(item) : Part.balloon(item);
        if (!part.isGone(draft)) {
            Register<VersionVector> before = draft.at(part.removed());
            changes.accept(new Change.Went(part, before, part.remove(draft, pen)));
        }
    }

    public void decide(Pair pair, Verdict verdict) {
        requireItem(pair.first());
        requireItem(pair.second());
        write(Addresses.verdict(pair), verdict);
    }

    /** Keeps an item out of the choice, for that reason; an empty reason brings it back. */
    public void setAside(ItemId item, String reason) {
        requireItem(item);
        write(Addresses.setAside(item), PlainText.clean(reason));
    }

    /** Words the bundle that holds the item; an empty text takes the wording away. */
    public void headline(ItemId item, String text) {
        requireItem(item);
        write(Addresses.headline(item), PlainText.clean(text));
    }

    /** Keeps words of an item out of every document; the session keeps them. */
    public void hide(ItemId item, String words) {
        requireItem(item);
        without(Addresses.shown(item), session().decisions().shown(item), words);
        with(Addresses.hidden(item), session().decisions().hidden(item), words);
    }

    /** Lets documents show words of an item, also where they look personal. */
    public void show(ItemId item, String words) {
        requireItem(item);
        without(Addresses.hidden(item), session().decisions().hidden(item), words);
        with(Addresses.shown(item), session().decisions().shown(item), words);
    }

    private void with(Address<List<String>> address, List<String> before, String words) {
        require(!words.isBlank(), "no words");
        if (!before.contains(words)) {
            write(address, Stream.concat(before.stream(), Stream.of(words)).toList());
        }
    }

    private void without(Address<List<String>> address, List<String> before, String words) {
        if (before.contains(words)) {
            write(address, before.stream().filter(each -> !each.equals(words)).toList());
        }
    }

    /** The dots of one seat, in place of those that it had. */
    public void ballot(String group, int seat, List<ItemId> items) {
        requireSeat(group, seat);
        items.forEach(this::requireItem);
        write(Addresses.ballot(group, seat), List.copyOf(items));
    }

    /** How many seats of a table support an item, where only that is known. */
    public void tally(String group, ItemId item, int count) {
        requireItem(item);
        int seats = seats(group);
        require(count >= 0 && count <= seats, count + " of the " + seats + " seats in group '" + group + "'");
        write(Addresses.tally(group, item), count);
    }

    /** Writes a register; in a part that was deleted, that brings the part back. */
    private <T> void write(Address<T> address, T value) {
        address.part().filter(part -> part.isGone(draft)).ifPresent(this::came);
        Register<T> before = draft.at(address.spot());
        Register<T> after = pen.write(before, value);
        draft.put(address.spot(), after);
        changes.accept(new Change.Written<>(address, before, after));
    }

    private void came(Part part) {
        changes.accept(Change.Came.now(part, draft));
    }

    private boolean isNote(ItemId item) {
        requireItem(item);
        return draft.notes().containsKey(item);
    }

    /** Also one that was deleted: it is still there, and can come back. */
    private void requireItem(ItemId item) {
        boolean isThere = draft.notes().containsKey(item) || draft.balloons().containsKey(item);
        require(isThere, "no note or balloon '" + item + "' in this session");
    }

    private Talk talk(String group, String card) {
        requireGroup(group);
        require(draft.deck().card(card).isPresent(), "no card '" + card + "'");
        return Talk.begun(group, card);
    }

    private void requireCards(List<String> cards) {
        cards.forEach(card -> require(draft.deck().card(card).isPresent(), "no card '" + card + "'"));
    }

    private void requireSeat(String group, int seat) {
        require(seat >= 1 && seat <= seats(group), "no seat " + seat + " in group '" + group + "'");
    }

    private int seats(String group) {
        requireGroup(group);
        return draft.groups().get(group).seats().size();
    }

    private void requireGroup(String group) {
        require(draft.groups().containsKey(group), "no group '" + group + "'");
    }

    private static String words(String text) {
        String words = PlainText.clean(text);
        require(!words.isEmpty(), "a note or balloon without words");
        return words;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
