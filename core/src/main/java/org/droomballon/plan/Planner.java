package org.droomballon.plan;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Reason.Kind;
import org.droomballon.session.Programme;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;

/** Makes a plan, or gathers all that stands in its way. */
final class Planner {
    private final Deck deck;
    private final Attendance who;
    private final Agenda agenda;
    private final long seed;
    private final List<Reason> reasons = new ArrayList<>();

    Planner(Deck deck, Attendance who, Agenda agenda, long seed) {
        this.deck = deck;
        this.who = who;
        this.agenda = agenda;
        this.seed = seed;
        if (!agenda.cards().named().stream().allMatch(card -> deck.card(card).isPresent())) {
            throw new IllegalArgumentException("a card that the deck does not have: " + agenda.cards());
        }
    }

    Plan plan() throws NoPlanException {
        List<Integer> sizes = sizes();
        Seating seating = new Seating(who, sizes, new Lots(seed));
        List<List<String>> names = seating.tables();
        reasons.addAll(seating.reasons());
        List<List<Role>> roles = roles(sizes);
        CardChoice cards = new CardChoice(deck, agenda, sizes.isEmpty() ? Attendance.MOST_PARENTS : sizes.size());
        cards.reason().ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            throw new NoPlanException(reasons);
        }
        List<List<String>> dealt = cards.dealt();
        List<PlannedTable> tables = IntStream.range(0, sizes.size())
                .mapToObj(table -> new PlannedTable(table + 1, roles.get(table), names.get(table), dealt.get(table)))
                .toList();
        return new Plan(deck, agenda, cards.chosen(), tables, who.turns(), timetable(cards), seed);
    }

    /** Empty where no seating is possible, with the reason noted. */
    private List<Integer> sizes() {
        GroupSizes groups = new GroupSizes(who.parents(), deck.rules());
        int tables = who.tables().orElseGet(() -> groups.isPossible() ? groups.usualTables() : 0);
        Optional<Reason> reason = impossible(groups, tables);
        reason.ifPresent(reasons::add);
        return reason.isPresent() ? List.of() : groups.of(tables);
    }

    private static Optional<Reason> impossible(GroupSizes groups, int tables) {
        if (groups.parents() < groups.smallest()) {
            return Optional.of(Reason.of(Kind.TOO_FEW_PARENTS, groups.parents(), groups.smallest()));
        }
        if (groups.parents() > Attendance.MOST_PARENTS) {
            return Optional.of(Reason.of(Kind.TOO_MANY_PARENTS, groups.parents(), Attendance.MOST_PARENTS));
        }
        if (!groups.isPossible()) {
            return Optional.of(Reason.of(Kind.NO_TABLES_FIT, groups.parents(), groups.smallest(), groups.largest()));
        }
        return groups.isPossible(tables)
                ? Optional.empty()
                : Optional.of(Reason.of(Kind.NUMBER_OF_TABLES, tables, groups.fewestTables(), groups.mostTables()));
    }

    private List<List<Role>> roles(List<Integer> sizes) {
        List<List<Role>> roles = new ArrayList<>();
        for (int seats : sizes) {
            RolePattern pattern = new RolePattern(seats, deck.rules());
            if (who.turns() == RoleTurns.PER_CARD && pattern.turning().isEmpty()) {
                reasons.add(Reason.of(Kind.ROLES_CANNOT_TURN, seats));
            }
            roles.add(
                    who.turns() == RoleTurns.PER_CARD
                            ? pattern.turning().orElseGet(pattern::standing)
                            : pattern.standing());
        }
        return roles;
    }

    private Timetable timetable(CardChoice cards) throws NoPlanException {
        Timetable timetable = Timetable.of(agenda, cards.rounds());
        if (timetable.limit() > Programme.MOST_MINUTES) {
            throw new NoPlanException(List.of(Reason.of(Kind.TOO_LONG, timetable.limit())));
        }
        return timetable;
    }

    /** What to look out for in a plan. */
    static List<Reason> remarks(Deck deck, Agenda agenda, List<String> chosen, Timetable timetable) {
        return Streams.concat(
                        chosen.stream()
                                .filter(card -> agenda.film() == Plan.Film.NOT_SHOWN && deck.needsFilm(card))
                                .map(card -> Reason.of(Kind.FILM_NOT_SHOWN, card)),
                        agenda.cards().cards().stream()
                                .filter(card -> !chosen.contains(card))
                                .map(card -> Reason.of(Kind.CARD_LEFT_OUT, card)),
                        IntStream.of(timetable.spare())
                                .filter(minutes -> minutes > 0)
                                .mapToObj(minutes -> Reason.of(Kind.MINUTES_TO_SPARE, minutes)))
                .toList();
    }
}
