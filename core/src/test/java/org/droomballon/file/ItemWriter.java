package org.droomballon.file;

import java.util.BitSet;
import java.util.List;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.ReadBack;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** Writes about one item, in a copy and in what the copy ought to know. */
record ItemWriter(SessionEditor editor, CausalHistory history, BitSet knowing) {
    void write(Step step, Spot item, ItemId next, String table) {
        int number = step.number();
        switch (step.kind()) {
            case REWRITE -> rewrite(item, "rewritten " + number % 4);
            case REMOVE -> remove(item);
            case SAID_BY, READ_BACK -> answer(item, number);
            case PAIR -> pair(Pair.of(PlayedEvening.id(item), next), Verdict.values()[number % 3]);
            case SET_ASIDE -> setAside(item, "reason " + number % 3);
            case HEADLINE -> headline(item, "headline " + number % 3);
            case BALLOT -> ballot(table, 1 + number % 4, List.of(PlayedEvening.id(item), next));
            case TALLY -> tally(table, item, number % 5);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void rewrite(Spot item, String text) {
        editor.rewrite(PlayedEvening.id(item), text);
        history.write(knowing, part(item, "text"), text);
    }

    private void remove(Spot item) {
        editor.remove(PlayedEvening.id(item));
        history.write(knowing, part(item, CausalHistory.REMOVED), "");
    }

    /** Only a note was said by somebody, and only a balloon is read back. */
    private void answer(Spot item, int number) {
        if (item.field() == Field.NOTE) {
            editor.saidBy(PlayedEvening.id(item), 1 + number % 4);
            history.write(knowing, part(item, "seat"), Integer.toString(1 + number % 4));
        } else {
            ReadBack answer = ReadBack.values()[number % ReadBack.values().length];
            editor.readBack(PlayedEvening.id(item), answer);
            history.write(knowing, part(item, "readBack"), answer.toString());
        }
    }

    private void pair(Pair pair, Verdict verdict) {
        editor.decide(pair, verdict);
        history.write(knowing, Spot.at(Field.PAIR, pair.first() + " ~ " + pair.second()), verdict.toString());
    }

    private void setAside(Spot item, String reason) {
        editor.setAside(PlayedEvening.id(item), reason);
        history.write(knowing, Spot.at(Field.SET_ASIDE, item.place()), reason);
    }

    private void headline(Spot item, String headline) {
        editor.headline(PlayedEvening.id(item), headline);
        history.write(knowing, Spot.at(Field.HEADLINE, item.place()), headline);
    }

    private void ballot(String table, int seat, List<ItemId> items) {
        editor.ballot(table, seat, items);
        history.write(knowing, Spot.at(Field.BALLOT, table + "/" + seat), items.toString());
    }

    private void tally(String table, Spot item, int count) {
        editor.tally(table, PlayedEvening.id(item), count);
        history.write(knowing, Spot.at(Field.TALLY, table + "/" + item.place()), Integer.toString(count));
    }

    private static Spot part(Spot item, String part) {
        return new Spot(item.field(), item.place(), part);
    }
}
