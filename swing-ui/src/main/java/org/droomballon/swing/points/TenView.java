package org.droomballon.swing.points;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.consolidation.Change;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;
import org.droomballon.export.document.Point;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** The third part: the points, why each is in, what was left out, and where all of it came from. */
final class TenView implements PartView {
    private final PointsModel model;
    private final Kit kit;
    private final WordingFields fields;
    private final Renewed news = new Renewed(12);
    private final PointsList list;
    private final Renewed origins = new Renewed(12);
    private final LeftOutView leftOut;
    private final ChoiceView choice;
    private final Column all = new Column(22);
    private boolean goesOn;

    TenView(PointsModel model, Kit kit, WordingFields fields) {
        this.model = model;
        this.kit = kit;
        this.fields = fields;
        list = new PointsList(model, kit);
        leftOut = new LeftOutView(model, kit);
        choice = new ChoiceView(model, kit, this::goOn);
        all.with(choice.part(), news, list, origins, leftOut.part());
    }

    @Override
    public JComponent part() {
        return all;
    }

    @Override
    public void refresh() {
        choice.refresh();
        if (!model.ten().isReckoning()) {
            showNow();
        }
    }

    /** Until it is known how the points stand now, what was there stays, so that nothing jumps; the screen says so. */
    private void showNow() {
        Optional<Standing> standing = model.ten().standing();
        news.setVisible(standing.filter(this::hasNews).isPresent());
        list.setVisible(standing.isPresent());
        origins.setVisible(standing.isPresent());
        leftOut.part().setVisible(standing.isPresent());
        standing.ifPresent(this::show);
        if (goesOn) {
            standing.ifPresent(this::goToFirst);
        }
    }

    /** People chose: once it is known how the points stand, they go on with them. */
    private void goOn() {
        goesOn = true;
        refresh();
    }

    private void goToFirst(Standing standing) {
        goesOn = false;
        standing.account().points().stream()
                .findFirst()
                .map(Place::bundle)
                .map(bundle -> fields.of(bundle.id(), bundle.wording()))
                .ifPresent(Component::requestFocusInWindow);
    }

    private void show(Standing standing) {
        news.show(
                List.of(
                        standing.document().notices(),
                        standing.isByHand(),
                        openChange(standing),
                        model.ten().asking(),
                        model.ten().isDisputed()),
                () -> news(standing));
        List<Place> places = standing.account().points();
        places.forEach(place -> fields.of(place.bundle().id(), place.bundle().wording()));
        list.show(
                IntStream.range(0, places.size())
                        .mapToObj(at -> List.of(
                                places.get(at).candidate(),
                                places.get(at).bundle().items(),
                                standing.points().get(at).reasons(),
                                isPersonal(places.get(at))))
                        .toList(),
                () -> rows(standing));
        origins.show(OriginDrawing.key(standing), () -> origins(standing));
        leftOut.show(standing);
    }

    private boolean hasNews(Standing standing) {
        return standing.isByHand()
                || openChange(standing).isPresent()
                || model.ten().isDisputed()
                || !standing.document().notices().isEmpty();
    }

    /** What choosing again would change, unless people said to leave the list so. */
    private Optional<Change> openChange(Standing standing) {
        return standing.change().filter(change -> !model.ten().isLeft(change));
    }

    private List<JComponent> news(Standing standing) {
        List<JComponent> parts = new ArrayList<>();
        if (model.ten().isDisputed()) {
            parts.add(Beside.tail(
                    12, kit.text(kit.words().say("ten.disputed")), kit.button("keep-ten", model.ten()::settle)));
        }
        List<String> notices = standing.document().notices();
        Optional<Change> change = openChange(standing);
        if (change.isPresent() || !notices.isEmpty()) {
            Column said = new Column(8);
            notices.forEach(notice -> said.add(kit.text(notice)));
            change.ifPresent(each -> addChange(said, each));
            JLabel mark = new JLabel(kit.icon("remark", kit.palette().calm()));
            parts.add(kit.box().with(new Hanging(20, mark, said)));
        }
        if (standing.isByHand()) {
            parts.add(kit.strong(kit.words().say("by-hand")));
        }
        return parts;
    }

    private void addChange(Column said, Change change) {
        said.add(kit.strong(kit.words().say("outdated")));
        change.in().forEach(wording -> said.add(marked("add", kit.words().say("outdated.in", wording))));
        change.out().forEach(wording -> said.add(marked("less", kit.words().say("outdated.out", wording))));
        JButton leave = kit.button("leave-ten", () -> model.ten().leave(change));
        if (change.in().isEmpty() && change.out().isEmpty()) {
            said.add(kit.text(kit.words().say("outdated.same")));
        } else {
            said.add(new Row(12).with(kit.button("choose-again", model.ten()::askToChooseAgain), leave));
        }
    }

    private JComponent marked(String drawing, String words) {
        return new Hanging(20, new JLabel(kit.icon(drawing, kit.palette().muted())), kit.text(words));
    }

    private List<JComponent> rows(Standing standing) {
        List<Place> places = standing.account().points();
        List<JComponent> rows = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            rows.add(row(at, places.get(at), standing));
        }
        return rows;
    }

    private JComponent row(int at, Place place, Standing standing) {
        Point point = standing.points().get(at);
        int all = standing.points().size();
        JComponent field = fields.of(place.bundle().id(), place.bundle().wording());
        Column words = new Column(6).with(field);
        words.add(new WhyView(kit, reach(place, standing), String.join(" ", point.reasons())));
        if (isPersonal(place)) {
            words.add(personal(place));
        }
        return new PointRow(
                model,
                kit,
                new PointRow.At(at, all, place.candidate(), place.bundle().wording()),
                words,
                list);
    }

    /** How many parents and tables want it; where a table gave no dots, its parents cannot be counted. */
    private String reach(Place place, Standing standing) {
        Profile profile = standing.account().choice().profile();
        List<Reach> reach = Reach.of(profile, place.candidate());
        long tables = reach.stream().filter(Reach::isWanted).count();
        boolean dots = reach.stream().allMatch(each -> each.voice() == Voter.Voice.DOTS);
        String wanted = kit.words().say("reach.tables", tables, reach.size());
        return dots
                ? kit.words()
                        .say(
                                "reach.parents",
                                reach.stream().mapToLong(Reach::supporters).sum(),
                                reach.stream().mapToLong(Reach::people).sum(),
                                wanted)
                : wanted;
    }

    /** Words about somebody, which nobody has looked at yet. */
    private boolean isPersonal(Place place) {
        return model.names().open().stream()
                .anyMatch(word -> place.bundle().items().contains(word.item()));
    }

    private JComponent personal(Place place) {
        JButton check = kit.button("point.check", () -> model.go(PointsPart.NAMES));
        check.setName("point.check/" + place.candidate());
        check.getAccessibleContext()
                .setAccessibleName(
                        kit.words().say("point.check.this", place.bundle().wording()));
        JLabel warning = new JLabel(kit.icon("problem", kit.palette().accent()));
        Prose said = kit.small(kit.words().say("point.personal"));
        said.setForeground(kit.palette().ink());
        return new Hanging(20, warning, said, check);
    }

    private List<JComponent> origins(Standing standing) {
        OriginDrawing drawing = new OriginDrawing(model, kit, standing);
        JComponent heading = kit.heading(kit.words().say("origins"));
        heading.setName("origins");
        return List.of(
                heading,
                kit.small(kit.words().say("origins.explain")),
                kit.box().with(drawing));
    }
}
