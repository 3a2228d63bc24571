package org.droomballon.swing.prepare;

import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import org.droomballon.session.RoleTurns;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Writing;

/** Who comes: a number, or names with who sits with whom. */
@SuppressWarnings("serial")
final class PeopleView extends Column {
    private final transient NewEvening evening;
    private final transient Kit kit;
    private final Line number;
    private final JButton fewer;
    private final JButton more;
    private final Writing names;
    private final Prose counted;
    private final Prose named;
    private final Column wishes;
    private final Writing together;
    private final Writing apart;
    private final JCheckBox turns;

    PeopleView(PrepareModel model, NewEvening evening, Kit kit, Fields fields) {
        super(0);
        this.evening = evening;
        this.kit = kit;
        People now = evening.people();
        number = fields.line(Integer.toString(now.number()), this::count).wide(72);
        fewer = kit.tool("fewer", "remove", () -> set(people -> people.of(people.number() - 1)));
        more = kit.tool("more", "add", () -> set(people -> people.of(people.number() + 1)));
        names = fields.writing(now.names(), 3, text -> set(people -> people.named(text)));
        counted = kit.small(" ");
        named = kit.small(kit.words().say("parents.named"));
        together = fields.writing(now.together(), 1, text -> set(people -> people.together(text)));
        apart = fields.writing(now.apart(), 1, text -> set(people -> people.apart(text)));
        wishes = wishes();
        turns = turns();
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("people")),
                        kit.labelled("parents", number).with(new Row(4).with(number, fewer, more), named),
                        kit.labelled("names", names).with(counted),
                        new Row(0).with(kit.button("names.open", "folder", model::openNames)),
                        wishes,
                        turns));
    }

    private Column wishes() {
        return new Column(6)
                .with(
                        new Columns(16, 190).with(kit.labelled("together", together), kit.labelled("apart", apart)),
                        kit.small(kit.words().say("wishes.help")));
    }

    private JCheckBox turns() {
        return kit.check(
                "turns",
                evening.people().turns() == RoleTurns.PER_CARD,
                () -> set(people ->
                        people.with(people.turns() == RoleTurns.PER_CARD ? RoleTurns.EVENING : RoleTurns.PER_CARD)));
    }

    /** What is no number leaves the plan without parents, which it says. */
    private void count(String text) {
        String digits = text.strip();
        set(people -> people.of(digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0));
    }

    private void set(UnaryOperator<People> change) {
        evening.people(change.apply(evening.people()));
    }

    void refresh() {
        People now = evening.people();
        int listed = now.list().size();
        number.show(Integer.toString(listed > 0 ? listed : now.number()));
        number.setEnabled(listed == 0);
        fewer.setEnabled(listed == 0 && now.number() > 0);
        more.setEnabled(listed == 0);
        names.show(now.names());
        together.show(now.together());
        apart.show(now.apart());
        turns.setSelected(now.turns() == RoleTurns.PER_CARD);
        String told = listed == 0 ? kit.words().say("names.help") : kit.words().count("names.count", listed);
        if (!counted.getText().equals(told)) {
            counted.setText(told);
        }
        named.setVisible(listed > 0);
        if (wishes.isVisible() != listed > 0) {
            wishes.setVisible(listed > 0);
            revalidate();
        }
    }
}
