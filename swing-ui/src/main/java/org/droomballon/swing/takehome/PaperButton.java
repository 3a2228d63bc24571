package org.droomballon.swing.takehome;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** Leads to a paper; the one that people look at has a bar at its side and bold words. */
@SuppressWarnings("serial")
final class PaperButton extends JToggleButton {
    private final transient TakeHomeModel taking;
    private final transient Kit kit;
    private final Paper paper;

    PaperButton(TakeHomeModel taking, Kit kit, Paper paper) {
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
            Graphics2D own = (Graphics2D) graphics.create();
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            int arc = UIScale.scale(12);
            own.setColor(kit.palette().tint());
            own.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
            if (isSelected()) {
                paintBar(own);
            }
            own.dispose();
        }
        super.paintComponent(graphics);
    }

    private void paintBar(Graphics2D graphics) {
        int width = UIScale.scale(4);
        int inset = UIScale.scale(9);
        int x = getComponentOrientation().isLeftToRight() ? 0 : getWidth() - width;
        graphics.setColor(kit.palette().calm());
        graphics.fillRoundRect(x, inset, width, getHeight() - 2 * inset, width, width);
    }
}
