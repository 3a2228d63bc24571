package org.droomballon.swing.followup;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointId;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.ScreenPanel;

/** Paints the follow-up, or what people can do while there is none. */
@SuppressWarnings("serial")
public final class FollowUpPanel extends ScreenPanel {
    private final transient FollowUpModel model;
    private final transient Kit kit;
    private final Column content = new Column(0);
    private transient Optional<FollowedView> followed = Optional.empty();
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<OfferView> offer = Optional.empty();

    /** All for which the list is made anew. */
    private record Shown(Optional<FollowUpDesk> desk, List<PointId> points, boolean begins) {}

    public FollowUpPanel(FollowUpModel model) {
        super(model);
        this.model = model;
        kit = new Kit(model.app().appearance().theme(), model.words());
        show(new Column(18).with(kit.title(kit.words().say("title")), content));
    }

    @Override
    protected void refresh() {
        model.keepUp();
        Optional<Shown> now = Optional.of(new Shown(model.desk(), points(), model.canBegin()));
        boolean anew = shown.isPresent() && !now.equals(shown);
        if (!now.equals(shown)) {
            shown = now;
            make();
        }
        followed.ifPresent(FollowedView::refresh);
        if (anew) {
            EventQueue.invokeLater(this::focus);
        }
        revalidate();
        repaint();
    }

    private List<PointId> points() {
        return model.followUp().map(FollowUp::points).stream()
                .flatMap(points -> points.stream().map(FollowedPoint::id))
                .toList();
    }

    private void make() {
        content.removeAll();
        followed = model.desk().map(desk -> new FollowedView(model, desk, kit));
        offer = followed.isPresent() ? Optional.empty() : Optional.of(new OfferView(model, kit));
        followed.ifPresent(content::add);
        offer.ifPresent(content::add);
        Stream.of(content.getComponents()).forEach(part -> part.applyComponentOrientation(getComponentOrientation()));
    }

    /** What had the keyboard is gone, so people go on where the new list begins. */
    private void focus() {
        first().requestFocusInWindow();
    }

    @Override
    public Component first() {
        return followed.<Component>map(FollowedView::first)
                .or(() -> offer.map(OfferView::first))
                .orElse(this);
    }
}
