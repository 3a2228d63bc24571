package org.droomballon.export.document;

import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.deck.QuestionCard;
import org.droomballon.export.wording.Wording;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Group;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;

/** Words the note sheets of an evening. */
final class NoteSheetsBuilder {
    private final Session session;
    private final Locale language;
    private final Phrases phrases;

    NoteSheetsBuilder(Session session, Locale language) {
        this.session = session;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    NoteSheets build() {
        Wording words = phrases.words();
        return new NoteSheets(
                language,
                heading(),
                NoteSheetWords.in(language),
                session.deck().lenses().stream()
                        .map(lens -> LensFace.of(lens, text -> Told.of(text, language), words))
                        .toList(),
                NoteSheet.of(session).stream().map(this::face).toList());
    }

    private Heading heading() {
        return new Heading(
                Told.asIs(phrases.say("notes.title")),
                Told.of(session.deck().titles().title(), language),
                session.details().school().firstOr(""),
                session.details().date().first().map(phrases::date).orElse(""));
    }

    private NoteSheetFace face(NoteSheet sheet) {
        String number = Integer.toString(sheet.card().number());
        return new NoteSheetFace(
                phrases.tableNamed(sheet.table().title()),
                number,
                phrases.say(sheet.card() instanceof QuestionCard ? "cards.card" : "cards.own", number),
                question(sheet),
                sheet.code().toString(),
                roles(sheet.table(), sheet.card()));
    }

    private Told question(NoteSheet sheet) {
        return sheet.card() instanceof QuestionCard printed
                ? Told.of(printed.question(), language)
                : Told.asIs(session.talk(sheet.table().id(), sheet.card().id())
                        .flatMap(talk -> talk.question().first())
                        .orElse(""));
    }

    private String roles(Group table, Card card) {
        int turn = session.cardsOf(table).indexOf(card.id());
        Optional<Seat> facilitator = withRole(table, Role.FACILITATOR, turn);
        Optional<Seat> noteTaker = withRole(table, Role.NOTE_TAKER, turn);
        return facilitator.isPresent() && noteTaker.isPresent()
                ? phrases.say(
                        "notes.roles",
                        facilitator.get().number(),
                        noteTaker.get().number())
                : "";
    }

    private Optional<Seat> withRole(Group table, Role role, int turn) {
        RoleTurns turns = session.programme().roles().firstOr(RoleTurns.EVENING);
        return table.seats().stream()
                .filter(seat -> table.role(seat, turn, turns) == role)
                .findFirst();
    }
}
