package org.droomballon.swing.takehome;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;

/** How people want their papers: language, kind of file, paper, letters and ink. */
@SuppressWarnings("serial")
final class WishView extends Column {
    /** A field is as wide as its column, not as its longest choice. */
    private static final String NARROW = "mmmmmmmm";

    private static final List<CardLayout> SHEETS = List.of(CardLayout.FOUR, CardLayout.A3);

    private final transient TakeHomeModel model;
    private final JComboBox<String> language;
    private final JComboBox<String> format;
    private final JComboBox<String> sheet;
    private final Column sheets;
    private final JCheckBox large;
    private final JCheckBox saving;

    WishView(TakeHomeModel model, Kit kit) {
        super(12);
        this.model = model;
        language =
                combo(model.languages().stream().map(model.app()::languageName).toList());
        format = combo(model.formats().stream()
                .map(each -> kit.words().say("format." + each))
                .toList());
        sheet = combo(List.of(kit.words().say("sheet.a4"), kit.words().say("sheet.a3")));
        large = kit.check("large", model.wish().print() == Print.LARGE, this::wishLetters);
        saving = kit.check("low-ink", model.wish().look() == Look.LOW_INK, this::wishInk);
        sheets = kit.labelled("sheet", sheet);
        with(kit.labelled("format", format), kit.labelled("language.paper", language), sheets);
        with(new Column(4).with(large, saving));
        refresh();
        language.addActionListener(
                event -> model.wish(model.wish().with(model.languages().get(language.getSelectedIndex()))));
        format.addActionListener(
                event -> model.wish(model.wish().as(model.formats().get(format.getSelectedIndex()))));
        sheet.addActionListener(event -> model.wish(model.wish().on(SHEETS.get(sheet.getSelectedIndex()))));
    }

    private static JComboBox<String> combo(List<String> choices) {
        JComboBox<String> combo = new JComboBox<>(choices.toArray(new String[0]));
        combo.setMaximumRowCount(choices.size());
        combo.setPrototypeDisplayValue(NARROW);
        return combo;
    }

    private void wishLetters() {
        model.wish(model.wish().in(large.isSelected() ? Print.LARGE : Print.USUAL));
    }

    private void wishInk() {
        model.wish(model.wish().in(saving.isSelected() ? Look.LOW_INK : Look.COLOUR));
    }

    /** Choosing what is chosen already would be heard as a new wish. */
    void refresh() {
        Wish wish = model.wish();
        choose(language, model.languages().indexOf(wish.language()));
        choose(format, model.formats().indexOf(wish.format()));
        choose(sheet, SHEETS.indexOf(wish.sheet()));
        sheets.setVisible(model.paper() == Takeaway.POSTER);
    }

    private static void choose(JComboBox<String> combo, int at) {
        if (combo.getSelectedIndex() != at) {
            combo.setSelectedIndex(at);
        }
    }
}
