package org.droomballon.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.session.Balloon;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Pair;
import org.droomballon.session.Phase;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** Any change that a session editor can make; a small number says where and what. */
record AnyEdit(Kind kind, int number) {
    enum Kind {
        SCHOOL,
        DATE,
        LANGUAGE,
        CARDS,
        MUST,
        FILM,
        START,
        MINUTES,
        ROLES,
        ADD_GROUP,
        CARDS_OF,
        NAME_SEAT,
        QUESTION,
        PHASE,
        TURN,
        ADD_NOTE,
        ADD_BALLOON,
        REWRITE,
        WRITTEN_IN,
        TRANSLATE,
        SAID_BY,
        READ_BACK,
        REMOVE,
        DECIDE,
        SET_ASIDE,
        HEADLINE,
        HIDE,
        SHOW,
        BALLOT,
        TALLY
    }

    /** Makes the change, with words that say who made it. */
    void apply(SessionEditor editor, String who) {
        switch (kind) {
            case SCHOOL -> editor.school(words(who));
            case DATE -> editor.date(LocalDate.of(2026, 10, 1 + number));
            case LANGUAGE -> editor.language(number % 2 == 0 ? Locale.FRENCH : Locale.GERMAN);
            case CARDS -> editor.cards(List.of("k01", number % 2 == 0 ? "k03" : "k04"));
            case MUST -> editor.must(List.of(number % 2 == 0 ? "k03" : "k04"));
            case FILM -> editor.film(number % 2 == 0);
            case START -> editor.start(LocalTime.of(19, number));
            case MINUTES -> editor.minutes(90 + number);
            case ROLES -> editor.roles(RoleTurns.values()[number % 2]);
            case ADD_GROUP -> addGroup(editor, who);
            default -> atTable(editor, who, group(editor));
        }
    }

    private String words(String who) {
        return who + " " + number;
    }

    private String group(SessionEditor editor) {
        boolean more = number % 3 == 2 && editor.session().group("extra").isPresent();
        return more ? "extra" : number % 3 == 0 ? "blauw" : "geel";
    }

    private static void addGroup(SessionEditor editor, String who) {
        if (editor.session().group("extra").isEmpty()) {
            editor.addGroup("extra", who + " 1", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        }
    }

    private void atTable(SessionEditor editor, String who, String group) {
        List<Phase> phases = Phase.all(Evenings.DECK);
        switch (kind) {
            case CARDS_OF -> editor.cardsOf(group, List.of(number % 2 == 0 ? "k02" : "k03"));
            case NAME_SEAT -> editor.nameSeat(group, 1 + number % 2, words(who));
            case QUESTION -> editor.question(group, "k17", words(who));
            case PHASE -> editor.phase(group, "k01", phases.get(number % phases.size()));
            case TURN -> editor.turn(group, "k01", 1 + number % 2, number % 3 != 0);
            case ADD_NOTE -> editor.addNote(group, "k0" + (1 + number % 2), "droom", words(who));
            case ADD_BALLOON -> editor.addBalloon(group, "k02", words(who));
            default -> onItem(editor, who, group);
        }
    }

    private void onItem(SessionEditor editor, String who, String group) {
        List<ItemId> all = all(editor);
        if (all.size() < 2) {
            return;
        }
        ItemId item = all.get(number % all.size());
        ItemId next = all.get((number + 1) % all.size());
        switch (kind) {
            case REWRITE -> editor.rewrite(item, words(who));
            case WRITTEN_IN -> editor.writtenIn(item, Locale.forLanguageTag(number % 2 == 0 ? "ar" : "tr"));
            case TRANSLATE -> editor.translate(item, number % 4 == 0 ? "" : words(who));
            case SAID_BY -> editor.saidBy(item, 1 + number % 2);
            case READ_BACK -> editor.readBack(item, ReadBack.values()[number % 4]);
            case REMOVE -> editor.remove(item);
            case DECIDE -> editor.decide(Pair.of(item, next), Verdict.values()[number % 3]);
            case SET_ASIDE -> editor.setAside(item, words(who));
            case HEADLINE -> editor.headline(item, words(who));
            case HIDE -> editor.hide(item, words(who));
            case SHOW -> editor.show(item, "words " + number % 2);
            case BALLOT -> editor.ballot(group, 1 + number % 2, number % 4 == 0 ? List.of() : List.of(item, next));
            default -> editor.tally(group, item, number % 3);
        }
    }

    /** Also those that were removed: an edit brings them back. */
    private static List<ItemId> all(SessionEditor editor) {
        return editor.session().talks().stream()
                .flatMap(talk -> Stream.concat(
                        talk.notes().stream().map(Note::id),
                        talk.balloons().stream().map(Balloon::id)))
                .sorted()
                .toList();
    }
}
