package org.droomballon.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.droomballon.session.Balloon;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.Note;
import org.droomballon.session.Register;
import org.droomballon.session.Session;

/** The values that stand in the registers of a session, in the order of their words; empty registers are left out. */
final class Standing {
    private final Map<Spot, List<String>> values = new LinkedHashMap<>();

    private Standing() {}

    static Map<Spot, List<String>> in(Session session) {
        Standing standing = new Standing();
        standing.addAll(session);
        return standing.values;
    }

    private void addAll(Session session) {
        add(Spot.at(Field.DETAILS, "school"), session.details().school());
        add(Spot.at(Field.DETAILS, "date"), session.details().date());
        add(Spot.at(Field.PROGRAMME, "cards"), session.programme().cards());
        add(Spot.at(Field.PROGRAMME, "must"), session.programme().must());
        session.talks().forEach(talk -> {
            add(Spot.at(Field.QUESTION, talk.id()), talk.question());
            talk.notes().forEach(this::add);
            talk.balloons().forEach(this::add);
        });
        session.decisions()
                .pairs()
                .forEach(pair -> add(
                        Spot.at(
                                Field.PAIR,
                                pair.pair().first() + " ~ " + pair.pair().second()),
                        pair.verdict()));
        session.decisions().items().forEach(item -> {
            add(Spot.at(Field.SET_ASIDE, item.item().toString()), item.setAside());
            add(Spot.at(Field.HEADLINE, item.item().toString()), item.headline());
        });
        session.ballots().seats().forEach(ballot -> add(Spot.at(Field.BALLOT, ballot.id()), ballot.items()));
        session.ballots().tallies().forEach(tally -> add(Spot.at(Field.TALLY, tally.id()), tally.count()));
    }

    private void add(Note note) {
        String id = note.id().toString();
        add(new Spot(Field.NOTE, id, "text"), note.text());
        add(new Spot(Field.NOTE, id, "lens"), note.lens());
        add(new Spot(Field.NOTE, id, "seat"), note.seat());
    }

    private void add(Balloon balloon) {
        String id = balloon.id().toString();
        add(new Spot(Field.BALLOON, id, "text"), balloon.text());
        add(new Spot(Field.BALLOON, id, "readBack"), balloon.readBack());
    }

    private void add(Spot spot, Register<?> register) {
        if (!register.versions().isEmpty()) {
            values.put(
                    spot,
                    register.values().stream().map(String::valueOf).sorted().toList());
        }
    }
}
