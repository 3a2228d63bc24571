package org.droomballon.swing.followup;

import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;

/** How far the school is, with the reason that a point that is declined must have. */
record Standing(PointStatus status, String reason) {
    static Standing of(Outcome outcome) {
        return new Standing(outcome.status(), outcome.reason());
    }

    /** A reason that was given once stays, so it is only written where it is needed. */
    void writeTo(FollowUpEditor editor, PointId point) {
        if (status == PointStatus.DECLINED) {
            editor.decline(point, reason);
        } else {
            editor.status(point, status);
        }
    }
}
