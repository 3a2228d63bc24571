package org.droomballon.swing.followup;

import com.google.common.base.CaseFormat;
import org.droomballon.session.PointStatus;

/** What a status is called in bundles and drawings, and how high its balloon flies. */
enum StatusLook {
    OPEN(0.2),
    AGREED(0.5),
    UNDER_WAY(0.75),
    DONE(1),
    DECLINED(0);

    private final double height;

    StatusLook(double height) {
        this.height = height;
    }

    static StatusLook of(PointStatus status) {
        return valueOf(status.name());
    }

    String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    /** From the ground to the sky, 0 to 1. */
    double height() {
        return height;
    }
}
