package org.droomballon.swing.points;

import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Bundles;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Origin;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Step;

/** From all notes to the points for the school: what is the same, who wants it, which are chosen, and whose name stays out. */
public final class PointsModel extends ScreenModel {
    private final SameModel same;
    private final SearchModel search;
    private final DotsModel dots;
    private final TenModel ten;
    private final NamesModel names;
    private PointsPart part = PointsPart.SAME;
    private Optional<SessionFile> bundled = Optional.empty();
    private Bundles bundles = new Bundles(List.of(), List.of(), List.of());

    public PointsModel(AppModel app) {
        super(app, "points");
        same = new SameModel(this);
        search = new SearchModel(this);
        dots = new DotsModel(this);
        ten = new TenModel(this);
        names = new NamesModel(this);
    }

    PointsPart part() {
        return part;
    }

    void go(PointsPart next) {
        evening().settle();
        part = next;
        changed();
    }

    void goOn() {
        part.next().ifPresentOrElse(this::go, () -> app().go(Step.TAKE_HOME));
    }

    /** Whether there is something to go on with: at the ten points that is a choice. */
    boolean mayGoOn() {
        return part != PointsPart.TEN || ten.isChosen();
    }

    /** Whether nothing is left to do in a part. */
    boolean isDone(PointsPart each) {
        return switch (each) {
            case SAME -> same.isDone();
            case DOTS -> dots.isDone();
            case TEN -> ten.isChosen();
            case NAMES -> names.open().isEmpty();
        };
    }

    SameModel same() {
        return same;
    }

    SearchModel search() {
        return search;
    }

    DotsModel dots() {
        return dots;
    }

    TenModel ten() {
        return ten;
    }

    NamesModel names() {
        return names;
    }

    Session session() {
        return evening().session();
    }

    /** The harvest as people put it together; worked out once for what the evening holds. */
    Bundles bundles() {
        if (!bundled.filter(evening().file()::equals).isPresent()) {
            bundled = Optional.of(evening().file());
            bundles = Bundles.of(session());
        }
        return bundles;
    }

    /** Words the bundle that holds an item; an empty text takes the wording away. */
    void word(ItemId item, String text) {
        evening().change(editor -> editor.headline(item, text));
    }

    Optional<Item> item(ItemId id) {
        return session().items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    Origin origin(Item item) {
        return Origin.of(session(), item, app().words());
    }

    /** How far a part is, in a few words. */
    String state(PointsPart each) {
        return switch (each) {
            case SAME -> same.state();
            case DOTS -> dots.state();
            case TEN -> ten.state();
            case NAMES -> names.state();
        };
    }

    /** The parts tell that something of theirs changed that is not in the evening. */
    void tell() {
        changed();
    }
}
