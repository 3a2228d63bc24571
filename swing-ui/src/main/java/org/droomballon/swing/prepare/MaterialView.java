package org.droomballon.swing.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.paper.Made;
import org.droomballon.swing.paper.Paper;
import org.droomballon.swing.paper.Papers;
import org.droomballon.swing.part.Chooser;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The material for the evening: which sheets, on what paper, and one button that makes them all. */
@SuppressWarnings("serial")
final class MaterialView extends Column {
    private final transient PrepareModel model;
    private final transient Material material;
    private final transient Kit kit;
    private final Column kinds = new Column(6);
    private final transient List<Paper> offered = new ArrayList<>();
    private final Chooser<CardLayout> layout;
    private final Chooser<Look> look;
    private final Chooser<Backs> backs;
    private final Chooser<Optional<Locale>> second;
    private final PrinterView printer;
    private final JButton make;
    private final JButton print;
    private final Column done;
    private final Prose told;

    MaterialView(PrepareModel model, Material material, Kit kit, Fields fields) {
        super(0);
        this.model = model;
        this.material = material;
        this.kit = kit;
        layout = new Chooser<>(one -> kit.words().say("layout." + one.id()), material::layout);
        look = new Chooser<>(one -> kit.words().say("look." + one.id()), material::look);
        backs = new Chooser<>(one -> kit.words().say("backs." + one.id()), material::backs);
        second = new Chooser<>(this::language, material::second);
        printer = new PrinterView(material, kit, fields);
        make = kit.primary("make", material::make);
        print = kit.button("print", "print", material::print);
        told = kit.text(" ");
        done = done();
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("material")),
                        kit.text(kit.words().say("material.lead")),
                        kinds,
                        choices(),
                        printer,
                        new Row(12).with(make, print),
                        done));
    }

    private Column choices() {
        Columns two = new Columns(16, 190)
                .with(
                        kit.labelled("layout", layout),
                        kit.labelled("look", look),
                        kit.labelled("backs", backs),
                        kit.labelled("second", second));
        return new Column(10).with(two, kit.check("large", material.settings().isLarge(), material::toggleLarge));
    }

    private Column done() {
        JLabel mark = new JLabel(kit.icon("agreed", kit.palette().calm()));
        Row open = new Row(0).with(kit.button("material.show", "folder", material::show));
        return new Column(8).with(new Hanging(20, mark, told), open);
    }

    private String language(Optional<Locale> one) {
        return one.map(model.app()::languageName).orElseGet(() -> kit.words().say("second.none"));
    }

    void refresh() {
        kinds();
        layout.show(List.of(CardLayout.values()), material.settings().layout());
        look.show(List.of(Look.values()), material.settings().look());
        backs.show(material.backs(), material.settings().backs());
        second.show(
                Stream.concat(
                                Stream.of(Optional.<Locale>empty()),
                                material.seconds().stream().map(Optional::of))
                        .toList(),
                material.second());
        printer.setVisible(material.isTwoSided());
        printer.refresh();
        make.setEnabled(!material.wanted().isEmpty());
        print.setEnabled(make.isEnabled());
        done.setVisible(material.made().isPresent());
        material.made().ifPresent(this::tell);
        revalidate();
    }

    private void tell(Made made) {
        told.setText(kit.words()
                .count("material.done", made.files().size(), model.app().place(material.folder())));
    }

    private void kinds() {
        if (!offered.equals(material.kinds())) {
            offered.clear();
            offered.addAll(material.kinds());
            kinds.removeAll();
            Wording names = Papers.words(kit.words().language());
            offered.forEach(kind -> kinds.add(tick(kind, names)));
            kinds.applyComponentOrientation(getComponentOrientation());
        }
    }

    private JComponent tick(Paper kind, Wording names) {
        JCheckBox box =
                new JCheckBox(names.say(kind.id() + ".name"), material.wanted().contains(kind));
        box.setName("paper." + kind.id());
        box.getAccessibleContext().setAccessibleDescription(names.say(kind.id() + ".tip"));
        box.setOpaque(false);
        box.addActionListener(event -> material.toggle(kind));
        Prose about = kit.small(names.say(kind.id() + ".tip"));
        return new Column(0).with(box, new Hanging(18, new Column(0), about));
    }
}
