package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Page;

/** The talk at one table: above, the time, which stays; below, what scrolls. */
@SuppressWarnings("serial")
final class TableView extends JPanel {
    /** With less width, in pixels at 100 %, only the time itself stays above. */
    private static final int ROOMY = 980;

    /** With less height, in pixels at 100 %, the time folds. */
    private static final int HIGH = 300;

    private static final int LEAST_LENS = 250;

    private final transient Fields fields;
    private final transient StripView strip;
    private final transient ToolsView tools;
    private final transient HeadView head;
    private final transient StepperView stepper;
    private final transient List<LensNotes> lenses;
    private final transient ReadBackView heard;
    private final transient LateView late;
    private final transient ClashView clash;
    private final transient TimeDock dock;
    private final BalloonView balloon;
    private final Column content = new Column(14);
    private final Page page;

    TableView(TalkModel model, Kit kit, Fields fields) {
        super(null);
        setOpaque(false);
        this.fields = fields;
        dock = new TimeDock(model, kit);
        tools = new ToolsView(model, kit);
        strip = new StripView(model, kit);
        late = new LateView(model, kit);
        clash = new ClashView(model, kit);
        head = new HeadView(model, kit, fields);
        stepper = new StepperView(model, kit);
        Evenly heads = new Evenly();
        lenses = IntStream.range(0, model.lenses().size())
                .mapToObj(place -> new LensNotes(model, kit, place, fields, heads))
                .toList();
        balloon = new BalloonView(model, kit, fields);
        heard = new ReadBackView(model, kit);
        fill(kit);
        page = new Page(content);
        TalkKeys.leaveTurning(page);
        add(dock);
        add(page);
    }

    private void fill(Kit kit) {
        Columns side = new Columns(16, LEAST_LENS);
        lenses.forEach(lens -> side.add(lens.view()));
        content.with(
                strip.view(),
                late.view(),
                clash.view(),
                head.view(),
                stepper.view(),
                side,
                new MainAndSide(balloon, heard.view()),
                kit.small(kit.words().say("entry.hint")));
    }

    void attach() {
        fields.show();
    }

    void detach() {
        fields.hide();
    }

    void refresh() {
        dock.refresh();
        tools.refresh();
        strip.refresh();
        late.refresh();
        clash.refresh();
        head.refresh();
        stepper.refresh();
        lenses.forEach(LensNotes::refresh);
        balloon.refresh();
        heard.refresh();
    }

    void tick() {
        dock.tick();
    }

    Component lens(int place) {
        return lenses.get(Math.min(place, lenses.size() - 1)).entry();
    }

    JComponent balloon() {
        return balloon.field();
    }

    private void placeTools() {
        boolean roomy = getWidth() >= UIScale.scale(ROOMY);
        boolean above = tools.view().getParent() != null && tools.view().getParent() != content;
        if (roomy && !above) {
            dock.takeIn(tools);
        } else if (!roomy && (above || tools.view().getParent() == null)) {
            content.add(tools.view(), 0);
        }
    }

    @Override
    public void doLayout() {
        placeTools();
        dock.fit(getHeight() < UIScale.scale(HIGH) ? TimeDock.Room.LITTLE : TimeDock.Room.ENOUGH, getWidth());
        int height = Flow.heightOf(dock, getWidth());
        dock.setBounds(0, 0, getWidth(), height);
        page.setBounds(0, height, getWidth(), Math.max(0, getHeight() - height));
    }
}
