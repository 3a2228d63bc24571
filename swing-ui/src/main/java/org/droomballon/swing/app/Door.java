package org.droomballon.swing.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.export.wording.SavingSentences;
import org.droomballon.file.Opening;
import org.droomballon.file.Recovery;

/** The way into an evening and out of it, for one at a time: no file stays open that nobody sees. */
final class Door {
    private final AppModel app;
    private final Errands errands;
    private Optional<EveningModel> evening = Optional.empty();
    private Optional<Wish> underWay = Optional.empty();
    private Optional<Wish> waiting = Optional.empty();

    /** An evening that people want to open, and where they go on. */
    private record Wish(Path path, Step next) {
        Wish {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(next, "next");
        }
    }

    Door(AppModel app, Errands errands) {
        this.app = app;
        this.errands = errands;
    }

    Optional<EveningModel> evening() {
        return evening;
    }

    /** Opens an evening in place of the one that is open. While one is being opened, the last that people asked for comes next. */
    void open(Path path, Step next) {
        Wish wish = new Wish(path, next);
        if (underWay.isPresent()) {
            waiting = Optional.of(wish)
                    .filter(last -> !underWay.filter(last::equals).isPresent());
        } else {
            open(wish, shut());
        }
    }

    private void open(Wish wish, Runnable first) {
        Saving saving = new Saving(app.tools().work());
        come(wish, saving, pace -> {
            first.run();
            return app.tools().desk().open(wish.path(), saving);
        });
    }

    private void restore(Recovery copy, Step next) {
        Saving saving = new Saving(app.tools().work());
        come(new Wish(copy.file(), next), saving, pace -> app.tools().desk().restore(copy, saving));
    }

    private void come(Wish wish, Saving saving, Work.Task<Opening> task) {
        app.settle();
        underWay = Optional.of(wish);
        errands.run(
                app.words().say("busy.open"),
                task,
                opening -> {
                    underWay = Optional.empty();
                    came(wish, opening, saving);
                },
                why -> {
                    underWay = Optional.empty();
                    app.fail(why);
                });
    }

    private void came(Wish wish, Opening opening, Saving saving) {
        Optional<Wish> last = waiting;
        waiting = Optional.empty();
        last.ifPresentOrElse(other -> open(other, () -> close(opening)), () -> opened(wish, opening, saving));
    }

    /** Nobody wants it any more. */
    private static void close(Opening opening) {
        if (opening instanceof Opening.ForWriting open) {
            open.session().close();
        }
    }

    private void opened(Wish wish, Opening opening, Saving saving) {
        SavingSentences sentences = app.savingSentences();
        String writer = app.tools().writers().get();
        if (opening instanceof Opening.ForWriting open) {
            enter(EveningModel.of(open.session(), writer), saving, wish.next());
            if (!open.session().isGuarded()) {
                app.tell(Notice.of(Notice.Kind.REMARK, sentences.unguarded()).ofFile());
            }
            open.recovery()
                    .ifPresent(copy -> app.askOfFile(
                            sentences.of(opening, copy),
                            () -> evening.ifPresent(model -> model.broughtIn(copy.content()))));
        } else if (opening instanceof Opening.InUse held) {
            enter(EveningModel.readOnly(wish.path(), held.file(), writer), saving, wish.next());
            app.tell(Notice.of(Notice.Kind.REMARK, sentences.of(held.holder())).ofFile());
        } else if (opening instanceof Opening.Unreadable wrong) {
            evening = Optional.empty();
            app.changeEvening(Step.START);
            app.fail(wrong.why());
            wrong.recovery()
                    .ifPresent(copy -> app.askOfFile(sentences.of(opening, copy), () -> restore(copy, wish.next())));
        }
    }

    private void enter(EveningModel opened, Saving saving, Step next) {
        saving.tell(opened);
        evening = Optional.of(opened);
        app.tools().memory().opened(opened.path());
        app.changeEvening(next);
    }

    /** Saves and closes the evening, then does the last thing. Where it cannot be saved, people are asked first. */
    void leave(Runnable last) {
        waiting = Optional.empty();
        app.run(app.words().say("busy.close"), pace -> app.flush(), saved -> {
            if (saved) {
                close(last);
            } else {
                app.askOfFile(app.words().say("leave.unsaved"), () -> close(last));
            }
        });
    }

    /** Saves and closes the evening, and goes on without one. */
    void putAway(Step next) {
        leave(() -> {
            evening = Optional.empty();
            app.changeEvening(next);
        });
    }

    private void close(Runnable last) {
        app.settle();
        Runnable closing = shut();
        app.run(
                app.words().say("busy.close"),
                pace -> {
                    closing.run();
                    return true;
                },
                closed -> last.run());
    }

    /** Nothing changes in the evening from now on; what is left to do waits for the disk. */
    private Runnable shut() {
        app.settle();
        Optional<Runnable> closing = evening.map(EveningModel::closing);
        return () -> closing.ifPresent(close -> {
            close.run();
            app.tools().memory().closed();
        });
    }
}
