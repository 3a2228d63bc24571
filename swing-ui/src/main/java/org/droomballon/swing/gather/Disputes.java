package org.droomballon.swing.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Balloon;
import org.droomballon.session.Ballot;
import org.droomballon.session.Item;
import org.droomballon.session.ItemDecision;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Pair;
import org.droomballon.session.Register;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Origin;

/** Finds what two people wrote differently at once and only people can decide, and words it. */
final class Disputes {
    private final Session session;
    private final Wording words;
    private final AppModel app;
    private final Wording shared;

    private Disputes(Session session, Wording words, AppModel app) {
        this.session = session;
        this.words = words;
        this.app = app;
        this.shared = app.words();
    }

    static List<Dispute> of(Session session, Wording words, AppModel app) {
        return session.conflicts().isEmpty() ? List.of() : new Disputes(session, words, app).all();
    }

    /** What nobody can decide here, since it was made with the plan. */
    static long beyond(Session session, List<Dispute> here) {
        return Math.max(0, session.conflicts().size() - here.size());
    }

    private List<Dispute> all() {
        return Stream.of(details(), talks(), decisions(), dots())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Dispute> details() {
        Stream<Dispute> seats = session.groups().stream().flatMap(group -> group.seats().stream()
                .flatMap(seat -> text(
                        "name/" + group.id() + "/" + seat.number(),
                        words.say("where.name", group.title(), seat.number()),
                        seat.name(),
                        (editor, name) -> editor.nameSeat(group.id(), seat.number(), name))));
        return Stream.of(
                        text(
                                "school",
                                words.say("where.school"),
                                session.details().school(),
                                SessionEditor::school),
                        of(
                                "date",
                                words.say("where.date"),
                                session.details().date(),
                                String::valueOf,
                                SessionEditor::date),
                        of(
                                "language",
                                words.say("where.language"),
                                session.details().language(),
                                app::languageName,
                                SessionEditor::language),
                        of(
                                "minutes",
                                words.say("where.minutes"),
                                session.programme().minutes(),
                                String::valueOf,
                                SessionEditor::minutes),
                        of(
                                "start",
                                words.say("where.start"),
                                session.programme().start(),
                                String::valueOf,
                                SessionEditor::start),
                        of(
                                "cards",
                                words.say("where.cards"),
                                session.programme().cards(),
                                this::cards,
                                SessionEditor::cards),
                        seats)
                .flatMap(part -> part);
    }

    private Stream<Dispute> talks() {
        return session.talks().stream().flatMap(talk -> Stream.of(
                        passage(
                                "question/" + talk.id(),
                                words.say(
                                        "where.question",
                                        Origin.table(session, talk.group()),
                                        Origin.card(session, talk.card(), shared)),
                                talk.question(),
                                (editor, question) -> editor.question(talk.group(), talk.card(), question)),
                        talk.notes().stream().filter(note -> !note.isRemoved()).flatMap(this::note),
                        talk.balloons().stream()
                                .filter(balloon -> !balloon.isRemoved())
                                .flatMap(this::balloon))
                .flatMap(part -> part));
    }

    private Stream<Dispute> note(Note note) {
        return Stream.concat(
                passage(
                        "text/" + note.id(),
                        place(note.id()),
                        note.text(),
                        (editor, text) -> editor.rewrite(note.id(), text)),
                of(
                        "seat/" + note.id(),
                        words.say("where.seat", place(note.id())),
                        note.seat(),
                        seat -> words.say("seat", seat),
                        (editor, seat) -> editor.saidBy(note.id(), seat)));
    }

    private Stream<Dispute> balloon(Balloon balloon) {
        return Stream.concat(
                passage(
                        "text/" + balloon.id(),
                        place(balloon.id()),
                        balloon.text(),
                        (editor, text) -> editor.rewrite(balloon.id(), text)),
                of(
                        "heard/" + balloon.id(),
                        words.say("where.heard", place(balloon.id())),
                        balloon.readBack(),
                        answer -> words.say("heard." + word(answer)),
                        (editor, answer) -> editor.readBack(balloon.id(), answer)));
    }

    private Stream<Dispute> decisions() {
        Stream<Dispute> pairs = session.decisions().pairs().stream()
                .flatMap(pair -> of(
                        "pair/" + pair.pair(),
                        both(pair.pair()),
                        pair.verdict(),
                        verdict -> words.say("verdict." + word(verdict)),
                        (editor, verdict) -> editor.decide(pair.pair(), verdict)));
        return Stream.concat(pairs, session.decisions().items().stream().flatMap(this::decision));
    }

    private Stream<Dispute> decision(ItemDecision decision) {
        ItemId item = decision.item();
        return Stream.concat(
                text(
                        "headline/" + item,
                        words.say("where.headline", quoted(item)),
                        decision.headline(),
                        (editor, text) -> editor.headline(item, text)),
                text(
                        "aside/" + item,
                        words.say("where.aside", quoted(item)),
                        decision.setAside(),
                        (editor, text) -> editor.setAside(item, text)));
    }

    private Stream<Dispute> dots() {
        Stream<Dispute> seats = session.ballots().seats().stream().flatMap(this::ballot);
        Stream<Dispute> counts = session.ballots().tallies().stream()
                .flatMap(tally -> of(
                        "tally/" + tally.id(),
                        words.say("where.tally", Origin.table(session, tally.group()), quoted(tally.item())),
                        tally.count(),
                        String::valueOf,
                        (editor, count) -> editor.tally(tally.group(), tally.item(), count)));
        return Stream.concat(seats, counts);
    }

    private Stream<Dispute> ballot(Ballot ballot) {
        return of(
                "ballot/" + ballot.id(),
                words.say("where.ballot", Origin.table(session, ballot.group()), ballot.seat()),
                ballot.items(),
                items -> items.stream().map(this::quoted).collect(Collectors.joining("\n")),
                (editor, items) -> editor.ballot(ballot.group(), ballot.seat(), items));
    }

    private static Stream<Dispute> text(
            String id, String where, Register<String> register, BiConsumer<SessionEditor, String> write) {
        return of(id, where, register, text -> text, write)
                .map(dispute -> new Dispute(id, where, dispute.versions(), Optional.empty(), Optional.of(write)));
    }

    /** A text of more than a name: its versions can also stand below each other. */
    private static Stream<Dispute> passage(
            String id, String where, Register<String> register, BiConsumer<SessionEditor, String> write) {
        return text(id, where, register, write).map(dispute -> {
            String both = dispute.versions().stream().map(Dispute.Version::text).collect(Collectors.joining("\n"));
            Dispute.Version kept = new Dispute.Version(both, editor -> write.accept(editor, both));
            return new Dispute(id, where, dispute.versions(), Optional.of(kept), dispute.own());
        });
    }

    private static <T> Stream<Dispute> of(
            String id,
            String where,
            Register<T> register,
            Function<T, String> words,
            BiConsumer<SessionEditor, T> write) {
        if (!register.isConflict()) {
            return Stream.of();
        }
        List<Dispute.Version> versions = register.values().stream()
                .distinct()
                .map(value -> new Dispute.Version(words.apply(value), editor -> write.accept(editor, value)))
                .toList();
        return Stream.of(new Dispute(id, where, versions, Optional.empty(), Optional.empty()));
    }

    private Optional<Item> item(ItemId id) {
        return session.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private String place(ItemId id) {
        return item(id).map(item -> Origin.of(session, item, shared).line()).orElse(id.toString());
    }

    private String quoted(ItemId id) {
        return words.say("quoted", item(id).map(Item::text).orElse(id.toString()));
    }

    private String both(Pair pair) {
        return words.say("where.pair", quoted(pair.first()), quoted(pair.second()));
    }

    private String cards(List<String> cards) {
        return cards.stream().map(card -> Origin.card(session, card, shared)).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
