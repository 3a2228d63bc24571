package org.droomballon.swing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import org.droomballon.consolidation.Bundle;
import org.droomballon.session.Group;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Segment;

/** The second part: table by table the dots that people gave. */
final class DotsView implements PartView {
    private final PointsModel model;
    private final Kit kit;
    private final Renewed tables = new Renewed(10);
    private final Renewed sheet = new Renewed(2);
    private final Prose agreed;
    private final Prose given;
    private final Column all = new Column(18);
    private List<DotStrip> strips = List.of();

    DotsView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        agreed = kit.text("");
        given = kit.text("");
        Box box = kit.box();
        box.with(given, sheet);
        all.with(kit.text(kit.words().say("dots.explain")), agreement(), tables, box);
    }

    private JComponent agreement() {
        return new Row(12)
                .with(
                        agreed,
                        new Row(2)
                                .with(
                                        kit.tool("agreed.less", "less", () -> model.dots()
                                                .agree(model.dots().agreed() - 1)),
                                        kit.tool("agreed.more", "add", () -> model.dots()
                                                .agree(model.dots().agreed() + 1))));
    }

    @Override
    public JComponent part() {
        return all;
    }

    @Override
    public void refresh() {
        DotsModel dots = model.dots();
        agreed.setText(
                dots.agreed() == 0
                        ? kit.words().say("agreed.none")
                        : kit.words().count("agreed", dots.agreed()));
        List<Group> groups = dots.tables();
        dots.table().ifPresent(table -> {
            tables.show(
                    List.of(
                            groups.stream().map(dots::hasGiven).toList(),
                            groups.stream().map(Group::title).toList(),
                            table.id(),
                            dots.way(table)),
                    () -> choices(groups, table));
            given.setText(given(table));
            sheet.show(List.of(table.id(), dots.way(table), table.seats().size(), dots.wishes()), () -> wishes(table));
            strips.forEach(DotStrip::refresh);
        });
    }

    private List<JComponent> choices(List<Group> groups, Group selected) {
        Row names = new Row(8);
        ButtonGroup one = new ButtonGroup();
        groups.forEach(group -> {
            Segment button = toggle(
                    label(group), group.equals(selected), () -> model.dots().select(group.id()));
            button.setName("table/" + group.id());
            one.add(button);
            names.add(button);
        });
        return List.of(names, ways(selected));
    }

    private String label(Group group) {
        return model.dots().hasGiven(group) ? kit.words().say("table.given", group.title()) : group.title();
    }

    private JComponent ways(Group table) {
        ButtonGroup one = new ButtonGroup();
        Row ways = new Row(8);
        for (DotsModel.Way way : DotsModel.Way.values()) {
            String key = way == DotsModel.Way.SEATS ? "way.seats" : "way.counts";
            Segment button = toggle(kit.words().say(key + ".name"), model.dots().way(table) == way, () -> model.dots()
                    .write(table, way));
            button.setName(key);
            one.add(button);
            ways.add(button);
        }
        return ways;
    }

    private Segment toggle(String text, boolean on, Runnable deed) {
        Segment button = new Segment(text, kit.palette());
        button.setSelected(on);
        button.addActionListener(event -> deed.run());
        return button;
    }

    private String given(Group table) {
        DotsModel dots = model.dots();
        if (!dots.hasGiven(table)) {
            return kit.words().say("given.none", table.title());
        }
        String said = dots.way(table) == DotsModel.Way.COUNTS
                ? kit.words().say("given.counts", table.title())
                : kit.words()
                        .say(
                                "given.seats",
                                dots.given(table).size(),
                                table.seats().size(),
                                table.title());
        List<Integer> over = dots.overAgreed(table);
        return over.isEmpty() ? said : said + " " + kit.words().say("given.over", list(over));
    }

    private static String list(List<Integer> seats) {
        return seats.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<JComponent> wishes(Group table) {
        List<Bundle> wishes = model.dots().wishes();
        if (wishes.isEmpty()) {
            strips = List.of();
            return List.of(kit.text(kit.words().say("wishes.none")));
        }
        List<JComponent> rows = new ArrayList<>();
        List<DotStrip> made = new ArrayList<>();
        rows.add(kit.small(
                kit.words().say(model.dots().way(table) == DotsModel.Way.SEATS ? "keys.seats" : "keys.counts")));
        wishes.forEach(wish -> {
            DotStrip strip = new DotStrip(model, kit, table, wish);
            made.add(strip);
            rows.add(new WishRow(kit.text(wish.wording()), strip));
        });
        strips = made;
        return rows;
    }
}
