package org.droomballon.swing.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.NameList;
import org.droomballon.file.SessionFile;
import org.droomballon.plan.Plan;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.paper.FileName;

/** An evening before it begins: a new one that is thought of, or the one that is open with its material. */
public final class PrepareModel extends ScreenModel {
    private final Optional<EveningModel> evening;
    private final Optional<NewEvening> fresh;
    private final Optional<Drafting> drafting;
    private final Optional<OpenEvening> open;
    private final Optional<Material> material;
    private final List<Runnable> writers = new ArrayList<>();
    private final Runnable following = this::followUp;
    private Sources sources = Sources.NONE;
    private Wording spoken;

    public PrepareModel(AppModel app) {
        super(app, "prepare");
        spoken = words();
        evening = app.evening();
        fresh = evening.isPresent() ? Optional.empty() : Optional.of(new NewEvening(app, this::wording, this::edited));
        drafting = fresh.map(one -> new Drafting(app, Draft.of(one, sources)));
        open = evening.map(
                one -> new OpenEvening(one, app.appearance().language(), new Unread(app, one.path(), this::changed)));
        material = evening.map(one -> new Material(app, one, this::wording, this::changed));
        app.onChange(following);
        drafting.flatMap(Drafting::waiting).ifPresent(this::resume);
        followUp();
    }

    /** Who threw the draft away on another screen finds an empty form. */
    private void comeBack() {
        if (drafting.filter(Drafting::isThrownAway).isPresent()) {
            clear();
        }
    }

    private void edited() {
        drafting.ifPresent(kept -> fresh.ifPresent(one -> kept.keep(Draft.of(one, sources))));
        changed();
    }

    /** The words are there at once; files that people chose are read again. */
    private void resume(Draft draft) {
        sources = draft.sources();
        fresh.ifPresent(one -> one.fill(draft));
        sources.deck().ifPresent(path -> read(path, () -> fresh.ifPresent(one -> one.fill(draft))));
        sources.before().ifPresent(this::readFollowUp);
    }

    /** Whether there is something to throw away. */
    boolean isFilledIn() {
        return drafting.flatMap(Drafting::waiting).isPresent();
    }

    /** Throws away what people filled in, once they said so. */
    void startAnew() {
        app().ask(wording().say("anew.sure"), this::clear);
    }

    private void clear() {
        sources = Sources.NONE;
        fresh.ifPresent(one -> {
            one.clear();
            drafting.ifPresent(kept -> kept.cleared(Draft.of(one, sources)));
        });
    }

    @Override
    public void leave() {
        app().forget(following);
        super.leave();
    }

    /** Goes on from the evening before, where people said so. */
    private void followUp() {
        comeBack();
        if (fresh.isPresent() && app().nextFrom().isPresent()) {
            app().tools().work().later(() -> app().takeNextFrom().ifPresent(this::readFollowUp));
        }
    }

    /** The words of the screen, read once for each language. */
    Wording wording() {
        if (!spoken.language().equals(Wording.spoken(app().appearance().language()))) {
            spoken = words();
        }
        return spoken;
    }

    /** Nothing where an evening is open. */
    Optional<NewEvening> fresh() {
        return fresh;
    }

    Optional<OpenEvening> open() {
        return open;
    }

    Optional<Material> material() {
        return material;
    }

    /** Whoever keeps words for a moment hands them over when asked to. */
    void onSettle(Runnable writer) {
        writers.add(writer);
        evening.ifPresent(one -> one.onSettle(writer));
    }

    void noLonger(Runnable writer) {
        writers.remove(writer);
        evening.ifPresent(one -> one.noLonger(writer));
    }

    void settle() {
        List.copyOf(writers).forEach(Runnable::run);
    }

    /** Where the files of the evening come: a folder that nobody has, or the one that people chose. */
    Path folder() {
        Path home = app().tools().host().home().resolve("Droomballon");
        String name = fresh.map(this::folderName).orElse("");
        Stream<String> names = Stream.concat(
                Stream.of(name), IntStream.iterate(2, next -> next + 1).mapToObj(next -> name + " " + next));
        return sources.folder().orElseGet(() -> names.map(home::resolve)
                .filter(folder -> !Files.exists(folder))
                .findFirst()
                .orElseThrow());
    }

    private String folderName(NewEvening one) {
        String place = FileName.school(one.details().school());
        String name = place.isEmpty() ? wording().say("folder.usual") : place;
        return one.details().isDateWrong(one.today())
                ? name
                : name + " " + one.details().day(one.today()).orElse(one.today());
    }

    void chooseFolder() {
        app().tools().host().folder(app().tools().host().home()).ifPresent(chosen -> {
            sources = sources.in(chosen);
            edited();
        });
    }

    /** Writes the files of the evening and opens it. */
    void begin() {
        settle();
        fresh.ifPresent(one -> one.outcome().plan().ifPresent(plan -> begin(one, plan)));
    }

    private void begin(NewEvening one, Plan plan) {
        Beginning beginning = new Beginning(one, plan, wording(), app().tools().writers());
        Map<Path, SessionFile> files = beginning.files(folder());
        app().run(wording().say("begin.busy"), pace -> Beginning.write(files), path -> {
            drafting.ifPresent(Drafting::begun);
            app().open(path, Step.PREPARE);
        });
    }

    void openDeck() {
        chosen(Host.Wanted.DECK).ifPresent(path -> read(path, () -> {}));
    }

    private void read(Path path, Runnable then) {
        app().run(
                        wording().say("deck.busy"),
                        pace -> DeckFiles.read(path),
                        deck -> fresh.ifPresent(one -> {
                            sources = sources.withDeck(path);
                            one.deck(deck);
                            then.run();
                        }));
    }

    void openNames() {
        chosen(Host.Wanted.NAMES).ifPresent(path -> app().run(
                        wording().say("names.busy"),
                        pace -> String.join("\n", NameList.read(path)),
                        names -> fresh.ifPresent(one -> one.people(one.people().named(names)))));
    }

    void openFollowUp() {
        chosen(Host.Wanted.FOLLOW_UP).ifPresent(this::readFollowUp);
    }

    private void readFollowUp(Path path) {
        app().run(
                        wording().say("before.busy"),
                        pace -> Before.read(path),
                        before -> fresh.ifPresent(one -> {
                            sources = sources.after(Optional.of(path));
                            one.after(before);
                        }));
    }

    void forgetFollowUp() {
        sources = sources.after(Optional.empty());
        fresh.ifPresent(NewEvening::forgetBefore);
    }

    private Optional<Path> chosen(Host.Wanted kind) {
        return app().tools().host().open(kind).stream().findFirst();
    }

    /** On to the talk. */
    void talk() {
        app().go(Step.TALK);
    }

    /** Another evening; this one is saved and closed. */
    void another() {
        app().putAway(Step.PREPARE);
    }
}
