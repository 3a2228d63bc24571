package org.droomballon.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.droomballon.session.Conflict.Field;

/** The addresses of all registers that a {@link SessionEditor} writes. */
final class Addresses {
    private static final Spot<Details> DETAILS = new Spot<>(Draft::details, Draft::details);
    private static final Spot<Programme> PROGRAMME = new Spot<>(Draft::programme, Draft::programme);

    static final Address<String> SCHOOL = detail("school", Details::school, Details::withSchool);
    static final Address<LocalDate> DATE = detail("date", Details::date, Details::withDate);
    static final Address<Locale> LANGUAGE = detail("language", Details::language, Details::withLanguage);

    static final Address<List<String>> CARDS = programme("cards", Programme::cards, Programme::withCards);
    static final Address<List<String>> MUST = programme("must", Programme::must, Programme::withMust);
    static final Address<Boolean> FILM = programme("film", Programme::film, Programme::withFilm);

    static final Address<LocalTime> START = programme("start", Programme::start, Programme::withStart);
    static final Address<Integer> MINUTES = programme("minutes", Programme::minutes, Programme::withMinutes);
    static final Address<Lengths> LENGTHS = programme("lengths", Programme::lengths, Programme::withLengths);
    static final Address<RoleTurns> ROLES = programme("roles", Programme::roles, Programme::withRoles);

    private Addresses() {}

    private static <T> Address<T> detail(
            String name, Function<Details, Register<T>> read, BiFunction<Details, Register<T>, Details> with) {
        return Address.of(Field.DETAILS, name, DETAILS.within(read, with));
    }

    private static <T> Address<T> programme(
            String name, Function<Programme, Register<T>> read, BiFunction<Programme, Register<T>, Programme> with) {
        return Address.of(Field.PROGRAMME, name, PROGRAMME.within(read, with));
    }

    static Address<List<String>> cardsOf(String group) {
        return Address.in(Part.group(group), Spot.known(Draft::groups, group).within(Group::cards, Group::withCards));
    }

    static Address<String> seatName(String group, int seat) {
        Spot<Register<String>> name = Spot.known(Draft::groups, group)
                .within(table -> table.seat(seat), Group::withSeat)
                .within(Seat::name, (old, changed) -> new Seat(seat, old.role(), changed));
        return new Address<>(Field.GROUP, group + "/" + seat, Optional.of(Part.group(group)), name);
    }

    static Address<String> question(Talk begun) {
        return Address.of(Field.QUESTION, begun.id(), talk(begun).within(Talk::question, Talk::withQuestion));
    }

    static Address<Phase> phase(Talk begun) {
        return Address.of(Field.TALK, begun.id(), talk(begun).within(Talk::phase, Talk::withPhase));
    }

    static Address<Boolean> turn(Talk begun, int seat) {
        Spot<Register<Boolean>> had = talk(begun)
                .within(talk -> talk.turn(seat), Talk::with)
                .within(Turn::had, (turn, changed) -> new Turn(seat, changed));
        return Address.of(Field.TALK, begun.id() + "/" + seat, had);
    }

    static Address<Integer> spent(Talk begun, String writer) {
        Spot<Register<Integer>> seconds = talk(begun)
                .within(talk -> talk.spent(writer), Talk::with)
                .within(Spent::seconds, (spent, changed) -> new Spent(writer, changed));
        return Address.of(Field.TALK, begun.id(), seconds);
    }

    private static Spot<Talk> talk(Talk begun) {
        return Spot.in(Draft::talks, begun.id(), () -> begun);
    }

    static Address<String> noteText(ItemId id) {
        return Address.in(Part.note(id), Spot.known(Draft::notes, id).within(Note::text, Note::withText));
    }

    static Address<Integer> noteSeat(ItemId id) {
        return Address.in(Part.note(id), Spot.known(Draft::notes, id).within(Note::seat, Note::withSeat));
    }

    static Address<String> balloonText(ItemId id) {
        return Address.in(Part.balloon(id), Spot.known(Draft::balloons, id).within(Balloon::text, Balloon::withText));
    }

    static Address<Locale> noteLanguage(ItemId id) {
        return Address.in(Part.note(id), noteHome(id).within(HomeLanguage::language, HomeLanguage::withLanguage));
    }

    static Address<String> noteTranslation(ItemId id) {
        return Address.in(Part.note(id), noteHome(id).within(HomeLanguage::translation, HomeLanguage::withTranslation));
    }

    private static Spot<HomeLanguage> noteHome(ItemId id) {
        return Spot.known(Draft::notes, id).within(Note::home, Note::withHome);
    }

    static Address<Locale> balloonLanguage(ItemId id) {
        return Address.in(Part.balloon(id), balloonHome(id).within(HomeLanguage::language, HomeLanguage::withLanguage));
    }

    static Address<String> balloonTranslation(ItemId id) {
        return Address.in(
                Part.balloon(id), balloonHome(id).within(HomeLanguage::translation, HomeLanguage::withTranslation));
    }

    private static Spot<HomeLanguage> balloonHome(ItemId id) {
        return Spot.known(Draft::balloons, id).within(Balloon::home, Balloon::withHome);
    }

    static Address<ReadBack> readBack(ItemId id) {
        return Address.in(
                Part.balloon(id), Spot.known(Draft::balloons, id).within(Balloon::readBack, Balloon::withReadBack));
    }

    static Address<Verdict> verdict(Pair pair) {
        Spot<PairDecision> spot = Spot.in(Draft::pairs, pair, () -> new PairDecision(pair, Register.empty()));
        return Address.of(
                Field.PAIR,
                pair.first() + " ~ " + pair.second(),
                spot.within(PairDecision::verdict, (decision, verdict) -> new PairDecision(pair, verdict)));
    }

    static Address<String> setAside(ItemId item) {
        return Address.of(
                Field.SET_ASIDE,
                item.toString(),
                decision(item).within(ItemDecision::setAside, ItemDecision::withSetAside));
    }

    static Address<String> headline(ItemId item) {
        return Address.of(
                Field.HEADLINE,
                item.toString(),
                decision(item).within(ItemDecision::headline, ItemDecision::withHeadline));
    }

    static Address<List<String>> hidden(ItemId item) {
        return Address.of(
                Field.HIDDEN, item.toString(), decision(item).within(ItemDecision::hidden, ItemDecision::withHidden));
    }

    static Address<List<String>> shown(ItemId item) {
        return Address.of(
                Field.HIDDEN, item.toString(), decision(item).within(ItemDecision::shown, ItemDecision::withShown));
    }

    private static Spot<ItemDecision> decision(ItemId item) {
        return Spot.in(Draft::items, item, () -> ItemDecision.about(item));
    }

    static Address<List<ItemId>> ballot(String group, int seat) {
        Ballot fresh = new Ballot(group, seat, Register.empty());
        Spot<Ballot> spot = Spot.in(Draft::ballots, fresh.id(), () -> fresh);
        return Address.of(
                Field.BALLOT,
                fresh.id(),
                spot.within(Ballot::items, (ballot, items) -> new Ballot(group, seat, items)));
    }

    static Address<Integer> tally(String group, ItemId item) {
        Tally fresh = new Tally(group, item, Register.empty());
        Spot<Tally> spot = Spot.in(Draft::tallies, fresh.id(), () -> fresh);
        return Address.of(
                Field.TALLY, fresh.id(), spot.within(Tally::count, (tally, count) -> new Tally(group, item, count)));
    }
}
