package org.droomballon.swing.app;

import java.nio.file.Path;
import java.text.Bidi;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.droomballon.export.wording.LanguageNames;
import org.droomballon.export.wording.SavingSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Appearance;

/** The state of the app that all screens share: which evening is open, where people are, and what is told to them. */
public final class AppModel extends Observed {
    private final Tools tools;
    private final Notices notices = new Notices();
    private final Errands errands;
    private final Door door;
    private final Pulse pulse = new Pulse();
    private Appearance appearance;
    private Wording words;
    private SavingSentences saving;
    private Step step = Step.START;
    private Optional<Kept> followUp = Optional.empty();
    private Optional<Path> nextFrom = Optional.empty();
    private Optional<CardScreenModel> projector = Optional.empty();
    private List<Path> dropped = List.of();

    public AppModel(Tools tools) {
        this.tools = tools;
        this.errands = new Errands(tools.work(), this::changed);
        this.door = new Door(this, errands);
        this.appearance = tools.memory().appearance();
        this.words = wordsIn(appearance.language());
        this.saving = savingIn(appearance.language());
    }

    public Tools tools() {
        return tools;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The words that all screens share, in the language of the app. */
    public Wording words() {
        return words;
    }

    public Step step() {
        return step;
    }

    public Optional<EveningModel> evening() {
        return door.evening();
    }

    /** The follow-up that people write in; it is saved and taken back with the evening's own means. */
    public <K extends Observed & Kept> void follow(K followed) {
        followUp = Optional.of(followed);
        followed.onChange(this::changed);
        changed();
    }

    /** Nobody is there to hear it: the screen of the follow-up goes with its evening. */
    public void followNothing() {
        followUp = Optional.empty();
    }

    /** What undo and redo are about where people are. */
    public Optional<Kept> kept() {
        return step == Step.FOLLOW_UP && followUp.isPresent()
                ? followUp
                : evening().map(Kept.class::cast);
    }

    /** How what people write in where they are stands on disk. */
    public Standing standing() {
        return kept().map(open -> open.standing(this))
                .orElseGet(() ->
                        new Standing(Standing.Mark.NONE, words.say(step == Step.PREPARE ? "draft" : "no-evening")));
    }

    /** The follow-up from which the next evening begins, once people said so. */
    public Optional<Path> nextFrom() {
        return nextFrom;
    }

    /** Goes on to prepare the evening after the one that a follow-up is about. */
    public void prepareFrom(Path followed) {
        nextFrom = Optional.of(followed);
        if (evening().isPresent()) {
            putAway(Step.PREPARE);
        } else {
            run(words.say("busy.close"), pace -> flush(), saved -> go(Step.PREPARE));
        }
    }

    /** The same, for whoever begins with it. */
    public Optional<Path> takeNextFrom() {
        Optional<Path> taken = nextFrom;
        nextFrom = Optional.empty();
        return taken;
    }

    /** Lets all that is still being typed become steps. */
    void settle() {
        evening().ifPresent(EveningModel::settle);
        followUp.ifPresent(Kept::settle);
    }

    /** Waits for the disk. Answers whether all is on it. */
    boolean flush() {
        boolean saved = evening().map(EveningModel::flush).orElse(true);
        return followUp.map(Kept::flush).orElse(true) && saved;
    }

    public List<Notice> notices() {
        return notices.all();
    }

    public Optional<Busy> busy() {
        return errands.busy();
    }

    /** What the hall sees on the projector; nothing where it is not used. */
    public Optional<CardScreenModel> projector() {
        return projector;
    }

    /** Shows a card screen to the hall, on the second display where there is one; nothing takes it away. */
    public void project(Optional<CardScreenModel> screen) {
        projector = screen;
        changed();
    }

    /** Files that people drop on the window: without an evening the first is opened, else they are brought together. */
    public void drop(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (evening().isEmpty()) {
            open(files.get(0), Step.TALK);
        } else {
            dropped = List.copyOf(files);
            go(Step.GATHER);
        }
    }

    /** The files that were dropped and that nobody has looked at yet. */
    public List<Path> takeDropped() {
        List<Path> files = dropped;
        dropped = List.of();
        return files;
    }

    /** The language of the evening, which its words and documents are in; that of the app where none is open. */
    public Locale spoken() {
        return evening()
                .flatMap(open -> open.session().details().language().first())
                .orElse(appearance.language());
    }

    /** Whether the evening is held in a language that runs from right to left. */
    public boolean rightToLeft() {
        String name = spoken().getDisplayName(spoken());
        return !new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public String languageName(Locale language) {
        return LanguageNames.in(appearance.language()).of(language);
    }

    public void setAppearance(Appearance next) {
        settle();
        appearance = next;
        words = wordsIn(next.language());
        saving = savingIn(next.language());
        tools.memory().keep(next);
        changed();
    }

    /** Goes to a step; one for which an evening is needed stays closed without one. */
    public void go(Step next) {
        if (!next.needsEvening() || evening().isPresent()) {
            settle();
            if (step != next) {
                notices.leaveScreen();
            }
            step = next;
            changed();
        }
    }

    /** Opens an evening in place of the one that is open, and goes on to a step. */
    public void open(Path path, Step next) {
        door.open(path, next);
    }

    /** There is another evening, or none any more. */
    void changeEvening(Step next) {
        notices.leaveEvening();
        projector = Optional.empty();
        evening().ifPresent(opened -> opened.onChange(this::changed));
        step = next;
        changed();
    }

    /**
     * Saves and closes the evening, then does the last thing. Where it cannot be saved, people are asked first: a copy is kept,
     * as far as that can be done.
     */
    public void leave(Runnable last) {
        door.leave(last);
    }

    /** Saves and closes the evening, and goes on without one. */
    public void putAway(Step next) {
        door.putAway(next);
    }

    /** Does slow work, shows what it is and how far, and tells what goes wrong. */
    public <T> void run(String what, Work.Task<T> task, Consumer<T> done) {
        settle();
        errands.run(what, task, done, this::fail);
    }

    /** Asks the work that runs to end; nothing of it is left half done. */
    public void cancel() {
        errands.cancel();
    }

    public void tell(Notice notice) {
        notices.tell(notice);
        changed();
    }

    public void done(String sentence) {
        tell(Notice.of(Notice.Kind.DONE, sentence));
    }

    public void dismiss(Notice notice) {
        notices.dismiss(notice);
        changed();
    }

    /** A file or folder as people know it: from the folder of their documents on, where it lies in there. */
    public String place(Path path) {
        Path home = tools.host().home().toAbsolutePath();
        Path whole = path.toAbsolutePath();
        return whole.startsWith(home) && home.getParent() != null
                ? home.getParent().relativize(whole).toString()
                : whole.toString();
    }

    /** Asks in place: yes does something, no leaves all as it is. */
    public void ask(String question, Runnable yes) {
        tell(Notice.question(question, words, yes));
    }

    /** The same about the file of the evening: the question stays until it is another. */
    void askOfFile(String question, Runnable yes) {
        tell(Notice.question(question, words, yes).ofFile());
    }

    /** Tells what went wrong with people's files; a fault of the program itself flies on. */
    public void fail(Throwable why) {
        Faults.of(why, words).forEach(this::tell);
    }

    /** Hears that time goes by, on whatever screen people are. */
    public Pulse pulse() {
        return pulse;
    }

    public Clock clock() {
        return tools.clock();
    }

    public SavingSentences savingSentences() {
        return saving;
    }

    private SavingSentences savingIn(Locale language) {
        return SavingSentences.in(language, tools.clock().getZone());
    }

    private static Wording wordsIn(Locale language) {
        return Wording.of(AppModel.class, "shared", language);
    }
}
