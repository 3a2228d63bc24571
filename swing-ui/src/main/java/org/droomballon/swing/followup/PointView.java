package org.droomballon.swing.followup;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** One point with how far it is; unfolded also with all that people write down about it. */
@SuppressWarnings("serial")
final class PointView extends Column {
    private final transient FollowUpModel model;
    private final transient FollowUpDesk desk;
    private final transient Kit kit;
    private final PointId id;
    private final JLabel drawing = new JLabel();
    private final Prose status;
    private final Prose late;
    private final Prose said;
    private final JButton fold;
    private final Box box;
    private Optional<AnswersView> answers = Optional.empty();

    PointView(FollowUpModel model, FollowUpDesk desk, Kit kit, FollowedPoint point) {
        super(0);
        this.model = model;
        this.desk = desk;
        this.kit = kit;
        this.id = point.id();
        status = kit.small(" ");
        late = kit.small(" ");
        late.setForeground(kit.palette().accent());
        said = kit.small(" ");
        fold = kit.button("unfold", this::fold);
        Column words = new Column(6).with(kit.strong(point.wording()), new Row(6).with(drawing, status, late), said);
        box = kit.box();
        box.add(new Hanging(30, kit.heading(Integer.toString(point.number())), words, fold));
        with(box);
    }

    private void fold() {
        model.fold(id);
        if (model.isUnfolded(id)) {
            EventQueue.invokeLater(this::bringUp);
        }
    }

    void refresh() {
        FollowedPoint point = desk.followUp().point(id).orElseThrow();
        StatusLook look = StatusLook.of(model.shown(point));
        drawing.setIcon(kit.icon(
                look.id(),
                look == StatusLook.DONE ? kit.palette().calm() : kit.palette().muted()));
        status.setText(kit.words().say("status." + look.id() + ".name"));
        List<String> marks = marks(point);
        late.setText(String.join(" · ", marks));
        late.setVisible(!marks.isEmpty());
        String facts = facts(point.outcome());
        said.setText(facts);
        said.setVisible(!facts.isEmpty() && !model.isUnfolded(id));
        unfold(point);
    }

    private List<String> marks(FollowedPoint point) {
        return Stream.of(
                        Optional.of("mark.overdue").filter(key -> model.isOverdue(point)),
                        Optional.of("mark.review").filter(key -> model.isDueForReview(point)),
                        Optional.of("mark.reason").filter(key -> model.isDeclining(point)))
                .flatMap(Optional::stream)
                .map(kit.words()::say)
                .toList();
    }

    private String facts(Outcome outcome) {
        String day = DayText.write(outcome.by(), kit.words().say("day"));
        String told =
                outcome.status().isFinished() && !outcome.reason().isEmpty() ? outcome.reason() : outcome.answer();
        return Stream.of(told, outcome.who(), day.isEmpty() ? "" : kit.words().say("by.told", day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whether nobody wrote anything at it yet. */
    private boolean isUntouched(FollowedPoint point) {
        return model.shown(point) == PointStatus.OPEN
                && facts(point.outcome()).isEmpty()
                && point.log().isEmpty();
    }

    private void unfold(FollowedPoint point) {
        boolean open = model.isUnfolded(id);
        String key = open ? "fold" : isUntouched(point) ? "unfold" : "change";
        fold.setText(kit.words().say(key + ".name"));
        fold.getAccessibleContext().setAccessibleName(kit.words().say(key + ".point", point.number()));
        if (open && answers.isEmpty()) {
            AnswersView view = new AnswersView(model, desk, kit, point);
            view.applyComponentOrientation(getComponentOrientation());
            answers = Optional.of(view);
            box.add(view);
        } else if (!open && answers.isPresent()) {
            box.remove(answers.get());
            answers = Optional.empty();
        }
        answers.ifPresent(AnswersView::refresh);
    }

    /** Once it is laid out, so that its fields are seen; a page that begins with an open point stays at its top. */
    private void bringUp() {
        scrollRectToVisible(new Rectangle(getWidth(), getHeight()));
    }

    Component first() {
        return answers.<Component>map(AnswersView::first).orElse(fold);
    }
}
