package org.droomballon.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that people should know about a plan: why there is none, or what to look out for.
 *
 * @param details in the order that {@link Kind} gives
 */
public record Reason(Kind kind, List<String> details) {
    /** What it is about. In brackets: the details. */
    public enum Kind {
        /** Fewer parents than one table takes (parents, smallest table). */
        TOO_FEW_PARENTS,
        /** More parents than one evening takes (parents, most parents). */
        TOO_MANY_PARENTS,
        /** No number of tables of the deck's sizes seats so many parents (parents, smallest table, largest table). */
        NO_TABLES_FIT,
        /** So many tables cannot be set with these parents (tables asked for, fewest tables, most tables). */
        NUMBER_OF_TABLES,
        /** A wish names somebody who does not come (name). */
        UNKNOWN_NAME,
        /** A wish that names fewer than two people (names). */
        WISH_FOR_ONE,
        /** Two people should sit together and apart (one, other). */
        TOGETHER_AND_APART,
        /** More people should sit together than a table takes (names, how many, largest table). */
        TOGETHER_TOO_MANY,
        /** More people should sit apart than there are tables (names, how many, tables). */
        APART_TOO_MANY,
        /** The wishes that follow cannot all be kept; without any one of them the others can (how many). */
        WISHES_CLASH,
        /** One of the clashing wishes: at different tables (names). */
        CLASHING_APART,
        /** One of the clashing wishes: at one table (names). */
        CLASHING_TOGETHER,
        /** The search was stopped before it found a seating that keeps all wishes; there may be one. */
        WISHES_NOT_FOUND,
        /** Neither a length of the evening nor cards were given. */
        NO_TIME_AND_NO_CARDS,
        /** Not one card fits (minutes there are, minutes needed for one card). */
        TOO_SHORT,
        /** The must-have cards do not fit (how many, minutes there are, minutes needed). */
        MUST_HAVES_TOO_LONG,
        /** The evening is longer than a day (minutes). */
        TOO_LONG,
        /** At a table of that size the roles cannot move on fairly (seats). */
        ROLES_CANNOT_TURN,
        /** Not wrong: a card asks about a film that nobody will have seen (card id). */
        FILM_NOT_SHOWN,
        /** Not wrong: a card that was asked for does not fit (card id). */
        CARD_LEFT_OUT,
        /** Not wrong: minutes are left over (minutes). */
        MINUTES_TO_SPARE
    }

    public Reason {
        Objects.requireNonNull(kind, "kind");
        details = List.copyOf(details);
    }

    static Reason of(Kind kind, Object... details) {
        return new Reason(kind, Arrays.stream(details).map(String::valueOf).toList());
    }
}
