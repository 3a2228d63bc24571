package org.droomballon.swing.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Lap;
import org.droomballon.plan.Running;
import org.droomballon.plan.Timetable;
import org.droomballon.session.Group;
import org.droomballon.session.Phase;
import org.droomballon.session.Session;
import org.droomballon.session.TalkState;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.card.CardTimer;
import org.droomballon.swing.card.CardTimes;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;

/** One table on this laptop: its cards as the hall sees them, the time of each, and how its evening runs. */
final class TableTalk {
    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final EveningModel evening;
    private final String group;
    private final TalkClock clock;
    private final Clock wall;
    private final CardTimes times;
    private final CardScreenModel screen;
    private Course course;
    private Duration before = Duration.ZERO;
    private Duration counted;
    private Duration uncounted = Duration.ZERO;
    private Duration given = Duration.ZERO;
    private String counting;

    TableTalk(AppModel app, EveningModel evening, String group, TalkClock clock) {
        this.evening = evening;
        this.group = group;
        this.clock = clock;
        this.wall = app.clock();
        this.times = new CardTimes(this::fresh, () -> clock.elapsed().toNanos());
        Appearance hall = Appearance.in(app.spoken()).with(Theme.PROJECTOR);
        this.screen = new CardScreenModel(deck(), new TalkHall(app, evening, group, times), hall);
        this.counted = clock.elapsed();
        this.counting = screen.card().id();
        this.course = recovered();
    }

    /** Shows a card before anybody looks; one that is not on this table any more is not shown. */
    void show(String card) {
        IntStream.range(0, cards().size())
                .filter(at -> cards().get(at).id().equals(card))
                .findFirst()
                .ifPresent(screen::show);
        counting = screen.card().id();
    }

    CardScreenModel screen() {
        return screen;
    }

    private Session session() {
        return evening.session();
    }

    Group table() {
        return session().group(group).orElseThrow();
    }

    Here here() {
        return new Here(evening, group, screen.card().id());
    }

    List<Card> cards() {
        return screen.deck().cards();
    }

    TalkState state(Card card) {
        return session().state(group, card.id());
    }

    CardTimer timer(Card card) {
        return times.of(card);
    }

    /** The deck with the cards of this table alone, in its order. */
    private Deck deck() {
        Deck whole = session().deck();
        return new Deck(
                whole.id(),
                whole.edition(),
                whole.base(),
                whole.languages(),
                whole.unfinished(),
                whole.titles(),
                whole.rules(),
                whole.lenses(),
                TalkHall.cards(session(), table()),
                whole.sources());
    }

    private CardTimer fresh(Card card) {
        Duration agreed = Duration.ofMinutes(session().lengths().card());
        return new CardTimer(agreed, state(card).spent(), Optional.empty());
    }

    /** Follows what changed in the evening: other cards, and until it begins another plan. */
    void follow() {
        Deck now = deck();
        if (!now.equals(screen.deck())) {
            Duration granted = timer(screen.card()).agreed().minus(given);
            screen.deal(now);
            if (runs(screen.card())) {
                agree(screen.card(), granted);
            }
        }
        if (!course.isBegun()) {
            course = planned();
        }
    }

    private boolean runs(Card card) {
        return course.turns().stream()
                .anyMatch(turn -> turn.card().equals(card.id()) && turn.until().isEmpty());
    }

    private Course planned() {
        return Course.planned(
                Timetable.of(session().ofTable(group)), session().lengths().leastCard());
    }

    /** An evening that goes on after the app was closed: what it knows is how long each card took. */
    private Course recovered() {
        Course known = planned();
        before = known.opening();
        for (Card card : cards()) {
            TalkState state = state(card);
            if (!state.spent().isZero() || !state.phase().equals(Phase.READING_ALOUD)) {
                known = known.begun(card.id(), before);
                before = before.plus(state.spent());
                known = known.ended(before);
            }
        }
        if (known.isBegun()) {
            Duration now = sinceTheStart().orElse(before);
            before = (now.compareTo(before) > 0 ? now : before).minus(clock.elapsed());
        }
        return known;
    }

    /** How long ago the evening began, by the clock on the wall, where it is known and may be so. */
    private Optional<Duration> sinceTheStart() {
        Optional<LocalDate> date = session().details().date().first();
        boolean today = date.map(LocalDate.now(wall)::equals).orElse(true);
        Duration limit = Duration.ofMinutes(planned().timetable().limit());
        Predicate<Duration> during = ago -> !ago.isNegative() && ago.compareTo(limit) <= 0;
        return session()
                .programme()
                .start()
                .first()
                .map(start -> Duration.between(start, LocalTime.now(wall)))
                .filter(ago -> today && during.test(ago));
    }

    private Duration now() {
        return clock.elapsed().plus(before);
    }

    /** The evening as it now runs; nothing before its first card. */
    Optional<Running> running() {
        return Optional.of(course).filter(Course::isBegun).map(begun -> begun.at(now(), cards().size(), mustRounds()));
    }

    private List<Card> toCome() {
        return cards().stream().filter(card -> !course.had(card.id())).toList();
    }

    private List<Integer> mustRounds() {
        List<String> must = session().programme().must().firstOr(List.of());
        List<Card> toCome = toCome();
        return IntStream.range(0, toCome.size())
                .filter(at -> must.contains(toCome.get(at).id()))
                .map(course::round)
                .boxed()
                .toList();
    }

    /** What the plan proposes, where people run late. */
    Optional<Late> late() {
        return running()
                .flatMap(this::late)
                .filter(late -> late.isNewsFor(session().lengths().card()));
    }

    private Optional<Late> late(Running running) {
        List<Card> toCome = toCome();
        List<Card> drops = IntStream.range(0, toCome.size())
                .filter(at -> running.proposal().contains(course.round(at)))
                .mapToObj(toCome::get)
                .toList();
        Running after = running;
        for (int round : running.proposal()) {
            after = after.dropped(round);
        }
        return after.order().stream()
                .filter(lap -> lap.state() != Lap.State.DONE && lap.stretch().isCard())
                .reduce((first, last) -> last)
                .map(lap -> new Late(drops, (int) lap.length().toMinutes()));
    }

    /** People start or pause the time of the card that is shown; with its start, its turn in the evening begins. */
    void followTimer() {
        Card card = screen.card();
        if (!counting.equals(card.id())) {
            spend();
            counting = card.id();
            counted = clock.elapsed();
        }
        if (timer(card).running() && !course.had(card.id())) {
            begin(card);
        }
    }

    private void begin(Card card) {
        if (!course.isBegun()) {
            before = sinceTheStart().orElse(course.opening()).minus(clock.elapsed());
        }
        Duration granted = timer(card).agreed().minusMinutes(session().lengths().card());
        course = course.begun(card.id(), now());
        counted = clock.elapsed();
        agree(card, granted);
    }

    /** A card has as long as the plan now gives it, and what people granted it themselves. */
    private void agree(Card card, Duration granted) {
        running()
                .flatMap(running -> running.order().stream()
                        .filter(lap -> lap.state() == Lap.State.RUNNING)
                        .findFirst())
                .ifPresent(lap -> {
                    given = lap.length();
                    times.agree(card, given.plus(granted));
                });
    }

    void pause() {
        times.pause(screen.card());
    }

    /** The talk about the card that is shown is done. */
    void end() {
        pause();
        if (course.had(screen.card().id())) {
            course = course.ended(now());
        }
    }

    /** Counts the time that goes by, and puts it in the evening now and then, so that it is not lost. */
    void beat() {
        Duration now = clock.elapsed();
        if (timer(screen.card()).running()) {
            uncounted = uncounted.plus(now.minus(counted));
        }
        counted = now;
        if (uncounted.compareTo(OFTEN) >= 0) {
            spend();
        }
    }

    /** Puts the time that was used until now in the evening. */
    void spend() {
        Duration whole = Duration.ofSeconds(uncounted.toSeconds());
        if (!whole.isZero()) {
            uncounted = uncounted.minus(whole);
            evening.change(editor -> editor.spend(group, counting, whole));
        }
    }
}
