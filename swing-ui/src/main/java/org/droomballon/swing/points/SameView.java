package org.droomballon.swing.points;

import java.util.List;
import javax.swing.JComponent;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** The first part: pairs to judge, what is together, and a search for whoever finds more. */
final class SameView implements PartView {
    private final PointsModel model;
    private final Kit kit;
    private final Renewed search = new Renewed(10);
    private final PairView pair;
    private final TogetherView together;
    private final SearchView byHand;
    private final Column all = new Column(22);

    SameView(PointsModel model, Kit kit, WordingFields fields) {
        this.model = model;
        this.kit = kit;
        pair = new PairView(model, kit);
        together = new TogetherView(model, kit, fields);
        byHand = new SearchView(model, kit);
        all.with(kit.text(kit.words().say("same.explain")), search, pair.part(), byHand.part(), together.part());
    }

    @Override
    public JComponent part() {
        return all;
    }

    @Override
    public void refresh() {
        model.same().look();
        boolean quiet = model.same().search() == SameModel.Search.DONE
                && (!model.same().open().isEmpty() && model.same().waiting() == 0);
        search.setVisible(!quiet);
        search.show(
                List.of(
                        model.same().search(),
                        model.same().open().isEmpty(),
                        model.same().waiting()),
                this::progress);
        pair.refresh();
        byHand.refresh();
        together.refresh();
    }

    private List<JComponent> progress() {
        return switch (model.same().search()) {
            case TO_DO, RUNS -> List.of(kit.strong(kit.words().say("same.runs")));
            case STOPPED -> List.of(
                    kit.strong(kit.words().say("same.stopped")),
                    new Row(0).with(kit.button("look-again", model.same()::lookAgain)));
            case DONE -> done();
        };
    }

    private List<JComponent> done() {
        long waiting = model.same().waiting();
        JComponent said = model.same().open().isEmpty() ? kit.strong(kit.words().say("same.done")) : new Column(0);
        return waiting == 0
                ? List.of(said)
                : List.of(
                        said,
                        new Row(12)
                                .with(
                                        kit.text(kit.words().count("same.waiting", waiting)),
                                        kit.button("look-waiting", this::lookAtWaiting)));
    }

    private void lookAtWaiting() {
        model.same().lookAtWaiting();
        pair.takeKeyboard();
    }
}
