package org.droomballon.cli;

import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** Who votes, as people know them: a seat or a whole table; names of people are not told. */
final class Voices {
    private final Wording wording;
    private final Session session;

    Voices(Wording wording, Session session) {
        this.wording = wording;
        this.session = session;
    }

    /** The table of a vote. */
    String table(String group) {
        String title = session.group(group).map(Group::title).orElse(group);
        return Group.isBareWord(title) ? wording.say("audit.voter.table", title) : title;
    }

    /** A seat at it, by its number. */
    String seat(String group, String number) {
        return wording.say("audit.voter.seat", table(group), number);
    }
}
