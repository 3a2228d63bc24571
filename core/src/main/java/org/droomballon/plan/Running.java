package org.droomballon.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An evening that runs: which parts are done, and how the rest still fits.
 *
 * <p>All times are elapsed times since the start of the evening, as {@link EveningClock} counts them, in whole seconds; one
 * that is earlier than what was said before counts as that. Every event makes a new value.
 *
 * <p>The rules, in order:
 *
 * <ol>
 *   <li>Welcome, film, harvest and closing keep their planned length. Minutes that the plan left over are used first.
 *   <li>The cards that have not begun share what is left equally: no card more than planned, none less than the minimum.
 *       Being early so gives time back.
 *   <li>A card that runs keeps what it had when it began; cards that are dropped meanwhile may lengthen it.
 *   <li>Where even the minimum no longer fits, {@link #proposal} names the rounds to drop: the last that is not a must-have
 *       first, and no more than needed. Nothing is dropped until people {@linkplain #dropped say so}.
 *   <li>The evening can no longer end in time once the must-have cards to come at their minimum, the rest of a must-have
 *       card that runs up to its minimum, and the other parts do not fit any more: {@link #lost}.
 * </ol>
 */
public final class Running {
    private final Timetable timetable;
    private final Duration least;
    private final List<Integer> must;
    private final List<Lap> done;
    private final List<Integer> dropped;
    private final Optional<Duration> begun;
    private final Duration now;
    private final Optional<Duration> lost;

    private Running(
            Timetable timetable,
            Duration least,
            List<Integer> must,
            List<Lap> done,
            List<Integer> dropped,
            Optional<Duration> begun,
            Duration now,
            Optional<Duration> lost) {
        this.timetable = timetable;
        this.least = least;
        this.must = must;
        this.done = done;
        this.dropped = dropped;
        this.begun = begun;
        this.now = now;
        this.lost = lost;
    }

    /**
     * An evening at its start.
     *
     * @param leastMinutes what every card keeps, from 1 to what cards are planned to take
     * @param mustRounds the rounds that are never proposed for dropping
     */
    public static Running of(Timetable timetable, int leastMinutes, List<Integer> mustRounds) {
        boolean shorter =
                timetable.stretches().stream().filter(Stretch::isCard).allMatch(card -> card.minutes() >= leastMinutes);
        if (leastMinutes < 1 || !shorter) {
            throw new IllegalArgumentException("a minimum of " + leastMinutes + " minutes for a card");
        }
        return new Running(
                timetable,
                Duration.ofMinutes(leastMinutes),
                List.copyOf(mustRounds),
                List.of(),
                List.of(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty());
    }

    /** Time went by. */
    public Running at(Duration elapsed) {
        Duration later = later(elapsed);
        return new Running(timetable, least, must, done, dropped, begun, later, lost.or(() -> lostBy(later)));
    }

    /** The next part began. */
    public Running started(Duration elapsed) {
        if (begun.isPresent() || left().isEmpty()) {
            throw new IllegalStateException("nothing can begin now");
        }
        Running there = at(elapsed);
        return new Running(timetable, least, must, done, dropped, Optional.of(there.now), there.now, there.lost);
    }

    /** The part that runs is over. */
    public Running finished(Duration elapsed) {
        Duration from = begun.orElseThrow(() -> new IllegalStateException("nothing runs"));
        Running there = at(elapsed);
        List<Lap> laps = new ArrayList<>(done);
        laps.add(new Lap(left().get(0), Lap.State.DONE, from, there.now.minus(from)));
        return new Running(timetable, least, must, List.copyOf(laps), dropped, Optional.empty(), there.now, there.lost);
    }

    /**
     * People drop the cards of a round that has not begun.
     *
     * @param round from 1
     */
    public Running dropped(int round) {
        if (cardsToCome().stream().noneMatch(card -> card.round() == round)) {
            throw new IllegalArgumentException("round " + round + " is not to come");
        }
        List<Integer> more = new ArrayList<>(dropped);
        more.add(round);
        return new Running(timetable, least, must, done, List.copyOf(more), begun, now, lost);
    }

    public Duration now() {
        return now;
    }

    /** Whether all parts are over. */
    public boolean isOver() {
        return left().isEmpty();
    }

    /** The running order as it now is: what is done, what runs, and what is to come, without what was dropped. */
    public List<Lap> order() {
        List<Lap> order = new ArrayList<>(done);
        Duration from = freeAt();
        begun.ifPresent(start -> order.add(new Lap(left().get(0), Lap.State.RUNNING, start, freeAt().minus(start))));
        Duration free = from;
        int cards = cardsToCome().size();
        for (Stretch stretch : toCome()) {
            Duration length = stretch.isCard() ? share(stretch, free, cards) : minutes(stretch);
            order.add(new Lap(stretch, Lap.State.TO_COME, from, length));
            from = from.plus(length);
        }
        return order;
    }

    /** When the evening ends if it goes on as {@link #order} says. */
    public Duration end() {
        List<Lap> order = order();
        return order.isEmpty() ? now : order.get(order.size() - 1).until();
    }

    /** Whether the evening ends in time if it goes on as {@link #order} says. */
    public boolean isInTime() {
        return end().compareTo(limit()) <= 0;
    }

    /**
     * The rounds to drop so that the rest fits again, the first to drop first; empty if it fits. Where they do not suffice,
     * they are all that may be dropped.
     */
    public List<Integer> proposal() {
        List<Integer> droppable = new ArrayList<>(cardsToCome().stream()
                .map(Stretch::round)
                .filter(round -> !must.contains(round))
                .toList());
        Collections.reverse(droppable);
        long keep = cardsToCome().size();
        Duration free = limit().minus(freeAt()).minus(fixedToCome());
        long tooMany = keep - Math.max(0, free.toSeconds()) / least.toSeconds();
        return droppable.stream().limit(Math.max(0, tooMany)).toList();
    }

    /**
     * The first second at which the evening could no longer end in time, even without every card that may be dropped;
     * nothing while it can. It stays, also when people win time after it.
     */
    public Optional<Duration> lost() {
        return lost.or(() -> lostBy(now));
    }

    /** What still has to come has a last moment to begin; the second after it is lost. */
    private Optional<Duration> lostBy(Duration time) {
        if (isOver()) {
            return Optional.empty();
        }
        Duration last = limit().minus(needed(toCome()));
        Duration earliest = later(time);
        if (begun.isPresent()) {
            Duration runs = begun.get().plus(needed(left().subList(0, 1)));
            earliest = runs.compareTo(earliest) > 0 ? runs : earliest;
        }
        boolean tooLate = earliest.compareTo(last) > 0;
        Duration second = last.plusSeconds(1);
        return tooLate
                ? Optional.of(second.compareTo(now) > 0 && second.compareTo(time) <= 0 ? second : now)
                : Optional.empty();
    }

    private Duration needed(List<Stretch> stretches) {
        return stretches.stream().map(this::needed).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration needed(Stretch stretch) {
        if (!stretch.isCard()) {
            return minutes(stretch);
        }
        return must.contains(stretch.round()) ? least : Duration.ZERO;
    }

    /** When the next part can begin: now, or when the part that runs should be over. */
    private Duration freeAt() {
        if (begun.isEmpty()) {
            return now;
        }
        Stretch current = left().get(0);
        Duration length =
                current.isCard() ? share(current, begun.get(), cardsToCome().size() + 1) : minutes(current);
        Duration until = begun.get().plus(length);
        return until.compareTo(now) > 0 ? until : now;
    }

    /** How long a card takes that shares the time from then on with others: the minimum at least, as planned at most. */
    private Duration share(Stretch card, Duration from, int cards) {
        long free = limit().minus(from).minus(fixedToCome()).toSeconds();
        long each = Math.max(least.toSeconds(), Math.floorDiv(free, cards));
        return Duration.ofSeconds(Math.min(minutes(card).toSeconds(), each));
    }

    private Duration fixedToCome() {
        return toCome().stream()
                .filter(stretch -> !stretch.isCard())
                .map(Running::minutes)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Stretch> cardsToCome() {
        return toCome().stream().filter(Stretch::isCard).toList();
    }

    private List<Stretch> toCome() {
        List<Stretch> left = left();
        return begun.isPresent() ? left.subList(1, left.size()) : left;
    }

    /** The parts that are not done and not dropped; the first of them is the one that runs, if any does. */
    private List<Stretch> left() {
        List<Stretch> over = done.stream().map(Lap::stretch).toList();
        return timetable.stretches().stream()
                .filter(stretch -> !over.contains(stretch))
                .filter(stretch -> !dropped.contains(stretch.round()))
                .toList();
    }

    private Duration limit() {
        return Duration.ofMinutes(timetable.limit());
    }

    private Duration later(Duration elapsed) {
        Duration whole = Duration.ofSeconds(elapsed.toSeconds());
        return whole.compareTo(now) > 0 ? whole : now;
    }

    private static Duration minutes(Stretch stretch) {
        return Duration.ofMinutes(stretch.minutes());
    }
}
