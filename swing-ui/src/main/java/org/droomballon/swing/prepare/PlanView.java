package org.droomballon.swing.prepare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.plan.Plan;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** What follows from what people said: the plan and how to begin, or why there is none. */
@SuppressWarnings("serial")
final class PlanView extends Column {
    private final transient PrepareModel model;
    private final transient NewEvening evening;
    private final transient Kit kit;
    private final Prose summary;
    private final Column sayings = new Column(8);
    private final JButton begin;
    private final Prose folder;
    private final ShapeView shape;
    private final JButton shuffle;
    private final JButton anew;
    private final JButton toCards;
    private transient Optional<List<String>> said = Optional.empty();

    /** @param leftOut leads to the cards for which there is no time */
    PlanView(PrepareModel model, NewEvening evening, Kit kit, Runnable leftOut) {
        super(18);
        this.model = model;
        this.evening = evening;
        this.kit = kit;
        summary = kit.text(" ");
        begin = kit.primary("begin", model::begin);
        folder = kit.small(" ");
        anew = kit.button("anew", "reset", model::startAnew);
        shuffle = kit.button("shuffle", "shuffle", evening::shuffle);
        toCards = kit.button("left-out.show", leftOut);
        shape = new ShapeView(kit, new Row(0).with(shuffle));
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("plan")),
                        summary,
                        sayings,
                        new Row(0).with(toCards),
                        new Row(12).with(begin),
                        folder,
                        new Row(12).with(kit.button("begin.folder", "folder", model::chooseFolder), anew)));
        add(shape);
    }

    void refresh() {
        Outcome outcome = evening.outcome();
        anew.setVisible(model.isFilledIn());
        begin.setEnabled(outcome.plan().isPresent());
        toCards.getParent().setVisible(outcome.leavesOut());
        say(summary, outcome.plan().map(this::inShort).orElseGet(() -> kit.words()
                .say("plan.none")));
        say(folder, kit.words().say("begin.where", model.app().place(model.folder())));
        sayings(outcome);
        shape.setVisible(outcome.plan().isPresent());
        outcome.plan().ifPresent(plan -> shape.show(EveningShape.of(plan, evening, kit.words())));
        shuffle.setVisible(!evening.people().list().isEmpty());
        revalidate();
    }

    private static void say(Prose prose, String text) {
        if (!prose.getText().equals(text)) {
            prose.setText(text);
        }
    }

    private String inShort(Plan plan) {
        int most = plan.tables().stream()
                .mapToInt(table -> table.cards().size())
                .max()
                .orElse(0);
        return kit.words().count("plan.parents", plan.parents())
                + " " + kit.words().count("plan.tables", plan.tables().size())
                + " " + kit.words().count("plan.cards", most);
    }

    private void sayings(Outcome outcome) {
        List<String> sentences = outcome.problems().isEmpty() ? remarks(outcome) : outcome.problems();
        if (!said.equals(Optional.of(sentences))) {
            said = Optional.of(sentences);
            boolean good = outcome.plan().isPresent();
            sayings.removeAll();
            sentences.forEach(sentence -> sayings.add(new Hanging(
                    20,
                    new JLabel(kit.icon(
                            good ? "remark" : "problem",
                            good ? kit.palette().calm() : kit.palette().accent())),
                    kit.text(sentence.strip()))));
            sayings.setVisible(!sentences.isEmpty());
            sayings.applyComponentOrientation(getComponentOrientation());
            sayings.setName("sayings");
            sayings.getAccessibleContext().setAccessibleName(String.join(" ", sentences));
        }
    }

    private List<String> remarks(Outcome outcome) {
        Stream<String> school =
                evening.details().school().isBlank() ? Stream.of(kit.words().say("remark.school")) : Stream.of();
        return Stream.concat(school, outcome.remarks(kit.words()).stream()).toList();
    }
}
