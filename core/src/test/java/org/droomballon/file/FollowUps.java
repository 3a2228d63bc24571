package org.droomballon.file;

import java.time.LocalDate;
import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.Pen;
import org.droomballon.session.PointId;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Small follow-ups for tests. */
final class FollowUps {
    static final LocalDate EVENING = LocalDate.of(2026, 10, 15);

    private FollowUps() {}

    /** Three points, nothing answered yet. */
    static FollowUp begun() {
        return begun(evening("evening-1", List.of()));
    }

    static FollowUp begun(Session session) {
        return FollowUp.begun(session, account(session));
    }

    /** One table that wrote three notes. */
    static Session evening(String id, List<CarriedPoint> carried) {
        SessionEditor editor =
                new SessionEditor(Session.begun(id, 7, Evenings.DECK).carrying(carried), Pen.of("plan"));
        editor.school("De Regenboog");
        editor.date(EVENING);
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addNote("blauw", "k01", "nu", "De poort gaat te laat open");
        editor.addNote("blauw", "k02", "droom", "Koffie aan de poort");
        editor.addBalloon("blauw", "k02", "Wij willen elkaar leren kennen");
        return editor.session();
    }

    static Account account(Session session) {
        return Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
    }

    static FollowUpEditor editor(FollowUpFile file, String writer) {
        return new FollowUpEditor(file.followUp(), file.followUp().pen(writer));
    }

    static PointId id(FollowUp followUp, int number) {
        return followUp.points().get(number - 1).id();
    }
}
