package org.droomballon.swing.prepare;

import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;

/** All that people say about a new evening. */
@SuppressWarnings("serial")
final class NewEveningView extends Column {
    private final WhenView when;
    private final PeopleView people;
    private final CardsBox cards;
    private final BeforeView before;

    NewEveningView(PrepareModel model, NewEvening evening, Kit kit, Fields fields) {
        super(18);
        when = new WhenView(model, evening, kit, fields);
        people = new PeopleView(model, evening, kit, fields);
        cards = new CardsBox(model, evening, kit, fields);
        before = new BeforeView(model, evening, kit);
        with(when, people, cards, before);
    }

    Line first() {
        return when.first();
    }

    /** Leads to the first card for which there is no time. */
    void showLeftOut() {
        cards.showLeftOut();
    }

    void refresh() {
        when.refresh();
        people.refresh();
        cards.refresh();
        before.refresh();
    }
}
