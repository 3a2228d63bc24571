package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.DanglingReference.From;
import org.droomballon.consolidation.DanglingReference.To;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Group;
import org.droomballon.session.HomeLanguage;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Phase;
import org.droomballon.session.Programme;
import org.droomballon.session.Register;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Talk;
import org.droomballon.session.Turn;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

/** Which references a session holds that lead nowhere. */
class ReferencesTest extends TwoTables {

    @Test
    void anEveningInOrderHasNone() {
        editor.saidBy(gate, 2);
        editor.ballot("blauw", 1, List.of(gate));
        editor.tally("geel", gate, 2);
        editor.headline(gate, "De poort");
        TenPoints ten = TenPoints.propose(editor.session(), Rules.standard());

        assertThat(References.dangling(editor.session(), Optional.of(ten))).isEmpty();
    }

    @Test
    void aNoteThatWasDeletedIsStillThere() {
        editor.ballot("blauw", 1, List.of(gate));
        editor.remove(gate);

        assertThat(dangling(editor.session())).isEmpty();
    }

    @Test
    void dotsAndDecisionsAboutNotesThatAreNotThereAreFoundInAFileThatCanBeRead() throws UnreadableFileException {
        SessionEditor lost = new SessionEditor(editor.session(), Pen.of("weg", editor.session()));
        ItemId nowhere = lost.addNote("geel", "k01", "nu", "Poort");
        lost.ballot("blauw", 1, List.of(gate, nowhere));
        lost.tally("geel", nowhere, 2);
        lost.decide(Pair.of(gate, nowhere), Verdict.SAME);
        lost.setAside(nowhere, "dubbel");
        Session without = session(
                lost.session(),
                lost.session().programme(),
                lost.session().groups(),
                editor.session().talks());
        SessionFile read = SessionFiles.read("avond", SessionFile.of(without).bytes());

        assertThat(References.dangling(read.session(), read.ten()))
                .containsExactly(
                        new DanglingReference(From.PAIR, gate + "~" + nowhere, To.ITEM, nowhere.toString()),
                        new DanglingReference(From.DECISION, nowhere.toString(), To.ITEM, nowhere.toString()),
                        new DanglingReference(From.BALLOT, "blauw/1", To.ITEM, nowhere.toString()),
                        new DanglingReference(From.TALLY, "geel/" + nowhere, To.ITEM, nowhere.toString()));
    }

    @Test
    void theTenPointsMayBeChosenFromWhatIsNotThere() {
        editor.ballot("geel", 2, List.of(gate));
        TenPoints ten = TenPoints.propose(editor.session(), Rules.standard());
        Session before = Session.begun("evening-1", 7, DeckFiles.embedded());

        assertThat(References.dangling(before, Optional.of(ten)))
                .contains(
                        new DanglingReference(From.CANDIDATE, gate.toString(), To.ITEM, gate.toString()),
                        new DanglingReference(From.VOTER, "geel/2", To.SEAT, "geel/2"),
                        new DanglingReference(From.VOTER, "blauw", To.GROUP, "blauw"));
    }

    @Test
    void seatsAreNamedByNumberAlsoWhereOneIsMissing() {
        editor.saidBy(gate, 2);
        editor.ballot("blauw", 2, List.of(gate));
        Session old = editor.session();
        var blue = old.group("blauw").orElseThrow();
        List<Seat> without =
                blue.seats().stream().filter(seat -> seat.number() != 2).toList();
        Session gap = session(
                old,
                old.programme(),
                List.of(
                        new Group(blue.id(), blue.name(), blue.cards(), without, blue.removed()),
                        old.group("geel").orElseThrow()),
                old.talks());

        assertThat(dangling(gap))
                .containsExactly(
                        new DanglingReference(From.NOTE, gate.toString(), To.SEAT, "blauw/2"),
                        new DanglingReference(From.BALLOT, "blauw/2", To.SEAT, "blauw/2"));
    }

    @Test
    void cardsLensesAndTablesAreFollowedToo() {
        Session old = editor.session();
        Pen five = Pen.of("vijf");
        Note noLens = new Note(
                new ItemId("vijf", 1),
                five.write(Register.empty(), "nergens"),
                five.write(Register.empty(), "Onder geen icoontje"),
                HomeLanguage.UNSAID,
                Register.empty(),
                Register.empty());
        Talk second = new Talk(
                "blauw", "k02", Register.empty(), Register.empty(), List.of(), List.of(), List.of(noLens), List.of());
        Talk stray = new Talk(
                "paars",
                "k99",
                Register.empty(),
                Pen.of("drie").write(Register.empty(), Phase.lens("elders")),
                List.of(new Turn(4, Register.empty())),
                List.of(),
                List.of(),
                List.of());
        Programme programme = new Programme(
                Pen.of("twee").write(Register.empty(), List.of("k01", "k98")),
                old.programme().must(),
                old.programme().film(),
                old.programme().start(),
                old.programme().minutes(),
                old.programme().lengths(),
                old.programme().roles());
        Group yellow = old.group("geel").orElseThrow();
        Group odder = new Group(
                yellow.id(),
                yellow.name(),
                Pen.of("vier").write(Register.empty(), List.of("k97")),
                yellow.seats(),
                yellow.removed());
        Session odd = session(
                old,
                programme,
                List.of(old.group("blauw").orElseThrow(), odder),
                Stream.concat(editor.session().talks().stream(), Stream.of(second, stray))
                        .toList());

        assertThat(dangling(odd))
                .extracting(DanglingReference::from, DanglingReference::to, DanglingReference::id)
                .containsExactly(
                        tuple(From.PROGRAMME, To.CARD, "k98"),
                        tuple(From.GROUP, To.CARD, "k97"),
                        tuple(From.NOTE, To.LENS, "nergens"),
                        tuple(From.TALK, To.GROUP, "paars"),
                        tuple(From.TALK, To.CARD, "k99"),
                        tuple(From.TALK, To.LENS, "elders"),
                        tuple(From.TALK, To.SEAT, "paars/4"));
    }

    private static List<DanglingReference> dangling(Session session) {
        return References.dangling(session, Optional.empty());
    }

    private static Session session(Session old, Programme programme, List<Group> groups, List<Talk> talks) {
        return new Session(
                old.id(),
                old.seed(),
                old.deck(),
                old.details(),
                programme,
                groups,
                talks,
                old.decisions(),
                old.ballots(),
                old.carried());
    }
}
