package org.droomballon.export.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.DeckFiles;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Pen;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** What a school could have answered: every status, days that have passed, entries, and points of an earlier evening. */
public final class FollowUpFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 15);

    private static final List<String> LAST_YEAR =
            List.of("Een bank aan de poort", "De website ook in het Turks", "Elke maand een nieuwsbrief op papier");
    private static final List<String> WISHES = List.of(
            "De schoolpoort gaat ’s morgens een kwartier vroeger open",
            "Een ouder of leerkracht verwelkomt iedereen aan de poort",
            "Brieven in eenvoudige taal, met een tekening erbij",
            "Nieuwe ouders krijgen een peter of meter uit hun eigen buurt, iemand die hun taal spreekt en uitlegt hoe het hier werkt",
            "Vier keer per jaar koffie op school, ook voor wie ’s avonds werkt",
            "Een afdak aan de poort");

    private FollowUpFixture() {}

    public static FollowUpDocument in(Locale language) {
        return FollowUpDocument.of(followUp(), TODAY, language);
    }

    /** What the evening after it carries. */
    static List<CarriedPoint> lastYear() {
        FollowUpEditor editor = editor(begun(evening("avond-1", List.of(), LocalDate.of(2025, 10, 9), LAST_YEAR)));
        editor.status(id(editor, 1), PointStatus.DONE);
        editor.answer(id(editor, 1), "De bank staat er sinds mei.");
        editor.status(id(editor, 2), PointStatus.UNDER_WAY);
        editor.who(id(editor, 2), "juf Ann");
        editor.by(id(editor, 2), Day.on(LocalDate.of(2027, 1, 31)));
        editor.decline(id(editor, 3), "Er is geen geld om te drukken.");
        return editor.followUp().carried();
    }

    static FollowUp followUp() {
        FollowUpEditor editor = editor(begun(evening("avond-2", lastYear(), LocalDate.of(2026, 11, 5), WISHES)));
        editor.status(id(editor, 1), PointStatus.AGREED);
        editor.answer(
                id(editor, 1),
                "We proberen het tot de paasvakantie. De poort gaat dan om kwart na acht open, en een leerkracht houdt toezicht op de speelplaats.");
        editor.who(id(editor, 1), "de directie");
        editor.by(id(editor, 1), Day.on(LocalDate.of(2026, 12, 1)));
        editor.review(id(editor, 1), Day.on(LocalDate.of(2027, 4, 1)));
        editor.addEntry(id(editor, 1), LocalDate.of(2026, 11, 12), "Besproken op de schoolraad.");
        editor.addEntry(id(editor, 1), LocalDate.of(2026, 12, 3), "De directie vraagt nog een week tijd.");
        editor.status(id(editor, 2), PointStatus.DONE);
        editor.answer(id(editor, 2), "Er staat nu elke dag iemand aan de poort.");
        editor.review(id(editor, 2), Day.on(TODAY));
        editor.status(id(editor, 3), PointStatus.UNDER_WAY);
        editor.who(id(editor, 3), "de zorgjuf");
        editor.by(id(editor, 3), Day.on(LocalDate.of(2027, 2, 1)));
        editor.decline(id(editor, 6), "De gemeente geeft geen vergunning voor een afdak op de stoep.");
        return editor.followUp();
    }

    /** To which the school has said nothing yet. */
    static FollowUp unanswered() {
        return begun(evening("avond-1", List.of(), LocalDate.of(2026, 11, 5), WISHES));
    }

    private static PointId id(FollowUpEditor editor, int number) {
        return editor.followUp().points().get(number - 1).id();
    }

    private static FollowUpEditor editor(FollowUp followUp) {
        return new FollowUpEditor(followUp, followUp.pen("school"));
    }

    /** With the points in the order in which they were written. */
    private static FollowUp begun(Session session) {
        Choice choice = Choice.of(session, Rules.standard().id());
        List<String> inOrder =
                choice.profile().candidates().stream().map(Candidate::id).toList();
        return FollowUp.begun(session, Accounts.of(session, new TenPoints(choice, inOrder), Rules.standard()));
    }

    private static Session evening(String id, List<CarriedPoint> carried, LocalDate date, List<String> wishes) {
        SessionEditor editor =
                new SessionEditor(Session.begun(id, 7, DeckFiles.embedded()).carrying(carried), Pen.of("ouder"));
        editor.school("Basisschool De Regenboog");
        editor.date(date);
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addGroup("geel", "Geel", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        for (String wish : wishes) {
            int at = wishes.indexOf(wish);
            editor.addNote(at % 2 == 0 ? "blauw" : "geel", "k0" + (1 + at), at % 2 == 0 ? "nu" : "droom", wish);
        }
        return editor.session();
    }
}
