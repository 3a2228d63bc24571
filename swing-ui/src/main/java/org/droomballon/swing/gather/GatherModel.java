package org.droomballon.swing.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.NotesForm;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.TableFormat;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Session;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Step;

/** Brings together what the tables wrote: their files, and sheets that somebody typed in. */
public final class GatherModel extends ScreenModel {
    private static final String BETWEEN_HEADINGS = "\\|";

    private final List<Arrival> arrivals = new ArrayList<>();
    private Optional<SessionFile> disputed = Optional.empty();
    private List<Dispute> disputes = List.of();
    private String language = "";

    public GatherModel(AppModel app) {
        super(app, "gather");
    }

    /** Takes in what people dropped on the window since anybody looked. */
    void lookAtDropped() {
        List<Path> dropped = app().takeDropped();
        if (!dropped.isEmpty()) {
            bring(dropped);
        }
    }

    void choose() {
        List<Path> chosen = app().tools().host().open(Host.Wanted.HARVEST);
        if (!chosen.isEmpty()) {
            bring(chosen);
        }
    }

    /** Takes files in, each on its own: one that cannot be read keeps no other away. */
    void bring(List<Path> files) {
        evening().settle();
        Intake intake = new Intake(evening().file());
        app().run(
                        words().say("busy.read"),
                        pace -> {
                            for (int at = 0; at < files.size() && pace.at(at, files.size()); at++) {
                                intake.read(files.get(at));
                            }
                            return intake;
                        },
                        this::takeIn);
    }

    /** People say that a file of another evening belongs to this one. */
    void adopt(Arrival arrival) {
        arrivals.remove(arrival);
        Intake intake = new Intake(evening().file());
        SessionFile stray = arrival.stray().orElseThrow();
        app().run(
                        words().say("busy.read"),
                        pace -> {
                            intake.adopt(arrival.file(), stray);
                            return intake;
                        },
                        this::takeIn);
    }

    void leaveOut(Arrival arrival) {
        arrivals.remove(arrival);
        changed();
    }

    private void takeIn(Intake intake) {
        if (evening().isReadOnly()) {
            return;
        }
        boolean came = intake.arrivals().stream().anyMatch(Arrival::isTakenIn);
        if (came) {
            evening().takeIn(withWhatCameMeanwhile(intake.together()));
        }
        arrivals.addAll(0, intake.arrivals());
        intake.typed().forEach(typed -> arrivals.add(0, write(typed)));
        changed();
    }

    /** People may have written while the files were read. */
    private SessionFile withWhatCameMeanwhile(SessionFile together) {
        try {
            return SessionFiles.merge(List.of(evening().file(), together));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("two copies of one evening", e);
        }
    }

    private Arrival write(Intake.Typed typed) {
        EveningModel evening = evening();
        Session before = evening.session();
        typed.notes().ifPresent(notes -> evening.change(notes::addTo));
        typed.dots().ifPresent(dots -> evening.change(dots::addTo));
        return typed.notes()
                .map(notes -> Arrival.typed(typed.file(), before, evening.session(), notes))
                .orElseGet(() ->
                        Arrival.dots(typed.file(), typed.dots().orElseThrow().dots()));
    }

    /** What was brought, the newest first. */
    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    List<TableStand> tables() {
        return TableStand.of(evening().session());
    }

    /** What is to be done next. */
    enum Next {
        FILES,
        CHOICES,
        POINTS
    }

    Next next() {
        if (tables().isEmpty() || tables().stream().anyMatch(TableStand::isEmpty)) {
            return Next.FILES;
        }
        return disputes().isEmpty() ? Next.POINTS : Next.CHOICES;
    }

    /** Whether any table wrote anything. */
    boolean hasHarvest() {
        return tables().stream().anyMatch(table -> !table.isEmpty());
    }

    /** What only people can decide; worked out once for what the evening holds. */
    List<Dispute> disputes() {
        String spoken = words().language().toLanguageTag();
        if (!disputed.filter(evening().file()::equals).isPresent() || !language.equals(spoken)) {
            disputed = Optional.of(evening().file());
            language = spoken;
            disputes = Disputes.of(evening().session(), words(), app());
        }
        return disputes;
    }

    /** How many more there are that nobody can decide here. */
    long beyond() {
        return Disputes.beyond(evening().session(), disputes());
    }

    void decide(Dispute.Version version) {
        evening().change(version.chosen());
    }

    void decide(Dispute dispute, String own) {
        if (!own.isBlank()) {
            dispute.own().ifPresent(write -> evening().change(editor -> write.accept(editor, own)));
        }
    }

    boolean hasSheets() {
        return !NoteSheet.of(evening().session()).isEmpty();
    }

    /** Makes the table into which one person types the note sheets, beside the evening, and opens it. */
    void makeForm() {
        Path form = evening().path().resolveSibling(words().say("form.file") + ".ods");
        byte[] bytes = NotesForm.write(evening().session(), style());
        app().run(
                        words().say("busy.form"),
                        pace -> {
                            boolean isNew = !Files.exists(form);
                            if (isNew) {
                                SafeFile.write(form, bytes);
                            }
                            return isNew;
                        },
                        isNew -> show(form));
    }

    private void show(Path form) {
        try {
            app().tools().host().show(form);
            app().done(words().say("form.made", form.getFileName()));
        } catch (IOException e) {
            app().done(words().say("form.made.only", form));
        }
    }

    private NotesForm.Style style() {
        return new NotesForm.Style(
                TableFormat.ODS,
                ';',
                List.of(words().say("form.headings").split(BETWEEN_HEADINGS, -1)),
                words().say("form.balloon"),
                words().say("form.question"),
                app().spoken());
    }

    void goOn() {
        app().go(Step.POINTS);
    }
}
