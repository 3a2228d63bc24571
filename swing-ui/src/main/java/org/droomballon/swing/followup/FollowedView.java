package org.droomballon.swing.followup;

import java.awt.Component;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.app.Standing;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** A follow-up: how far all is at a glance, then point after point. */
@SuppressWarnings("serial")
final class FollowedView extends Column {
    private final transient FollowUpModel model;
    private final transient FollowUpDesk desk;
    private final transient Kit kit;
    private final BalloonsView balloons;
    private final Prose counts;
    private final Prose due;
    private final Prose saved;
    private final Row trouble;
    private final JButton next;
    private final List<PointView> points;

    FollowedView(FollowUpModel model, FollowUpDesk desk, Kit kit) {
        super(14);
        this.model = model;
        this.desk = desk;
        this.kit = kit;
        balloons = new BalloonsView(kit.palette());
        counts = kit.text(" ");
        due = kit.strong(" ");
        due.setForeground(kit.palette().accent());
        saved = kit.small(" ");
        saved.setForeground(kit.palette().accent());
        trouble = new Row(8)
                .with(new JLabel(kit.icon("problem", kit.palette().accent())), kit.button("again", desk::save))
                .stretch(saved);
        next = kit.button("next-evening", model::nextEvening);
        Handout handout = new Handout(model);
        FollowUp now = desk.followUp();
        points = now.points().stream()
                .map(point -> new PointView(model, desk, kit, point))
                .toList();
        with(kit.text(about(now)), balloons);
        with(new Column(4).with(counts, due, kit.small(kit.words().say("legend"))));
        with(new Row(10)
                .with(
                        kit.button("save", "document", handout::save),
                        kit.button("print", "print", handout::print),
                        kit.button("choose", "folder", model::choose)));
        with(trouble);
        addPoints(now);
        with(new Row(10).with(next));
    }

    private void addPoints(FollowUp now) {
        int own = now.own().size();
        with(new Column(10).with(points.subList(0, own).toArray(new Component[0])));
        if (own < points.size()) {
            with(kit.heading(kit.words().say("older")));
            with(new Column(10).with(points.subList(own, points.size()).toArray(new Component[0])));
        }
        if (!model.finished().isEmpty()) {
            with(kit.heading(kit.words().say("finished")));
            model.finished().forEach(point -> with(line(point)));
        }
    }

    private Component line(CarriedPoint point) {
        StatusLook look = StatusLook.of(point.outcome().status());
        String status = kit.words().say("status." + look.id() + ".name");
        return new Hanging(
                30,
                new JLabel(kit.icon(look.id(), kit.palette().calm())),
                new Column(2).with(kit.text(point.wording()), kit.small(status)));
    }

    private String about(FollowUp now) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(kit.words().language());
        String where = Stream.concat(
                        now.details().school().first().stream(), now.details().date().first().map(day::format).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? kit.words().say("about.some") : kit.words().say("about", where);
    }

    void refresh() {
        String told = Stream.of(
                        PointStatus.DONE,
                        PointStatus.UNDER_WAY,
                        PointStatus.AGREED,
                        PointStatus.OPEN,
                        PointStatus.DECLINED)
                .filter(status -> model.count(status) > 0)
                .map(status ->
                        kit.words().count("count." + StatusLook.of(status).id(), model.count(status)))
                .collect(Collectors.joining(" · "));
        List<FollowedPoint> now = desk.followUp().points();
        balloons.show(now, model::shown, told);
        counts.setText(told);
        showDue();
        refreshSaved();
        points.forEach(PointView::refresh);
    }

    private void showDue() {
        String told = Stream.of(told("overdue", model.overdue()), told("due", model.dueForReview()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        due.setVisible(!told.isEmpty());
        due.setText(told);
    }

    private Optional<String> told(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(kit.words().count(key, count));
    }

    /** That all is well, is said at the bottom of the window. */
    private void refreshSaved() {
        Standing now = desk.standing(model.app());
        saved.setText(now.sentence());
        trouble.setVisible(desk.state() == FollowUpDesk.State.NOT_SAVED);
    }

    /** Where people go on writing, else where they open a point. */
    Component first() {
        return points.stream().findFirst().map(PointView::first).orElse(next);
    }
}
