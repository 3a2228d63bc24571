package org.droomballon.swing.takehome;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.droomballon.swing.look.Ground;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** Leads to a paper; the one that people look at has a bar at its side and bold words. */
@SuppressWarnings("serial")
final class PaperButton extends JToggleButton {
    private final transient TakeHomeModel taking;
    private final transient Kit kit;
    private final Takeaway paper;

    PaperButton(TakeHomeModel taking, Kit kit, Takeaway paper) {
        super(kit.words().say("paper." + paper.id() + ".name"));
        this.taking = taking;
        this.kit = kit;
        this.paper = paper;
        setName("paper." + paper.id());
        setContentAreaFilled(false);
        putClientProperty("JButton.buttonType", "borderless");
        setHorizontalAlignment(SwingConstants.LEADING);
        setIconTextGap(UIScale.scale(10));
        setMargin(new Insets(7, 12, 7, 12));
        addActionListener(event -> taking.look(paper));
    }

    void refresh() {
        boolean here = taking.paper() == paper;
        setSelected(here);
        setEnabled(taking.isPossible(paper));
        setFont((here ? Typeface.BOLD : Typeface.REGULAR).ofAnyScript(UIScale.scale(15f)));
        setForeground(here ? kit.palette().ink() : kit.palette().muted());
        setIcon(kit.icon(
                paper.drawing(), here ? kit.palette().calm() : kit.palette().muted()));
        setDisabledIcon(getIcon());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isSelected() || getModel().isRollover()) {
            Ground.paint(graphics, this, kit.palette());
        }
        if (isSelected()) {
            Ground.paintBar(graphics, this, kit.palette());
        }
        super.paintComponent(graphics);
    }
}
