package org.droomballon.swing.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.session.PlainText;
import org.droomballon.swing.part.Chooser;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;

/** The evening that is open: where and when it is, and its cards. */
@SuppressWarnings("serial")
final class OpenEveningView extends Column {
    private final transient OpenEvening evening;
    private final transient Kit kit;
    private final LocalDate today;
    private final Line school;
    private final Line date;
    private final FieldNote day;
    private final Line start;
    private final FieldNote clock;
    private final Prose end;
    private final Prose size;
    private final Chooser<Locale> language;
    private final CardsView cards;

    OpenEveningView(PrepareModel model, OpenEvening evening, Kit kit, Fields fields) {
        super(18);
        this.evening = evening;
        this.kit = kit;
        today = LocalDate.now(model.app().clock());
        school = fields.line(written(), evening::school);
        date = fields.line(dated(), text -> evening.date(text, today));
        day = new FieldNote(kit, "date", date);
        start = fields.line(begun(), evening::start);
        clock = new FieldNote(kit, "start", start);
        end = kit.text(" ");
        size = kit.text(" ");
        language = new Chooser<>(model.app()::languageName, evening::language);
        cards = new CardsView(evening, kit, fields);
        Columns two =
                new Columns(16, 190).with(kit.labelled("date", date).with(day), kit.labelled("language", language));
        Columns times =
                new Columns(16, 190).with(kit.labelled("start", start).with(clock), kit.labelled("open.end", end));
        add(kit.box().with(kit.heading(kit.words().say("evening")), size, kit.labelled("school", school), two, times));
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("cards")),
                        kit.small(kit.words().say("cards.help") + " "
                                + kit.words().say("cards.star")),
                        cards));
    }

    private String written() {
        return evening.session().details().school().firstOr("");
    }

    private String dated() {
        return evening.unclearDate().isEmpty() ? known() : PlainText.clean(evening.unclearDate());
    }

    private String known() {
        return date().map(known -> Moments.written(known, kit.words().language()))
                .orElse("");
    }

    private Optional<LocalDate> date() {
        return evening.session().details().date().first();
    }

    private String begun() {
        return evening.unclearStart().isEmpty() ? planned() : PlainText.clean(evening.unclearStart());
    }

    private String planned() {
        return evening.session()
                .programme()
                .start()
                .first()
                .map(LocalTime::toString)
                .orElse("");
    }

    Line first() {
        return school;
    }

    void refresh() {
        school.show(written());
        date.show(dated());
        start.show(begun());
        language.show(evening.languages(), evening.language());
        String example = Moments.example(today, kit.words().language());
        if (!evening.unclearDate().isEmpty()) {
            day.wrong(kit.words().say("date.wrong", example));
        } else {
            day.help(date().map(one -> Moments.inWords(one, kit.words().language()))
                    .orElse(kit.words().say("date.none", example)));
        }
        if (!evening.unclearStart().isEmpty()) {
            clock.wrong(kit.words().say("slip.start"));
        } else {
            clock.help(kit.words().say("start.help"));
        }
        String over = evening.end().map(LocalTime::toString).orElseGet(() -> kit.words()
                .say("open.end.none"));
        say(end, over);
        say(size, inShort());
        cards.refresh();
    }

    private String inShort() {
        return kit.words().count("plan.parents", evening.parents()) + " "
                + kit.words().count("open.tables", evening.session().tables().size());
    }

    private static void say(Prose prose, String text) {
        if (!prose.getText().equals(text)) {
            prose.setText(text);
        }
    }
}
