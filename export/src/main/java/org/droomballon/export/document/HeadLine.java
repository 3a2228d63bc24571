package org.droomballon.export.document;

import org.droomballon.session.Session;

/** The line under a title that says where and when. */
final class HeadLine {
    private HeadLine() {}

    static String of(Session session, Phrases phrases) {
        String date = session.details().date().first().map(phrases::date).orElse("");
        return new Heading("", "", session.details().school().firstOr(""), date).place();
    }
}
