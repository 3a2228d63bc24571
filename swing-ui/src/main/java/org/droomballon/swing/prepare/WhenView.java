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

/** Where and when a new evening is. */
@SuppressWarnings("serial")
final class WhenView extends Column {
    private final transient NewEvening evening;
    private final transient Kit kit;
    private final Line school;
    private final Line date;
    private final Line start;
    private final FieldNote startNote;
    private final Line end;
    private final FieldNote endNote;
    private final FieldNote day;
    private final Chooser<Locale> language;

    WhenView(PrepareModel model, NewEvening evening, Kit kit, Fields fields) {
        super(0);
        this.evening = evening;
        this.kit = kit;
        EveningDetails now = evening.details();
        school = fields.line(now.school(), text -> set(details -> details.at(text)));
        date = fields.line(now.date(), text -> set(details -> details.on(text)));
        day = new FieldNote(kit, "date", date);
        start = fields.line(now.start(), text -> set(details -> details.from(text)));
        startNote = new FieldNote(kit, "start", start);
        end = fields.line(now.end(), text -> set(details -> details.until(text)));
        endNote = new FieldNote(kit, "end", end);
        language = new Chooser<>(model.app()::languageName, spoken -> set(details -> details.in(spoken)));
        Columns two =
                new Columns(16, 190).with(kit.labelled("date", date).with(day), kit.labelled("language", language));
        Columns times = new Columns(16, 190)
                .with(
                        kit.labelled("start", start).with(startNote),
                        kit.labelled("end", end).with(endNote));
        add(kit.box().with(kit.heading(kit.words().say("when")), kit.labelled("school", school), two, times));
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
        tell(startNote, "start", now.isStartWrong());
        tell(endNote, "end", now.isEndWrong());
        String example = Moments.example(evening.today(), kit.words().language());
        if (now.isDateWrong(evening.today())) {
            day.wrong(kit.words().say("date.wrong", example));
        } else {
            day.help(now.day(evening.today()).map(known -> told(now, known)).orElseGet(() -> kit.words()
                    .say("date.none", example)));
        }
    }

    private void tell(FieldNote note, String field, boolean wrong) {
        if (wrong) {
            note.wrong(kit.words().say("slip." + field));
        } else {
            note.help(kit.words().say(field + ".help"));
        }
    }
}
