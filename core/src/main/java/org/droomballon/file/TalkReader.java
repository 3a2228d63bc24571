package org.droomballon.file;

import java.util.List;
import java.util.Locale;
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

    TalkReader(Map<String, Group> groups, Optional<Deck> deck) {
        this.groups = groups;
        this.deck = deck;
    }

    /** All talks of a list in a tree. */
    List<Talk> all(Cursor list) {
        return list.allIfAny(this::part);
    }

    /** A talk in a tree. */
    Optional<Talk> part(Cursor at) {
        return at.isObject() ? read(at) : Optional.empty();
    }

    /** A talk in a tree that holds nothing else, as a file keeps it. */
    Optional<KeptTalk> kept(Cursor at) {
        if (!TreeLimits.hold(at, KeptTalk.LEVEL)) {
            return Optional.empty();
        }
        checkIds(at);
        return part(at).map(talk -> KeptTalk.of(talk, StructuralMerge.canonical(at.node())));
    }

    /** Nothing only if a problem was noted. */
    Optional<Talk> read(Place at) {
        Place id = at.get("id");
        Optional<TableRef> ref = TableRef.read(id, groups);
        ref.ifPresent(table -> checkCard(id, table.rest()));
        int seats = ref.map(TableRef::seats).orElse(Integer.MAX_VALUE);
        Register<String> question = at.register("question", Place::anyText);
        Register<Phase> phase = at.register("phase", value -> PhaseWords.read(value, deck));
        List<Turn> turns = at.parts("turns", turn -> turn(turn, seats));
        List<Spent> spent = at.parts("spent", TalkReader::spent);
        List<Note> notes = at.parts("notes", note -> note(note, seats));
        List<Balloon> balloons = at.parts("balloons", TalkReader::balloon);
        return ref.map(table -> new Talk(table.group(), table.rest(), question, phase, turns, spent, notes, balloons));
    }

    private void checkCard(Place at, String card) {
        if (deck.isPresent() && deck.get().card(card).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, card, "card");
        }
    }

    private static Optional<Turn> turn(Place at, int seats) {
        Place place = at.get("id");
        Optional<String> id = place.text();
        Optional<Integer> seat = id.flatMap(text -> SeatNumbers.parse(text, seats));
        if (id.isPresent() && seat.isEmpty()) {
            place.report(Kind.BAD_SEAT, id.get(), Integer.toString(seats));
        }
        Register<Boolean> had = at.register("had", Place::flag);
        return seat.map(number -> new Turn(number, had));
    }

    private static Optional<Spent> spent(Place at) {
        Place place = at.get("id");
        Optional<String> id = place.text();
        if (id.isPresent() && !Registers.isWriter(id.get())) {
            place.report(Kind.BAD_ID, id.get());
        }
        Register<Integer> seconds = at.register("seconds", value -> value.boxed(0, Integer.MAX_VALUE));
        return id.map(writer -> new Spent(writer, seconds));
    }

    /** Notes every tick and every time whose id another one has already. */
    static void checkIds(Cursor talk) {
        Doubles.inIds(talk.get("turns"));
        Doubles.inIds(talk.get("spent"));
    }

    private Optional<Note> note(Place at, int seats) {
        Optional<ItemId> id = at.get("id").itemId();
        Register<Locale> language = at.register("language", Place::language);
        Register<String> lens = at.written("lens", this::lens);
        Register<String> text = at.written("text", Place::text);
        Register<String> translation = at.register("translation", Place::anyText);
        Register<Integer> seat = at.register("seat", value -> value.boxed(1, seats));
        Register<VersionVector> removed = at.register("removed", Place::vector);
        return id.map(known -> new Note(known, lens, text, new HomeLanguage(language, translation), seat, removed));
    }

    private static Optional<Balloon> balloon(Place at) {
        Optional<ItemId> id = at.get("id").itemId();
        Register<Locale> language = at.register("language", Place::language);
        Register<String> text = at.written("text", Place::text);
        Register<String> translation = at.register("translation", Place::anyText);
        Register<ReadBack> readBack = at.register("readBack", value -> value.word(ReadBack.class));
        Register<VersionVector> removed = at.register("removed", Place::vector);
        return id.map(known -> new Balloon(known, text, new HomeLanguage(language, translation), readBack, removed));
    }

    private Optional<String> lens(Place at) {
        Optional<String> id = at.text();
        if (id.isPresent() && deck.isPresent() && deck.get().lens(id.get()).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, id.get(), "lens");
        }
        return id;
    }
}
