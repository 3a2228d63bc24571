package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Session;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningName;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The line above: which evening this is, and how the app looks. */
@SuppressWarnings("serial")
final class TopBar extends Column {
    private final transient AppModel app;
    private final transient Kit kit;
    private final Prose name;
    private final Column lead = new Column(0);
    private final JButton language;

    TopBar(AppModel app, Kit kit) {
        super(0);
        this.app = app;
        this.kit = kit;
        name = kit.heading(" ");
        language = kit.tool("language", "language", this::chooseLanguage);
        int edge = UIScale.scale(6);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, kit.palette().line()),
                BorderFactory.createEmptyBorder(edge, 3 * edge, edge, 2 * edge)));
        add(new Row(4).stretch(lead.with(name)).with(language, theme(), smaller(), larger()));
    }

    /** Begins with something else than the name of the evening. */
    void lead(JComponent other) {
        lead.removeAll();
        lead.add(other);
    }

    void leadByName() {
        lead(name);
    }

    private JButton theme() {
        return kit.tool(
                "theme",
                "theme",
                () -> look(app.appearance().with(app.appearance().theme().next())));
    }

    private JButton smaller() {
        return kit.tool("smaller", "smaller", () -> look(app.appearance().smaller()));
    }

    private JButton larger() {
        return kit.tool("larger", "larger", () -> look(app.appearance().larger()));
    }

    private void look(Appearance next) {
        app.setAppearance(next);
    }

    private void chooseLanguage() {
        languages().show(language, 0, language.getHeight());
    }

    /** With a tick at the one that is on. */
    JPopupMenu languages() {
        Locale on = Wording.spoken(app.appearance().language());
        JPopupMenu menu = new JPopupMenu();
        for (Locale each : Wording.LANGUAGES) {
            JMenuItem item = new JCheckBoxMenuItem(each.getDisplayLanguage(each), each.equals(on));
            item.addActionListener(event -> look(app.appearance().with(each)));
            menu.add(item);
        }
        return menu;
    }

    void refresh() {
        name.setText(app.evening().map(open -> nameOf(open.session())).orElse("Droomballon"));
    }

    private String nameOf(Session session) {
        String known = EveningName.of(
                session.details().school().firstOr(""),
                session.details().date().first(),
                app.appearance().language());
        return known.isEmpty() ? kit.words().say("evening.unnamed") : known;
    }
}
