package org.droomballon.followup;

import java.util.stream.Stream;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.Details;
import org.droomballon.session.Fields;

/** Every register of a follow-up with the place where people find it. */
final class FollowUpFields {
    private FollowUpFields() {}

    static Stream<Fields> of(FollowUp followUp) {
        return Stream.concat(of(followUp.details()), followUp.points().stream().flatMap(FollowUpFields::of));
    }

    static Stream<Fields> of(FollowedPoint point) {
        String place = Integer.toString(point.number());
        Reply reply = point.reply();
        return Stream.concat(
                Stream.of(
                        new Fields(Field.STATUS, place, reply.status()),
                        new Fields(Field.REASON, place, reply.reason()),
                        new Fields(Field.ANSWER, place, reply.answer()),
                        new Fields(Field.WHO, place, reply.who()),
                        new Fields(Field.BY, place, reply.by()),
                        new Fields(Field.REVIEW, place, reply.review())),
                point.entries().stream().flatMap(FollowUpFields::of));
    }

    private static Stream<Fields> of(Entry entry) {
        return Stream.of(entry.date(), entry.text(), entry.removed())
                .map(register -> new Fields(Field.ENTRY, entry.id().toString(), register));
    }

    private static Stream<Fields> of(Details details) {
        return Stream.of(
                new Fields(Field.DETAILS, "school", details.school()),
                new Fields(Field.DETAILS, "date", details.date()),
                new Fields(Field.DETAILS, "language", details.language()));
    }
}
