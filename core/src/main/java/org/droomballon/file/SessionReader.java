package org.droomballon.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Ballot;
import org.droomballon.session.Ballots;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Decisions;
import org.droomballon.session.Details;
import org.droomballon.session.Group;
import org.droomballon.session.ItemDecision;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.PairDecision;
import org.droomballon.session.Programme;
import org.droomballon.session.Register;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;
import org.droomballon.session.Tally;
import org.droomballon.session.Verdict;
import org.droomballon.session.VersionVector;

/** Turns the tree of a session file into a session, or notes all that is wrong with it. */
final class SessionReader {
    static final String FORMAT = "droomballon/session";

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final Cursor root;

    private SessionReader(Cursor root) {
        this.root = root;
    }

    /** Nothing only if a problem was noted. */
    static Optional<Session> read(Cursor root, Remembered before, Problems problems) {
        return read(root, reader -> reader.all(root.get(SessionParts.TALKS)), before, problems);
    }

    /** The same of a tree that need not hold the talks. */
    static Optional<Session> read(
            Cursor root, Function<TalkReader, List<Talk>> talksBy, Remembered before, Problems problems) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        Optional<Deck> deck = before.deck(root.get("deck"), problems);
        SessionReader reader = new SessionReader(root);
        Optional<String> id = root.get("id").id();
        Optional<Long> seed = root.get("seed").wholeNumber();
        Details details = details(root.partIfAny("details"));
        Programme programme = reader.programme(deck);
        List<Group> groups = root.get("groups").allPartsIfAny(group -> group(group, deck));
        Map<String, Group> tables = byId(groups);
        List<Talk> talks = talksBy.apply(new TalkReader(tables, deck));
        Decisions decisions = reader.decisions();
        Ballots ballots = reader.ballots(tables);
        List<CarriedPoint> carried = root.get("carried").allIfAny(CarriedPoints::read);
        reader.checkIds();
        return problems.isEmpty()
                ? Optional.of(new Session(
                        id.orElseThrow(),
                        seed.orElseThrow(),
                        deck.orElseThrow(),
                        details,
                        programme,
                        groups,
                        talks,
                        decisions,
                        ballots,
                        carried))
                : Optional.empty();
    }

    /** The first of two with one id, which is a problem anyway. */
    private static Map<String, Group> byId(List<Group> groups) {
        return groups.stream().collect(Collectors.toMap(Group::id, group -> group, (first, second) -> first));
    }

    static Details details(Cursor at) {
        return new Details(
                Registers.read(at.get("school"), Cursor::anyText),
                Registers.read(at.get("date"), SessionReader::date),
                Registers.read(at.get("language"), Cursor::language));
    }

    private Programme programme(Optional<Deck> deck) {
        Cursor at = root.partIfAny("programme");
        return new Programme(
                cards(at.get("cards"), deck),
                cards(at.get("must"), deck),
                Registers.read(at.get("film"), Cursor::flag),
                Registers.read(at.get("start"), SessionReader::time),
                Registers.read(at.get("minutes"), value -> value.boxed(1, Programme.MOST_MINUTES)),
                Registers.read(at.get("lengths"), LengthsReader::read),
                Registers.read(at.get("roles"), value -> value.word(RoleTurns.class)));
    }

    private static Register<List<String>> cards(Cursor at, Optional<Deck> deck) {
        return Registers.read(at, list -> Optional.of(list.all(card -> knownCard(card, deck))));
    }

    private static Optional<String> knownCard(Cursor at, Optional<Deck> deck) {
        Optional<String> id = at.text();
        if (id.isPresent() && deck.isPresent() && deck.get().card(id.get()).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, id.get(), "card");
        }
        return id;
    }

    private static Optional<Group> group(Cursor at, Optional<Deck> deck) {
        Optional<String> id = at.get("id").id();
        Register<String> name = Registers.read(at.get("name"), Cursor::text);
        Register<List<String>> cards = cards(at.get("cards"), deck);
        int most = at.get("seats").node().size();
        List<Seat> seats = at.get("seats").allParts(seat -> seat(seat, most));
        Register<VersionVector> removed = Registers.read(at.get("removed"), Registers::vector);
        return id.map(known -> new Group(known, name, cards, seats, removed));
    }

    /** Seats are numbered without gaps, so that no number is beyond how many there are. */
    private static Optional<Seat> seat(Cursor at, int most) {
        Optional<Integer> number = at.get("id").text().flatMap(text -> SeatNumbers.parse(text, Integer.MAX_VALUE));
        if (number.isEmpty() && at.get("id").node().isTextual()) {
            at.get("id").report(Kind.BAD_ID, at.get("id").node().asText());
        }
        if (number.filter(known -> known > most).isPresent()) {
            at.get("id").report(Kind.BAD_SEAT, number.get().toString(), Integer.toString(most));
        }
        Register<Role> role = Registers.read(at.get("role"), value -> value.word(Role.class));
        Register<String> name = Registers.read(at.get("name"), Cursor::anyText);
        return number.map(known -> new Seat(known, role, name));
    }

    private Decisions decisions() {
        Cursor at = root.partIfAny("decisions");
        return new Decisions(
                at.get("pairs").allPartsIfAny(SessionReader::pair),
                at.get("items").allPartsIfAny(SessionReader::item));
    }

    private static Optional<PairDecision> pair(Cursor at) {
        Register<Verdict> verdict = Registers.read(at.get("verdict"), value -> value.word(Verdict.class));
        Optional<Pair> pair = PairIds.read(at.get("id"));
        return pair.map(known -> new PairDecision(known, verdict));
    }

    private static Optional<ItemDecision> item(Cursor at) {
        Register<String> setAside = Registers.read(at.get("setAside"), Cursor::anyText);
        Register<String> headline = Registers.read(at.get("headline"), Cursor::anyText);
        Register<List<String>> hidden = Registers.read(at.get("hidden"), SessionReader::words);
        Register<List<String>> shown = Registers.read(at.get("shown"), SessionReader::words);
        return at.get("id").itemId().map(item -> new ItemDecision(item, setAside, headline, hidden, shown));
    }

    private static Optional<List<String>> words(Cursor at) {
        return Optional.of(at.all(Cursor::text));
    }

    private Ballots ballots(Map<String, Group> groups) {
        Cursor at = root.partIfAny("ballots");
        return new Ballots(
                at.get("seats").allPartsIfAny(ballot -> ballot(ballot, groups)),
                at.get("tallies").allPartsIfAny(tally -> tally(tally, groups)));
    }

    private static Optional<Ballot> ballot(Cursor at, Map<String, Group> groups) {
        Register<List<ItemId>> items = Registers.read(at.get("items"), list -> Optional.of(list.all(Cursor::itemId)));
        Optional<TableRef> seat = TableRef.read(at.get("id"), groups);
        return seat.flatMap(ref -> ref.seat(at.get("id")))
                .map(number -> new Ballot(seat.get().group(), number, items));
    }

    private static Optional<Tally> tally(Cursor at, Map<String, Group> groups) {
        Optional<TableRef> ref = TableRef.read(at.get("id"), groups);
        int most = ref.map(TableRef::seats).orElse(Integer.MAX_VALUE);
        Register<Integer> count = Registers.read(at.get("count"), value -> value.boxed(0, most));
        Optional<ItemId> item = ref.flatMap(table -> ItemId.parse(table.rest()));
        if (ref.isPresent() && item.isEmpty()) {
            at.get("id").report(Kind.BAD_ID, ref.get().rest());
        }
        return item.map(known -> new Tally(ref.get().group(), known, count));
    }

    static Optional<LocalDate> date(Cursor at) {
        Optional<String> text = at.text();
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            at.report(Kind.NOT_A_DATE, text.orElse(""));
            return Optional.empty();
        }
    }

    /** To the minute, with two digits for the hour, so that one time is written in one way. */
    private static Optional<LocalTime> time(Cursor at) {
        Optional<String> text = at.text();
        if (text.isPresent() && !TIME.matcher(text.get()).matches()) {
            at.report(Kind.NOT_A_TIME, text.get());
            return Optional.empty();
        }
        return text.map(LocalTime::parse);
    }

    private void checkIds() {
        List<Cursor> talks = root.get(SessionParts.TALKS).elements();
        Doubles.inIds(root.get("groups"));
        Doubles.inIds(root.get(SessionParts.TALKS));
        Doubles.inIds(root.get("carried"));
        Doubles.inIds(root.get("decisions").get("pairs"));
        Doubles.inIds(root.get("decisions").get("items"));
        Doubles.inIds(root.get("ballots").get("seats"));
        Doubles.inIds(root.get("ballots").get("tallies"));
        Doubles.inIds(Stream.of("notes", "balloons")
                .flatMap(key -> talks.stream().map(talk -> talk.get(key)))
                .toList());
        root.get("groups").elements().forEach(group -> Doubles.inIds(group.get("seats")));
        talks.forEach(TalkReader::checkIds);
    }
}
