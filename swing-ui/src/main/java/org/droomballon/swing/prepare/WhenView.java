package org.droomballon.swing.prepare;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.droomballon.session.PlainText;
import org.droomballon.swing.part.Chooser;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;

/** Where and when a new evening is. */
@SuppressWarnings("serial")
final class WhenView extends Column {
    private final transient NewEvening evening;
    private final transient Kit kit;
    private final Line school;
    private final Line date;
    private final Line start;
    private final Prose startWrong;
    private final Line end;
    private final Prose endWrong;
    private final Prose day;
    private final Chooser<Locale> language;

    WhenView(PrepareModel model, NewEvening evening, Kit kit, Fields fields) {
        super(0);
        this.evening = evening;
        this.kit = kit;
        EveningDetails now = evening.details();
        school = fields.line(now.school(), text -> set(details -> details.at(text)));
        date = fields.line(now.date(), text -> set(details -> details.on(text)));
        day = kit.small(" ");
        start = fields.line(now.start(), text -> set(details -> details.from(text)));
        startWrong = wrong("slip.start");
        end = fields.line(now.end(), text -> set(details -> details.until(text)));
        endWrong = wrong("slip.end");
        language = new Chooser<>(model.app()::languageName, spoken -> set(details -> details.in(spoken)));
        Columns two =
                new Columns(16, 190).with(kit.labelled("date", date).with(day), kit.labelled("language", language));
        Columns times = new Columns(16, 190)
                .with(
                        kit.labelled("start", start).with(startWrong),
                        kit.labelled("end", end).with(endWrong));
        add(kit.box().with(kit.heading(kit.words().say("when")), kit.labelled("school", school), two, times));
    }

    private Prose wrong(String key) {
        Prose told = kit.small(kit.words().say(key));
        told.setName(key);
        told.setForeground(kit.palette().accent());
        told.setVisible(false);
        return told;
    }

    private void set(UnaryOperator<EveningDetails> change) {
        evening.details(change.apply(evening.details()));
    }

    private String told(EveningDetails now, LocalDate known) {
        String day = Moments.inWords(known, kit.words().language());
        return now.isPast(evening.today()) ? kit.words().say("date.past", day) : day;
    }

    Line first() {
        return school;
    }

    void refresh() {
        language.show(evening.languages(), evening.details().language());
        EveningDetails now = evening.details();
        school.show(PlainText.clean(now.school()));
        date.show(PlainText.clean(now.date()));
        start.show(PlainText.clean(now.start()));
        end.show(PlainText.clean(now.end()));
        startWrong.setVisible(now.isStartWrong());
        endWrong.setVisible(now.isEndWrong());
        String example = Moments.example(evening.today(), kit.words().language());
        boolean wrong = now.isDateWrong(evening.today());
        String told = now.day(evening.today()).map(known -> told(now, known)).orElseGet(() -> kit.words()
                .say(now.date().isBlank() ? "date.none" : "date.wrong", example));
        if (!day.getText().equals(told)) {
            day.setText(told);
        }
        day.setForeground(wrong ? kit.palette().accent() : kit.palette().muted());
    }
}
