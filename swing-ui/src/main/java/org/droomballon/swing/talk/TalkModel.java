package org.droomballon.swing.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.session.Group;
import org.droomballon.session.Phase;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Session;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Spot;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.card.CardTimer;
import org.droomballon.swing.card.Mode;

/** The note-taker's screen: which table and card it is about, its time, and what goes to the projector. */
public final class TalkModel extends ScreenModel {
    private final EveningModel evening;
    private final TalkClock clock;
    private final Map<String, TableTalk> talks = new HashMap<>();
    private final Notes notes = new Notes();
    private final Watch watch;
    private final Runnable following = this::follow;
    private final Runnable beating = this::beat;
    private final Runnable settling = this::spend;
    private final Bookmark bookmark;
    private Optional<String> chosen;
    private Optional<Late> answered = Optional.empty();
    private Optional<Late> told = Optional.empty();

    public TalkModel(AppModel app) {
        super(app, "talk");
        this.evening = super.evening();
        this.bookmark = new Bookmark(app, evening.path());
        this.chosen = bookmark.before().map(Spot::table);
        this.clock = new TalkClock(app.clock(), app.tools().ticker());
        this.watch = new Watch(clock, app.tools().host());
        app.onChange(following);
        app.pulse().onChange(beating);
        evening.onSettle(settling);
    }

    @Override
    public void leave() {
        super.leave();
        app().forget(following);
        app().pulse().forget(beating);
        evening.noLonger(settling);
    }

    private boolean isOpen() {
        return app().evening().filter(evening::equals).isPresent();
    }

    private void follow() {
        if (isOpen()) {
            talk().ifPresent(TableTalk::follow);
        }
    }

    private Session session() {
        return evening.session();
    }

    List<Group> tables() {
        return session().tables();
    }

    /** The table that this laptop is at: the one that people chose, else the first. */
    Optional<TableTalk> talk() {
        return chosen.filter(
                        id -> tables().stream().anyMatch(table -> table.id().equals(id)))
                .or(() -> tables().stream().findFirst().map(Group::id))
                .map(id -> talks.computeIfAbsent(id, this::begun));
    }

    private TableTalk begun(String group) {
        TableTalk talk = new TableTalk(app(), evening, group, clock);
        bookmark.before().filter(spot -> spot.table().equals(group)).ifPresent(spot -> talk.show(spot.card()));
        talk.screen().onChange(() -> turned(talk));
        return talk;
    }

    /** Somebody turned a card or the time, here or on the projector. */
    private void turned(TableTalk talk) {
        talk.followTimer();
        remember();
        changed();
    }

    private void remember() {
        talk().ifPresent(talk -> bookmark.put(here().group(), card().id()));
    }

    /** Only where there is a table. */
    TableTalk table() {
        return talk().orElseThrow();
    }

    void choose(String group) {
        evening.settle();
        talk().ifPresent(TableTalk::pause);
        notes.keepAll();
        chosen = Optional.of(group);
        answered = Optional.empty();
        remember();
        if (isProjecting()) {
            app().project(Optional.of(screen()));
        }
        changed();
    }

    CardScreenModel screen() {
        return table().screen();
    }

    Here here() {
        return table().here();
    }

    Card card() {
        return screen().card();
    }

    boolean isReadOnly() {
        return evening.isReadOnly();
    }

    Notes notes() {
        return notes;
    }

    List<Lens> lenses() {
        return session().deck().lenses();
    }

    /** The question, in the language of the evening; nothing on a blank card that nobody filled in. */
    Optional<String> question(Card card) {
        return card.question(app().spoken())
                .or(() -> session().talk(here().group(), card.id()).flatMap(talk -> talk.question()
                        .first()))
                .filter(question -> !question.isBlank());
    }

    boolean isBlank() {
        return card() instanceof BlankCard;
    }

    void show(int place) {
        evening.settle();
        notes.keepAll();
        screen().show(place);
    }

    void next() {
        show(screen().position() + 1);
    }

    void previous() {
        show(screen().position() - 1);
    }

    boolean isLast() {
        return screen().position() == table().cards().size() - 1;
    }

    /** Whether people said that a card may not be dropped. */
    boolean isMust(Card card) {
        return session().programme().must().firstOr(List.of()).contains(card.id());
    }

    /** How far the table is with a card. */
    Progress progress(Card card) {
        Here other = new Here(evening, here().group(), card.id());
        boolean heard = Summary.answer(other) != ReadBack.NOT_YET;
        if (heard || other.phase().equals(Phase.DONE)) {
            return Progress.DONE;
        }
        boolean begun =
                !other.talk().notes().isEmpty() || !other.talk().balloons().isEmpty();
        boolean used = !table().timer(card).used().isZero();
        return begun || used ? Progress.BEGUN : Progress.TO_COME;
    }

    Phase phase() {
        return here().phase();
    }

    List<Phase> phases() {
        return Phase.all(session().deck());
    }

    /** The talk is now at that phase; when it is done, its time stops. */
    void go(Phase phase) {
        evening.settle();
        here().change(editor -> editor.phase(here().group(), here().card(), phase));
        if (phase.equals(Phase.DONE)) {
            table().end();
            spend();
            changed();
        }
    }

    /** The one thing to do next: the next phase, after the last the next card, after the last card the other tables. */
    void goOn() {
        Optional<Phase> next = phase().next(session().deck());
        if (next.isPresent()) {
            go(next.get());
        } else if (isLast()) {
            app().go(Step.GATHER);
        } else {
            next();
        }
    }

    CardTimer timer() {
        return screen().timer();
    }

    boolean isSoundOn() {
        return watch.isSoundOn();
    }

    void toggleSound() {
        watch.toggleSound();
        changed();
    }

    private void spend() {
        talk().ifPresent(TableTalk::spend);
    }

    /** Time goes by: it is counted, and what people have to know of it is told. */
    private void beat() {
        if (isOpen() && !tables().isEmpty()) {
            table().beat();
            watch.slept().filter(minutes -> timer().running()).ifPresent(minutes -> app().tell(
                            Notice.of(Notice.Kind.REMARK, words().count("slept", minutes))));
            boolean turned = watch.turned(card(), timer());
            if (turned || !told.equals(late())) {
                told = late();
                changed();
            }
        }
    }

    /** What the plan proposes and nobody answered yet. */
    Optional<Late> late() {
        return talk().flatMap(TableTalk::late)
                .filter(late -> answered.map(late::isNewsAfter).orElse(true));
    }

    /** People do as the plan proposes; cards that are dropped come back with undo. */
    void accept(Late late) {
        answered = Optional.of(late);
        if (late.drops()) {
            List<String> left = table().cards().stream()
                    .filter(card -> !late.cards().contains(card))
                    .map(Card::id)
                    .toList();
            evening.change(editor -> editor.cardsOf(here().group(), left));
        }
        changed();
    }

    /** People go on as they were. */
    void refuse(Late late) {
        answered = Optional.of(late);
        changed();
    }

    boolean isProjecting() {
        return app().projector().isPresent();
    }

    /** Opens the projector's screen on what the hall should know first, or closes it. */
    void toggleProjector() {
        if (isProjecting()) {
            app().project(Optional.empty());
        } else {
            if (screen().hasFilm() && table().running().isEmpty()) {
                screen().show(Mode.FILM);
            } else if (screen().hasTables()) {
                screen().show(Mode.TABLES);
            }
            app().project(Optional.of(screen()));
        }
    }
}
