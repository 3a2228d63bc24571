package org.droomballon.swing.followup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.ItemId;
import org.droomballon.session.PlainText;
import org.droomballon.session.PointId;
import org.droomballon.session.Undone;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Kept;
import org.droomballon.swing.app.Observed;
import org.droomballon.swing.app.Standing;
import org.droomballon.swing.app.Work;

/** A follow-up that people write in: every change with undo and redo, and on disk at once. */
final class FollowUpDesk extends Observed implements Kept {
    /** How the follow-up stands on disk. */
    enum State {
        SAVED,
        SAVING,
        NOT_SAVED
    }

    private final Path path;
    private final Work work;
    private final String writer;
    private final Deque<Edit<?>> done = new ArrayDeque<>();
    private final Deque<Edit<?>> undone = new ArrayDeque<>();
    private final List<Runnable> writers = new ArrayList<>();
    private final AtomicReference<FollowUpFile> latest;
    private FollowUpEditor editor;
    private State state = State.SAVED;
    private boolean underWay;
    private Set<PointId> leftOut = Set.of();
    private Optional<Unfinished> unfinished = Optional.empty();

    /**
     * A refusal whose reason is still to be written, and that is not kept before that.
     *
     * @param takeBack forgets that people said so
     */
    private record Unfinished(PointId point, Runnable takeBack) {}

    /** What was sent to disk, and what then stood there. */
    private record Round(FollowUpFile sent, FollowUpFile there) {}

    FollowUpDesk(Path path, FollowUpFile file, String writer, Work work) {
        this.path = path;
        this.work = work;
        this.writer = writer;
        this.latest = new AtomicReference<>(file);
        this.editor = new FollowUpEditor(file.followUp(), file.followUp().pen(writer));
    }

    Path path() {
        return path;
    }

    FollowUp followUp() {
        return editor.followUp();
    }

    State state() {
        return state;
    }

    /** Makes a change; one that changes nothing is no edit. */
    void change(Function<Edits, Edit<?>> choice) {
        Edit<?> edit = choice.apply(new Edits(followUp()));
        if (!edit.changesNothing()) {
            edit.make(editor);
            made(edit);
        }
    }

    /** Writes down what happened on a day. */
    void addEntry(PointId point, LocalDate date, String text) {
        String words = PlainText.clean(text);
        if (!words.isEmpty()) {
            ItemId id = editor.addEntry(point, date, words);
            made(new Edits(followUp()).entry(point, id, Optional.empty(), Optional.of(words)));
        }
    }

    void removeEntry(PointId point, ItemId entry) {
        Optional<String> before = Edits.entryText(followUp(), point, entry);
        change(edits -> edits.entry(point, entry, before, Optional.empty()));
    }

    private void made(Edit<?> edit) {
        done.push(edit);
        undone.clear();
        kept();
    }

    private void kept() {
        latest.set(latest.get().with(followUp()));
        save();
        changed();
    }

    @Override
    public boolean canUndo() {
        return unfinished.isPresent() || !done.isEmpty();
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public Optional<Undone> undo() {
        settle();
        return unfinished
                .map(Unfinished::takeBack)
                .map(takeBack -> {
                    takeBack.run();
                    return new Undone(1, List.of());
                })
                .or(() -> move(done, undone, edit -> edit.undo(editor)));
    }

    @Override
    public Optional<Undone> redo() {
        settle();
        return move(undone, done, edit -> edit.redo(editor));
    }

    private Optional<Undone> move(Deque<Edit<?>> from, Deque<Edit<?>> to, Function<Edit<?>, Undone> deed) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Edit<?> edit = from.pop();
        to.push(edit);
        Undone what = deed.apply(edit);
        kept();
        return Optional.of(what);
    }

    /** Whoever keeps words for a moment before they become a edit, hands them over when asked to. */
    void onSettle(Runnable writer) {
        writers.add(writer);
    }

    void noLonger(Runnable writer) {
        writers.remove(writer);
    }

    /** The points at which a day stands that nobody understands, and that is not kept for that. */
    void leaveOut(Set<PointId> points) {
        leftOut = Set.copyOf(points);
        changed();
    }

    /** Somebody said that the school declined, and did not say why yet: a step that can be taken back. */
    void await(PointId point, Runnable takeBack) {
        unfinished = Optional.of(new Unfinished(point, takeBack));
        changed();
    }

    void awaitNothing() {
        unfinished = Optional.empty();
        changed();
    }

    @Override
    public Standing standing(AppModel app) {
        Wording words =
                Wording.of(FollowUpDesk.class, "followup", app.appearance().language());
        List<String> waiting = followUp().points().stream()
                .filter(point -> leftOut.contains(point.id()))
                .map(point -> Integer.toString(point.number()))
                .toList();
        if (state != State.NOT_SAVED && !waiting.isEmpty()) {
            return new Standing(
                    Standing.Mark.TROUBLE, words.count("state.no-day", waiting.size(), String.join(", ", waiting)));
        }
        if (state != State.NOT_SAVED && unfinished.isPresent()) {
            return new Standing(Standing.Mark.TROUBLE, words.say("state.no-reason", number(unfinished.get())));
        }
        String key = "state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Standing(
                state == State.NOT_SAVED ? Standing.Mark.TROUBLE : Standing.Mark.GOOD,
                words.say(key, path.getFileName()));
    }

    private int number(Unfinished refusal) {
        return followUp().point(refusal.point()).orElseThrow().number();
    }

    @Override
    public void settle() {
        List.copyOf(writers).forEach(Runnable::run);
    }

    @Override
    public boolean flush() {
        try {
            FollowUpFiles.save(path, latest.get());
            return true;
        } catch (IOException | UnreadableFileException e) {
            return false;
        }
    }

    /** Saves the newest there is. While one save is under way, the next waits for it and takes all along. */
    void save() {
        state = State.SAVING;
        if (!underWay) {
            underWay = true;
            work.start(pace -> round(), (at, all) -> true, this::saved, this::failed);
        }
    }

    private Round round() throws IOException, UnreadableFileException {
        FollowUpFile sent = latest.get();
        return new Round(sent, FollowUpFiles.save(path, sent));
    }

    private void saved(Round round) {
        underWay = false;
        boolean newer = latest.get() != round.sent();
        takeIn(round);
        if (newer) {
            save();
        } else {
            state = State.SAVED;
        }
        changed();
    }

    /** What another window wrote meanwhile stays beside what is written here. */
    private void takeIn(Round round) {
        FollowUpFile here = round.there().with(followUp());
        if (!round.there().followUp().equals(round.sent().followUp())) {
            here = together(here, round.there());
            editor = new FollowUpEditor(here.followUp(), here.followUp().pen(writer));
        }
        latest.set(here);
    }

    private static FollowUpFile together(FollowUpFile here, FollowUpFile there) {
        try {
            return FollowUpFiles.merge(List.of(here, there));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("two copies of one follow-up", e);
        }
    }

    /** It stays in memory; the next change tries again, and people can. */
    private void failed(Throwable why) {
        underWay = false;
        if (!(why instanceof IOException) && !(why instanceof UnreadableFileException)) {
            throw new IllegalStateException(why);
        }
        state = State.NOT_SAVED;
        changed();
    }
}
