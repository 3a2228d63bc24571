package org.droomballon.swing.takehome;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Flow;

/** A page of a paper as it will be printed, in the middle of its place. */
@SuppressWarnings("serial")
final class SheetView extends Painting implements Flow {
    private static final int WHOLE = 520;
    private static final double CLOSE = 1.7;
    private static final int EDGE = 10;

    /** Paper is white in every theme. */
    private static final Color ON_PAPER = new Color(0x555555);

    private final transient TakeHomeModel model;
    private final transient Palette palette;
    private final transient Wording words;
    private transient String read = "";

    SheetView(TakeHomeModel model, Palette palette, Wording words) {
        super(AccessibleRole.ICON);
        this.model = model;
        this.palette = palette;
        this.words = words;
        setFocusable(true);
    }

    @Override
    protected String spoken() {
        return words.say("page", model.page() + 1, model.pages().count());
    }

    @Override
    protected String told() {
        return read;
    }

    private double ratio() {
        return model.pages().height(model.page());
    }

    /** How wide the page itself is in a place. */
    private int sheetWidth(int place) {
        int room = Math.max(1, place - 2 * UIScale.scale(EDGE));
        return switch (model.zoom()) {
            case WHOLE -> Math.min(room, (int) Math.round(UIScale.scale(WHOLE) / ratio()));
            case WIDE -> room;
            case CLOSE -> (int) Math.round(room * CLOSE);
        };
    }

    /** How wide it wants to be where there is so much room. */
    int widthAt(int place) {
        return Math.max(place, sheetWidth(place) + 2 * UIScale.scale(EDGE));
    }

    @Override
    public int heightAt(int place) {
        return (int) Math.ceil(sheetWidth(place) * ratio()) + 2 * UIScale.scale(EDGE);
    }

    @Override
    public Dimension getPreferredSize() {
        int place = getParent() == null ? UIScale.scale(WHOLE) : getParent().getWidth();
        return new Dimension(widthAt(place), heightAt(place));
    }

    @Override
    protected void draw(Graphics2D own) {
        own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int edge = UIScale.scale(EDGE);
        int width = sheetWidth(getParent().getWidth());
        int height = getHeight() - 2 * edge;
        int x = (getWidth() - width) / 2;
        paintPaper(own, x, edge, width, height);
        paintPage(own, x, edge, width, height);
        paintFocus(own, x, edge, width, height);
    }

    private void paintPaper(Graphics2D graphics, int x, int y, int width, int height) {
        for (int at = UIScale.scale(4); at > 0; at--) {
            graphics.setColor(new Color(0, 0, 0, 10));
            graphics.fillRoundRect(x - at, y - at + UIScale.scale(2), width + 2 * at, height + 2 * at, at * 2, at * 2);
        }
        graphics.setColor(Color.WHITE);
        graphics.fillRect(x, y, width, height);
        graphics.setColor(palette.line());
        graphics.drawRect(x - 1, y - 1, width + 1, height + 1);
    }

    private void paintPage(Graphics2D graphics, int x, int y, int width, int height) {
        int dots = (int) Math.round(width * graphics.getTransform().getScaleX());
        Optional<Pages.Picture> picture = model.pages().picture(model.page(), dots);
        picture.ifPresentOrElse(
                ready -> graphics.drawImage(ready.image(), x, y, width, height, null),
                () -> paintWaiting(graphics, x, y, width, height));
        read = picture.map(Pages.Picture::words).orElse("");
    }

    /** Or else a page that takes a while looks like one that stays empty. */
    private void paintWaiting(Graphics2D graphics, int x, int y, int width, int height) {
        String making = words.say("page.making");
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(Typeface.REGULAR.ofAnyScript(UIScale.scale(15f)));
        graphics.setColor(ON_PAPER);
        int wide = graphics.getFontMetrics().stringWidth(making);
        graphics.drawString(making, x + (width - wide) / 2f, y + height / 3f);
    }

    private void paintFocus(Graphics2D graphics, int x, int y, int width, int height) {
        if (isFocusOwner()) {
            int line = UIScale.scale(2);
            graphics.setColor(palette.focus());
            for (int at = 1; at <= line + 1; at++) {
                graphics.drawRect(x - at, y - at, width + 2 * at - 1, height + 2 * at - 1);
            }
        }
    }
}
