package org.droomballon.swing.followup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Host;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.paper.Harvest;

/** The follow-up that people write in, if there is one, and which of its points they look at. */
public final class FollowUpModel extends ScreenModel {
    private Optional<FollowUpDesk> desk = Optional.empty();
    private Optional<Answers> answers = Optional.empty();
    private Optional<PointId> unfolded = Optional.empty();
    private boolean looked;

    public FollowUpModel(AppModel app) {
        super(app, "followup");
    }

    /** Opens the follow-up that stands beside the evening, once. */
    public void keepUp() {
        if (!looked) {
            looked = true;
            app().evening()
                    .map(evening -> FollowUpFiles.beside(evening.path()))
                    .filter(Files::exists)
                    .ifPresent(this::open);
        }
    }

    LocalDate today() {
        return LocalDate.now(app().clock());
    }

    /** Whether there is an evening, with points, whose follow-up can begin. */
    public boolean canBegin() {
        return app().evening().filter(open -> open.file().ten().isPresent()).isPresent();
    }

    public boolean hasEvening() {
        return app().evening().isPresent();
    }

    /** Begins the follow-up of this evening, in a file beside it. */
    public void begin() {
        EveningModel evening = app().evening().orElseThrow();
        Path path = FollowUpFiles.beside(evening.path());
        Harvest harvest =
                new Harvest(evening.path(), evening.file(), app().tools().toolkit(), today());
        app().run(
                        words().say("busy.load"),
                        pace -> FollowUpFiles.save(path, FollowUpFile.of(harvest.begun())),
                        file -> {
                            enter(path, file);
                            file.followUp().points().stream().findFirst().ifPresent(point -> fold(point.id()));
                        });
    }

    /** Asks which follow-up people want to see. */
    public void choose() {
        app().tools().host().open(Host.Wanted.FOLLOW_UP).stream().findFirst().ifPresent(this::open);
    }

    void open(Path path) {
        app().run(words().say("busy.load"), pace -> FollowUpFiles.read(path), file -> enter(path, file));
    }

    private void enter(Path path, FollowUpFile file) {
        desk.ifPresent(FollowUpDesk::settle);
        FollowUpDesk opened = new FollowUpDesk(
                path, file, app().tools().writers().get(), app().tools().work());
        desk = Optional.of(opened);
        answers = Optional.of(new Answers(opened, today(), words().say("day"), this::changed));
        unfolded = Optional.empty();
        app().follow(opened);
    }

    @Override
    public void leave() {
        super.leave();
        desk.ifPresent(FollowUpDesk::settle);
        app().followNothing();
    }

    Optional<FollowUpDesk> desk() {
        return desk;
    }

    Answers answers() {
        return answers.orElseThrow();
    }

    public Optional<FollowUp> followUp() {
        return desk.map(FollowUpDesk::followUp);
    }

    public boolean isUnfolded(PointId point) {
        return unfolded.equals(Optional.of(point));
    }

    /** Opens a point, or closes it where it is open. */
    public void fold(PointId point) {
        desk.ifPresent(FollowUpDesk::settle);
        unfolded = isUnfolded(point) ? Optional.empty() : Optional.of(point);
        changed();
    }

    /** How far people say the school is with a point: they see at once what they choose. */
    public PointStatus shown(FollowedPoint point) {
        return answers().shown(point.id());
    }

    public boolean isOverdue(FollowedPoint point) {
        return !isDeclining(point) && point.isOverdue(today());
    }

    public boolean isDueForReview(FollowedPoint point) {
        return !isDeclining(point) && point.isDueForReview(today());
    }

    /** Whether it is still to be written why the school declined. */
    public boolean isDeclining(FollowedPoint point) {
        return answers().isDeclining(point.id());
    }

    public long count(PointStatus status) {
        return points().filter(point -> shown(point) == status).count();
    }

    public long overdue() {
        return points().filter(this::isOverdue).count();
    }

    public long dueForReview() {
        return points().filter(this::isDueForReview).count();
    }

    private Stream<FollowedPoint> points() {
        return followUp().stream().flatMap(all -> all.points().stream());
    }

    /** Points of earlier evenings for which nobody waits any more; those that people wait for are in the follow-up. */
    public List<CarriedPoint> finished() {
        return app().evening().stream()
                .flatMap(evening -> evening.session().carried().stream())
                .filter(point -> point.outcome().status().isFinished())
                .toList();
    }

    /** Goes on to the next evening, which begins from what became of these points. */
    public void nextEvening() {
        desk.ifPresent(open -> {
            open.settle();
            app().prepareFrom(open.path());
        });
    }
}
