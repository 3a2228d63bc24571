package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Balloon;
import org.droomballon.session.Group;
import org.droomballon.session.HomeLanguage;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Phase;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Register;
import org.droomballon.session.Spent;
import org.droomballon.session.Talk;
import org.droomballon.session.Turn;
import org.droomballon.session.VersionVector;

/** Reads the talks of a session, and checks them against its groups and its deck. */
final class TalkReader {
    private final Map<String, Group> groups;
    private final Optional<Deck> deck;
    private final Remembered before;
    private final List<Talk> talks = new ArrayList<>();

    TalkReader(Map<String, Group> groups, Optional<Deck> deck, Remembered before) {
        this.groups = groups;
        this.deck = deck;
        this.before = before;
    }

    List<Talk> talks() {
        return talks;
    }

    Optional<Talk> read(Cursor at) {
        Optional<Talk> talk = before.talk(at).or(() -> readNow(at));
        talk.ifPresent(talks::add);
        return talk;
    }

    private Optional<Talk> readNow(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<TableRef> ref = TableRef.read(at.get("id"), groups);
        ref.ifPresent(table -> checkCard(at.get("id"), table.rest()));
        Register<String> question = Registers.read(at.get("question"), Cursor::anyText);
        int seats = ref.map(TableRef::seats).orElse(Integer.MAX_VALUE);
        Register<Phase> phase = Registers.read(at.get("phase"), value -> PhaseWords.read(value, deck));
        List<Turn> turns = at.get("turns").allPartsIfAny(turn -> turn(turn, seats));
        List<Spent> spent = at.get("spent").allPartsIfAny(TalkReader::spent);
        List<Note> notes = at.get("notes").allPartsIfAny(note -> note(note, seats));
        List<Balloon> balloons = at.get("balloons").allPartsIfAny(TalkReader::balloon);
        return ref.map(table -> new Talk(table.group(), table.rest(), question, phase, turns, spent, notes, balloons));
    }

    private void checkCard(Cursor at, String card) {
        if (deck.isPresent() && deck.get().card(card).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, card, "card");
        }
    }

    private static Optional<Turn> turn(Cursor at, int seats) {
        Optional<String> id = at.get("id").text();
        Optional<Integer> seat = id.flatMap(text -> SeatNumbers.parse(text, seats));
        if (id.isPresent() && seat.isEmpty()) {
            at.get("id").report(Kind.BAD_SEAT, id.get(), Integer.toString(seats));
        }
        Register<Boolean> had = Registers.read(at.get("had"), Cursor::flag);
        return seat.map(number -> new Turn(number, had));
    }

    private static Optional<Spent> spent(Cursor at) {
        Optional<String> id = at.get("id").text();
        if (id.isPresent() && !Registers.isWriter(id.get())) {
            at.get("id").report(Kind.BAD_ID, id.get());
        }
        Register<Integer> seconds = Registers.read(at.get("seconds"), value -> value.boxed(0, Integer.MAX_VALUE));
        return id.map(writer -> new Spent(writer, seconds));
    }

    /** Notes every tick and every time whose id another one has already. */
    static void checkIds(Cursor talk) {
        talk.get("turns").requireDistinctIds();
        talk.get("spent").requireDistinctIds();
    }

    private Optional<Note> note(Cursor at, int seats) {
        Optional<ItemId> id = SessionReader.itemId(at.get("id"));
        Registers.requireWritten(at.get("text"));
        Registers.requireWritten(at.get("lens"));
        Register<String> lens = Registers.read(at.get("lens"), this::lens);
        Register<String> text = Registers.read(at.get("text"), Cursor::text);
        Register<Integer> seat = Registers.read(at.get("seat"), value -> value.boxed(1, seats));
        Register<VersionVector> removed = Registers.read(at.get("removed"), Registers::vector);
        return id.map(known -> new Note(known, lens, text, home(at), seat, removed));
    }

    private static Optional<Balloon> balloon(Cursor at) {
        Optional<ItemId> id = SessionReader.itemId(at.get("id"));
        Registers.requireWritten(at.get("text"));
        Register<String> text = Registers.read(at.get("text"), Cursor::text);
        Register<ReadBack> readBack = Registers.read(at.get("readBack"), value -> value.word(ReadBack.class));
        Register<VersionVector> removed = Registers.read(at.get("removed"), Registers::vector);
        return id.map(known -> new Balloon(known, text, home(at), readBack, removed));
    }

    private static HomeLanguage home(Cursor at) {
        return new HomeLanguage(
                Registers.read(at.get("language"), Cursor::language),
                Registers.read(at.get("translation"), Cursor::anyText));
    }

    private Optional<String> lens(Cursor at) {
        Optional<String> id = at.text();
        if (id.isPresent() && deck.isPresent() && deck.get().lens(id.get()).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, id.get(), "lens");
        }
        return id;
    }
}
