package org.droomballon.swing.card;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.FocusTraversalPolicy;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import org.droomballon.swing.look.Look;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Theme;

/** Paints the state of a {@link CardScreenModel} over a whole window, in any size, and decides nothing. */
@SuppressWarnings("serial")
public final class CardPanel extends JPanel {
    private final transient CardScreenModel model;
    private final HeaderView header;
    private final TimerView timer;
    private final CardFace face;
    private final Overview overview;
    private final KeysView keys;
    private final FilmView film;
    private final TablesView tables;
    private final ControlBar controls;
    private final transient BiConsumer<Theme, Component> look;
    private final transient Runnable refreshing = this::refresh;
    private Theme dressed;
    private Mode shown = Mode.CARD;

    /** A card screen on its own, which dresses the whole program in its theme. */
    public CardPanel(CardScreenModel model) {
        this(model, Look::apply);
    }

    /** A card screen beside another window, whose look it leaves alone: it paints itself with its own palette. */
    public static CardPanel beside(CardScreenModel model) {
        return new CardPanel(model, (theme, panel) -> {});
    }

    private CardPanel(CardScreenModel model, BiConsumer<Theme, Component> look) {
        super(null);
        this.model = model;
        this.look = look;
        Stage stage = new Stage(
                model,
                () -> new Measures(getWidth(), getHeight(), model.appearance().zoom()));
        header = new HeaderView(stage);
        timer = new TimerView(stage);
        face = new CardFace(stage);
        overview = new Overview(stage);
        keys = new KeysView(stage);
        controls = new ControlBar(stage);
        film = new FilmView(stage);
        tables = new TablesView(stage);
        List.of(header, timer, face, overview, keys, film, tables, controls).forEach(this::add);
        dressed = model.appearance().theme();
        look.accept(dressed, this);
        setFocusable(true);
        new CardKeys(this, model).bindAll();
        model.onChange(refreshing);
        refresh();
    }

    /** Its window is closed: it follows no longer. */
    public void leave() {
        model.forget(refreshing);
    }

    private List<Component> focusOrder() {
        List<Component> order = new ArrayList<>(List.of(this, face.field(), face.write()));
        order.addAll(overview.tiles());
        order.addAll(controls.buttons());
        return order;
    }

    /** The order in which Tab goes; the window must use it, for a panel that itself takes the keyboard cannot. */
    public FocusTraversalPolicy focusPolicy() {
        return new FocusOrder(this::focusOrder);
    }

    /** Repaints what time changes, and nothing else. */
    public void tick() {
        timer.repaint();
        repaint(timeLine());
    }

    private void refresh() {
        if (dressed != model.appearance().theme()) {
            dressed = model.appearance().theme();
            look.accept(dressed, this);
        }
        applyComponentOrientation(
                model.rightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        face.setVisible(model.mode() == Mode.CARD || model.mode() == Mode.WRITING);
        overview.setVisible(model.mode() == Mode.OVERVIEW);
        keys.setVisible(model.mode() == Mode.KEYS);
        film.setVisible(model.mode() == Mode.FILM);
        tables.setVisible(model.mode() == Mode.TABLES);
        getAccessibleContext().setAccessibleName(header.spoken());
        overview.dress();
        doLayout();
        followMode();
        repaint();
    }

    private void followMode() {
        if (shown != model.mode()) {
            shown = model.mode();
            if (shown == Mode.WRITING) {
                face.field().open();
            } else {
                requestFocusInWindow();
            }
        }
    }

    @Override
    public void doLayout() {
        if (getWidth() > 0 && getHeight() > 0) {
            layOut(new Measures(getWidth(), getHeight(), model.appearance().zoom()));
        }
    }

    private void layOut(Measures measures) {
        int margin = measures.space(48);
        int width = getWidth() - 2 * margin;
        int controlHeight = controls.dress(width, Math.round(getHeight() * 0.15f));
        int headerHeight = Math.round(Math.min(measures.text(150), getHeight() * 0.165f));
        layOutHeader(margin, width, headerHeight);
        int controlTop = getHeight() - measures.space(20) - controlHeight;
        controls.setBounds(margin, controlTop, width, controlHeight);
        int top = margin + headerHeight + measures.space(56);
        Rectangle middle = new Rectangle(margin, top, width, controlTop - measures.space(18) - top);
        face.setBounds(middle);
        Rectangle inner = new Rectangle(middle);
        inner.grow(-measures.space(48), -measures.space(32));
        List.of(overview, keys, film, tables).forEach(part -> part.setBounds(inner));
        face.dress();
        List.of(face, overview, controls).forEach(Component::doLayout);
    }

    private void layOutHeader(int margin, int width, int height) {
        int figures = (int) Math.ceil(Math.max(timer.widthAt(height), width * 0.26f));
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        int rest = width - figures - margin / 2;
        int top = Math.round(margin * 0.75f);
        header.setBounds(leftToRight ? margin : margin + width - rest, top, rest, height);
        timer.setBounds(leftToRight ? margin + width - figures : margin, top, figures, height);
    }

    private Rectangle timeLine() {
        int space = new Measures(getWidth(), getHeight(), 100).space(12);
        return new Rectangle(face.getX(), face.getY() - 2 * space, face.getWidth(), space);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        PaintedView.smooth(own);
        own.setColor(header.stage.palette().background());
        own.fillRect(0, 0, getWidth(), getHeight());
        int arc = new Measures(getWidth(), getHeight(), 100).space(44);
        paintOutlined(own, face.getBounds(), arc);
        paintTimeLine(own);
        own.dispose();
    }

    private void paintOutlined(Graphics2D graphics, Rectangle shape, int arc) {
        Palette palette = header.stage.palette();
        graphics.setColor(palette.line());
        graphics.fillRoundRect(shape.x, shape.y, shape.width, shape.height, arc, arc);
        graphics.setColor(palette.surface());
        graphics.fillRoundRect(shape.x + 2, shape.y + 2, shape.width - 4, shape.height - 4, arc - 2, arc - 2);
    }

    private void paintTimeLine(Graphics2D graphics) {
        Rectangle line = timeLine();
        CardTimer time = model.timer();
        Palette palette = header.stage.palette();
        boolean over = time.phase() == CardTimer.Phase.OVER;
        paintOutlined(graphics, line, line.height);
        int used = (int) Math.round(line.width * time.share());
        int x = getComponentOrientation().isLeftToRight() ? line.x : line.x + line.width - used;
        graphics.setColor(over ? palette.accent() : palette.calm());
        graphics.fillRoundRect(x, line.y, used, line.height, line.height, line.height);
    }
}
