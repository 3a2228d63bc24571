package org.droomballon.swing.followup;

import java.awt.Component;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;

/** All that people write down about one point. */
@SuppressWarnings("serial")
final class AnswersView extends Column {
    private final transient FollowUpDesk desk;
    private final transient Answers answers;
    private final transient Kit kit;
    private final transient Runnable settling = this::settle;
    private final PointId point;
    private final StatusView status;
    private final Column reasons;
    private final Prose needed;
    private final Writing reason;
    private final Writing answer;
    private final Line who;
    private final DayView by;
    private final DayView review;
    private final LogView log;

    AnswersView(FollowUpModel model, FollowUpDesk desk, Kit kit, FollowedPoint followed) {
        super(16);
        this.desk = desk;
        this.answers = model.answers();
        this.kit = kit;
        this.point = followed.id();
        Outcome outcome = followed.outcome();
        status = new StatusView(answers, kit, point);
        reason = new Writing(outcome.reason(), 2, kit.words(), text -> answers.reason(point, text));
        answer = new Writing(outcome.answer(), 2, kit.words(), text -> answers.answer(point, text));
        who = new Line(outcome.who(), kit.words(), text -> answers.who(point, text));
        by = new DayView(answers, kit, point, Answers.Which.BY);
        review = new DayView(answers, kit, point, Answers.Which.REVIEW);
        log = new LogView(model, desk, kit, point);
        needed = kit.small(kit.words().say("reason.needed"));
        reasons = new Column(4).with(kit.labelled("reason", reason), needed);
        with(status, reasons, kit.labelled("answer", answer));
        with(new Columns(16, 200).with(kit.labelled("who", who), by, review), log);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        desk.onSettle(settling);
        refresh();
    }

    @Override
    public void removeNotify() {
        desk.noLonger(settling);
        super.removeNotify();
    }

    Component first() {
        return answer;
    }

    private void settle() {
        reason.settle();
        answer.settle();
        who.settle();
        by.settle();
        review.settle();
        log.settle();
    }

    void refresh() {
        Outcome now = desk.followUp().point(point).orElseThrow().outcome();
        status.refresh();
        boolean declined = StatusLook.of(answers.shown(point)) == StatusLook.DECLINED;
        boolean appears = declined && !reasons.isVisible();
        reasons.setVisible(declined);
        needed.setVisible(answers.isDeclining(point));
        needed.setForeground(kit.palette().ink());
        reason.show(now.reason());
        answer.show(now.answer());
        who.show(now.who());
        by.refresh();
        review.refresh();
        log.refresh();
        if (appears && answers.isDeclining(point)) {
            reason.requestFocusInWindow();
        }
    }
}
