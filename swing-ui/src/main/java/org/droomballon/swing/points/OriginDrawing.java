package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleRole;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;
import org.droomballon.deck.Lens;
import org.droomballon.swing.app.Origin;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;

/**
 * Shows at a glance which table and which lens every point came from: a row for each point, a column for each table with a dot
 * as large as the share of the table that wants it and a ring where the table wrote it, and a drawing for each lens.
 */
@SuppressWarnings("serial")
final class OriginDrawing extends Painting implements Flow {
    private static final String DOTS = "…";
    private static final int ROW = 40;
    private static final int HEAD = 34;
    private static final int NUMBER = 40;
    private static final int NARROWEST = 62;
    private static final int WIDEST = 110;
    private static final int ROOM_FOR_WORDS = 760;

    private final transient PointsModel model;
    private final transient Kit kit;
    private final transient Profile profile;
    private final transient List<Place> places;
    private final transient List<String> tables;
    private final transient List<Lens> lenses;

    OriginDrawing(PointsModel model, Kit kit, Standing standing) {
        super(AccessibleRole.ICON);
        this.model = model;
        this.kit = kit;
        this.profile = standing.ten().choice().profile();
        this.places = standing.account().points();
        this.tables = model.session().tables().stream().map(table -> table.id()).toList();
        this.lenses = model.session().deck().lenses();
    }

    @Override
    protected String spoken() {
        return kit.words().say("origins");
    }

    @Override
    protected String told() {
        return String.join(" ", sentences());
    }

    /** All that is drawn. */
    static Object key(Standing standing) {
        return List.of(standing.ten().choice().profile(), standing.account().points());
    }

    /** The same in words, a sentence for each point. */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            said.add(sentence(at + 1, places.get(at)));
        }
        return said;
    }

    private String sentence(int number, Place place) {
        String wanted = reach(place).stream()
                .filter(Reach::isWanted)
                .map(reach -> kit.words()
                        .say(
                                reach.voice() == Voter.Voice.DOTS ? "origin.dots" : "origin.wrote",
                                Origin.table(model.session(), reach.group()),
                                reach.supporters(),
                                reach.people()))
                .collect(Collectors.joining(", "));
        String looked = lenses.stream()
                .filter(lens -> place.bundle().lenses().contains(lens.id()))
                .map(lens -> lens.label().in(kit.words().language()))
                .collect(Collectors.joining(", "));
        return kit.words().say("origin.point", number, wanted, looked);
    }

    private List<Reach> reach(Place place) {
        return Reach.of(profile, place.candidate());
    }

    @Override
    public int heightAt(int width) {
        return UIScale.scale(HEAD) + places.size() * UIScale.scale(ROW);
    }

    @Override
    public Dimension getPreferredSize() {
        int columns = tables.size() + lenses.size();
        int width = UIScale.scale(NUMBER) + columns * UIScale.scale(NARROWEST);
        return new Dimension(width, heightAt(width));
    }

    private float columnWidth() {
        float columns = tables.size() + lenses.size() + 0.5f;
        float room = getWidth() - UIScale.scale(NUMBER);
        float share = getWidth() >= UIScale.scale(ROOM_FOR_WORDS) ? 0.5f : 1;
        return Math.min(room * share / columns, UIScale.scale((float) WIDEST));
    }

    /** Before the columns, for the words of a point; nothing where it is narrow. */
    private float wordsWidth() {
        float columns = tables.size() + lenses.size() + 0.5f;
        float left = getWidth() - UIScale.scale(NUMBER) - columns * columnWidth() - UIScale.scale(12);
        return getWidth() >= UIScale.scale(ROOM_FOR_WORDS) ? left : 0;
    }

    /** The middle of a column: tables first, then, after a little room, the lenses. */
    private float middle(int column) {
        float extra = column >= tables.size() ? 0.5f : 0;
        float words = wordsWidth() > 0 ? wordsWidth() + UIScale.scale(12) : 0;
        float from = UIScale.scale(NUMBER) + words + (column + extra + 0.5f) * columnWidth();
        return leftToRight() ? from : getWidth() - from;
    }

    private float rowMiddle(int row) {
        return UIScale.scale(HEAD) + (row + 0.5f) * UIScale.scale(ROW);
    }

    @Override
    protected void draw(Graphics2D own) {
        paintHeads(own);
        for (int row = 0; row < places.size(); row++) {
            paintRow(own, row);
        }
    }

    private void paintHeads(Graphics2D graphics) {
        graphics.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(13f)));
        graphics.setColor(kit.palette().ink());
        for (int at = 0; at < tables.size(); at++) {
            String name = shortened(graphics, Origin.table(model.session(), tables.get(at)), columnWidth());
            centred(graphics, name, middle(at), UIScale.scale(HEAD) / 2f);
        }
        for (int at = 0; at < lenses.size(); at++) {
            float size = UIScale.scale(22f);
            Drawing.of(lenses.get(at).icon())
                    .paint(
                            graphics,
                            middle(tables.size() + at) - size / 2,
                            (UIScale.scale(HEAD) - size) / 2,
                            size,
                            kit.palette().ink());
        }
    }

    /** What is too long for its place ends in dots; in full it stands in the list and in the words. */
    private static String shortened(Graphics2D graphics, String text, float width) {
        FontMetrics metrics = graphics.getFontMetrics();
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        String start = text;
        while (!start.isEmpty() && metrics.stringWidth(start + DOTS) > width) {
            start = start.substring(0, start.length() - 1);
        }
        return start.strip() + DOTS;
    }

    private void paintWords(Graphics2D graphics, Place place, float y) {
        graphics.setFont(Typeface.REGULAR.ofAnyScript(UIScale.scale(14f)));
        String words = shortened(graphics, place.bundle().wording(), wordsWidth());
        FontMetrics metrics = graphics.getFontMetrics();
        float from = UIScale.scale(NUMBER);
        graphics.drawString(
                words,
                leftToRight() ? from : getWidth() - from - metrics.stringWidth(words),
                y + (metrics.getAscent() - metrics.getDescent()) / 2f);
        graphics.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(13f)));
    }

    private static void centred(Graphics2D graphics, String text, float x, float y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(
                text, x - metrics.stringWidth(text) / 2f, y + (metrics.getAscent() - metrics.getDescent()) / 2f);
    }

    private void paintRow(Graphics2D graphics, int row) {
        float y = rowMiddle(row);
        graphics.setColor(kit.palette().line());
        graphics.fillRect(0, Math.round(y - UIScale.scale(ROW) / 2f), getWidth(), 1);
        graphics.setColor(kit.palette().ink());
        float number = UIScale.scale(NUMBER) / 2f;
        centred(graphics, String.valueOf(row + 1), leftToRight() ? number : getWidth() - number, y);
        Place place = places.get(row);
        if (wordsWidth() > 0) {
            paintWords(graphics, place, y);
        }
        List<Reach> reach = reach(place);
        for (int at = 0; at < tables.size(); at++) {
            String table = tables.get(at);
            reach.stream()
                    .filter(each -> each.group().equals(table))
                    .forEach(each -> paintReach(graphics, each, middle(tables.indexOf(table)), y));
            if (place.bundle().groups().contains(table)) {
                paintRing(graphics, middle(at), y);
            }
        }
        paintLenses(graphics, place, y);
    }

    /** Its surface grows with the share of the table; the number of people stands in it. */
    private void paintReach(Graphics2D graphics, Reach reach, float x, float y) {
        if (!reach.isWanted() || reach.voice() == Voter.Voice.WRITING) {
            return;
        }
        double share = Math.sqrt((double) reach.supporters() / reach.people());
        float size = (float) (UIScale.scale(12f) + share * UIScale.scale(16f));
        graphics.setColor(kit.palette().calm());
        graphics.fill(new Ellipse2D.Float(x - size / 2, y - size / 2, size, size));
        graphics.setColor(kit.palette().onAccent());
        centred(graphics, String.valueOf(reach.supporters()), x, y);
    }

    private void paintRing(Graphics2D graphics, float x, float y) {
        float size = UIScale.scale(33f);
        graphics.setStroke(new BasicStroke(UIScale.scale(2f)));
        graphics.setColor(kit.palette().calm());
        graphics.draw(new Ellipse2D.Float(x - size / 2, y - size / 2, size, size));
    }

    private void paintLenses(Graphics2D graphics, Place place, float y) {
        float size = UIScale.scale(22f);
        for (int at = 0; at < lenses.size(); at++) {
            if (place.bundle().lenses().contains(lenses.get(at).id())) {
                Drawing.of(lenses.get(at).icon())
                        .paint(
                                graphics,
                                middle(tables.size() + at) - size / 2,
                                y - size / 2,
                                size,
                                kit.palette().calm());
            }
        }
    }
}
