package org.droomballon.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.session.ItemId;
import org.droomballon.session.Lengths;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Phase;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** The good files that a fuzz run starts from: small, so that many mutations meet what matters. */
final class FuzzSeeds {
    /** A good file and the way in which it is read. */
    static final class FuzzSeed {
        private final FuzzDoor door;
        private final byte[] bytes;

        FuzzSeed(FuzzDoor door, byte[] bytes) {
            this.door = door;
            this.bytes = bytes;
        }

        FuzzDoor door() {
            return door;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static final Session EVENING = begun();

    private FuzzSeeds() {}

    /** Two tables with notes; item ids {@code aa-...}. */
    static Session evening() {
        return EVENING;
    }

    static List<FuzzSeed> all() {
        byte[] deck = DeckFiles.starter("eigen", Locale.ENGLISH);
        return List.of(
                new FuzzSeed(FuzzDoor.DECK, deck),
                new FuzzSeed(FuzzDoor.DECK, DeckFiles.translate(deckOf(deck), Locale.FRENCH)),
                new FuzzSeed(FuzzDoor.PACKAGE, packed(deck)),
                new FuzzSeed(FuzzDoor.VARIANT, Json.bytes(Variants.tree())),
                session(),
                session(),
                session(),
                followUp(),
                new FuzzSeed(FuzzDoor.SESSION, SessionFile.of(EVENING).bytes()),
                text(
                        FuzzDoor.NOTES,
                        "tafel;kaart;icoontje;tekst;plaats\nblauw;c1;now;\"De poort; dicht\";2\ngeel;c3;question;Hoe?;\n"),
                text(FuzzDoor.DOTS, "table,item,seats,count\nblauw," + item(0) + ",1 3,2\ngeel," + item(1) + ",,3\n"),
                text(
                        FuzzDoor.DECISIONS,
                        "decision,item,other,text\nsame," + item(0) + "," + item(1) + ",\nheadline," + item(0)
                                + ",,Poort\n,,,\n"),
                text(FuzzDoor.NAMES, "Ana\nBéatrice\n\n  Cem \nÖmer\n"));
    }

    private static FuzzSeed text(FuzzDoor door, String text) {
        return new FuzzSeed(door, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ItemId item(int index) {
        return EVENING.items().get(index).id();
    }

    private static Session begun() {
        Deck deck = deckOf(DeckFiles.starter("eigen", Locale.ENGLISH));
        SessionEditor editor = new SessionEditor(Session.begun("evening-1", 7, deck), Pen.of("plan"));
        editor.school("De Regenboog");
        editor.cards(List.of("c1", "c3"));
        editor.must(List.of("c3"));
        List<Role> roles = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT);
        editor.addGroup("blauw", "Blauw", roles);
        editor.addGroup("geel", "Geel", roles);
        editor.addNote("blauw", "c1", deck.lenses().get(0).id(), "The gate opens late");
        editor.addNote("geel", "c1", deck.lenses().get(0).id(), "The gate opens too late");
        return editor.session();
    }

    /** Everything that an evening can hold, with a conflict, a deletion and a field that nobody knows. */
    private static FuzzSeed session() {
        SessionEditor one = new SessionEditor(EVENING, Pen.of("kalm", EVENING));
        String lens = EVENING.deck().lenses().get(0).id();
        ItemId balloon = one.addBalloon("blauw", "c1", "We want an open gate");
        one.readBack(balloon, ReadBack.AGREED);
        one.remove(one.addNote("blauw", "c1", lens, "A mistake"));
        one.question("blauw", "c3", "What do you like?");
        one.phase("blauw", "c1", Phase.SUMMARY);
        one.turn("blauw", "c1", 2, true);
        one.spend("blauw", "c1", Duration.ofSeconds(90));
        one.start(LocalTime.of(19, 30));
        one.minutes(90);
        one.lengths(new Lengths(5, 0, 12, 4, 15, 3));
        one.roles(RoleTurns.PER_CARD);
        one.nameSeat("geel", 1, "Ana");
        one.cardsOf("geel", List.of("c2"));
        one.decide(Pair.of(item(0), item(1)), Verdict.SAME);
        one.headline(item(0), "The gate");
        one.hide(item(0), "gate");
        one.show(item(1), "gate");
        one.ballot("blauw", 1, List.of(item(0)));
        one.tally("geel", item(1), 2);
        SessionEditor other = new SessionEditor(EVENING, Pen.of("snel", EVENING));
        other.rewrite(item(0), "The gate is shut");
        one.rewrite(item(0), "The gate is closed");
        return new FuzzSeed(FuzzDoor.SESSION, together(one.session(), other.session()));
    }

    private static FuzzSeed followUp() {
        return text(
                FuzzDoor.FOLLOW_UP,
                """
                {"format": "droomballon/follow-up", "version": 1, "session": "evening-1", "title": "5 things",
                 "details": {"school": [{"value": "De Regenboog", "seen": {"plan": 1}}]},
                 "points": [
                  {"id": "evening-1/aa-11", "number": 1, "wording": "The gate",
                   "origin": {"date": "2026-10-15", "tables": ["Blauw"], "cards": [1], "lenses": ["Now?"]},
                   "status": [{"value": "declined", "seen": {"kalm": 1}}],
                   "reason": [{"value": "No money", "seen": {"kalm": 2}}],
                   "who": [{"value": "Ana", "seen": {"kalm": 3}}, {"value": "Cem", "seen": {"snel": 3}}],
                   "by": [{"value": "2027-01-31", "seen": {"kalm": 4}}],
                   "review": [{"value": "", "seen": {"kalm": 5}}],
                   "entries": [{"id": "kalm-6", "date": [{"value": "2026-11-23", "seen": {"kalm": 6}}],
                     "text": [{"value": "We asked", "seen": {"kalm": 7}}],
                     "removed": [{"value": {"kalm": 7}, "seen": {"kalm": 8}}]}]},
                  {"id": "evening-1/aa-12", "number": 2, "wording": "The yard", "origin": {}, "entries": []}]}
                """);
    }

    private static byte[] together(Session one, Session other) {
        try {
            SessionFile merged = SessionFiles.merge(List.of(SessionFile.of(one), SessionFile.of(other)));
            TenPoints ten = TenPoints.propose(merged.session(), Rules.standard());
            SessionFile chosen = merged.with(ten, merged.pen("keus"));
            ObjectNode tree = (ObjectNode) chosen.tree();
            tree.putArray("weather")
                    .addObject()
                    .put("id", "rain")
                    .putObject("how")
                    .put("wet", 1.5);
            return Json.bytes(tree);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Deck deckOf(byte[] bytes) {
        try {
            Source source = new Source("starter", bytes);
            return DeckFile.of(source, source.parse(), DeckFile.Beside.NOTHING)
                    .deckPackage()
                    .deck();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] packed(byte[] deck) {
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        byte[] svg = picture.getBytes(StandardCharsets.UTF_8);
        return Zips.of("deck.json", deck, "media/gate.svg", svg, "templates/cards.vm", svg)
                .stored("media/yard.svg", svg)
                .bytes();
    }
}
