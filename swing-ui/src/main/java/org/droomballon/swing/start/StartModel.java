package org.droomballon.swing.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.DraftFile;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.card.CardScreenModel;

/** The way in: evenings that people had open before, a new one, one from a file, the example, or the cards alone. */
public final class StartModel extends ScreenModel {
    private final Optional<Path> unclosed;
    private List<Recent> recent = List.of();
    private boolean looked;

    /** The one thing to do next. */
    enum Next {
        /** Go on with the evening that nobody closed. */
        GO_ON,
        /** Go on preparing the evening that did not begin yet. */
        PREPARE,
        BEGIN
    }

    public StartModel(AppModel app) {
        super(app, "start");
        unclosed = app.tools().memory().unclosed();
        look();
    }

    /** Files may lie on a slow stick, so they are looked at beside the screen. */
    private void look() {
        List<Path> known = app().tools().memory().recent();
        app().tools()
                .work()
                .start(
                        pace -> known.stream().map(Recent::of).toList(),
                        (done, all) -> true,
                        found -> {
                            recent = found;
                            looked = true;
                            changed();
                        },
                        app()::fail);
    }

    List<Recent> recent() {
        return recent;
    }

    /** Until its file is looked at, the evening that nobody closed may be gone: the power failed, or they only came back here. */
    Next next() {
        boolean mayGoOn = unclosed.isPresent() && (!looked || atWork().isPresent());
        if (mayGoOn) {
            return Next.GO_ON;
        }
        return isPreparing() ? Next.PREPARE : Next.BEGIN;
    }

    /** The evening that nobody closed, once it is looked at and can be opened. */
    Optional<Recent> atWork() {
        return recent.stream()
                .filter(each -> each.state() == Recent.State.THERE && isUnclosed(each))
                .findFirst();
    }

    /** The evenings of before that are not offered already. */
    List<Recent> others() {
        Optional<Recent> offered = atWork();
        return recent.stream()
                .filter(each -> offered.filter(each::equals).isEmpty())
                .toList();
    }

    private boolean isUnclosed(Recent evening) {
        return unclosed.filter(evening.path()::equals).isPresent();
    }

    void open(Recent evening) {
        app().open(evening.path(), evening.step());
    }

    /** Takes an evening off the list; its file stays where it is. */
    void forget(Recent evening) {
        app().tools().memory().forget(evening.path());
        recent = recent.stream().filter(each -> !each.equals(evening)).toList();
        changed();
    }

    /** Whether people were preparing an evening that did not begin yet. */
    boolean isPreparing() {
        return !draft().words().isEmpty();
    }

    /** The school of that evening; empty where nobody wrote it down. */
    String preparing() {
        return draft().words().getOrDefault("school", "").strip();
    }

    private DraftFile draft() {
        return app().tools().memory().draft();
    }

    /** Goes on with that evening. */
    void goOn() {
        prepare();
    }

    /** What people filled in for another evening is thrown away only where they say so. */
    void begin() {
        if (isPreparing()) {
            app().ask(words().say("draft.sure"), this::prepareAnew);
        } else {
            prepare();
        }
    }

    void throwAway() {
        app().ask(words().say("draft.sure"), () -> forgetDraft(this::changed));
    }

    private void prepareAnew() {
        forgetDraft(this::prepare);
    }

    private void forgetDraft(Runnable then) {
        draft().set(Map.of());
        app().run(
                        words().say("draft.busy"),
                        pace -> {
                            draft().save();
                            return true;
                        },
                        saved -> then.run());
    }

    /** The evening that is open is saved and closed first. */
    private void prepare() {
        if (app().evening().isPresent()) {
            app().putAway(Step.PREPARE);
        } else {
            app().go(Step.PREPARE);
        }
    }

    void open() {
        app().tools().host().open(Host.Wanted.EVENING).stream().findFirst().ifPresent(path -> app().open(
                        path, Step.TALK));
    }

    void example() {
        Path home = app().tools().host().home();
        String name = words().say("example.folder");
        app().run(words().say("example.busy"), pace -> Example.copy(home, name), path -> app().open(
                        path, Step.PREPARE));
    }

    /** The cards of the evening that is open, else of the deck that comes first. */
    void cards() {
        Deck deck = app().evening()
                .map(open -> open.session().deck())
                .orElseGet(() -> app().tools().toolkit().decks().standard());
        app().project(Optional.of(new CardScreenModel(deck, app().tools().ticker(), app().appearance())));
    }
}
