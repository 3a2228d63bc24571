package org.droomballon.swing.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The evening that people were at work in and that nobody closed: they go on with it. */
@SuppressWarnings("serial")
final class AtWorkView extends Column {
    private final transient StartModel model;
    private final transient Kit kit;
    private final Prose name;
    private final Prose written;
    private final JButton goOn;

    AtWorkView(StartModel model, Kit kit) {
        super(0);
        this.model = model;
        this.kit = kit;
        name = kit.strong(" ");
        written = kit.small(" ");
        goOn = kit.primary("at-work.go-on", () -> model.atWork().ifPresent(model::open));
        add(kit.box()
                .with(new Hanging(
                        24,
                        new JLabel(kit.icon("step-talk", kit.palette().calm())),
                        new Column(8).with(name, written, new Row(8).with(goOn)))));
        refresh();
    }

    JButton goOn() {
        return goOn;
    }

    void refresh() {
        setVisible(model.atWork().isPresent());
        model.atWork().ifPresent(evening -> {
            name.setText(kit.words().say("at-work", RecentView.name(evening, kit)));
            written.setText(evening.written().map(this::when).orElseGet(() -> kit.words()
                    .say("at-work.kept")));
        });
    }

    /** With the day, unless that is today. */
    private String when(Instant moment) {
        ZoneId here = model.app().clock().getZone();
        boolean isToday = LocalDate.ofInstant(moment, here)
                .equals(LocalDate.now(model.app().clock()));
        DateTimeFormatter form = isToday
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        String said = form.withLocale(kit.words().language()).withZone(here).format(moment);
        return kit.words().say(isToday ? "at-work.today" : "at-work.written", said);
    }
}
