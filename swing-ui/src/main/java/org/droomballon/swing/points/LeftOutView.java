package org.droomballon.swing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Place;
import org.droomballon.export.document.LeftOut;
import org.droomballon.export.document.NearLine;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;

/** What is not among the points, the nearest first and how near, for people to take in. */
final class LeftOutView {
    private static final int MOST = 12;

    private final PointsModel model;
    private final Kit kit;
    private final Renewed place = new Renewed(10);

    LeftOutView(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    JComponent part() {
        return place;
    }

    void show(Standing standing) {
        place.show(
                List.of(
                        standing.account().leftOut(),
                        standing.account().late(),
                        standing.leftOut(),
                        standing.document().reckoning().near(),
                        standing.isFull()),
                () -> parts(standing));
    }

    private List<JComponent> parts(Standing standing) {
        List<Place> wanted = standing.account().leftOut().stream()
                .filter(each -> each.number() > 0)
                .toList();
        List<JComponent> parts = new ArrayList<>();
        parts.add(kit.heading(kit.words().say("left-out")));
        parts.add(kit.small(kit.words().say(standing.isFull() ? "left-out.full" : "left-out.room")));
        Map<String, String> near = standing.document().reckoning().near().stream()
                .collect(Collectors.toMap(NearLine::number, NearLine::distance, (one, other) -> one));
        for (int at = 0; at < Math.min(MOST, wanted.size()); at++) {
            parts.add(row(wanted.get(at), standing.leftOut().get(at), near, standing.isFull()));
        }
        boolean unasked = wanted.isEmpty() && !standing.isFull();
        int shown = Math.min(MOST, unasked ? standing.account().leftOut().size() : wanted.size());
        int others = standing.account().leftOut().size() - shown;
        if (others > 0) {
            parts.add(kit.small(kit.words().count("left-out.others", others)));
        }
        if (unasked) {
            standing.account().leftOut().stream().limit(MOST).forEach(each -> parts.add(unwanted(each)));
        }
        standing.account().late().forEach(late -> parts.add(late(late)));
        return parts;
    }

    private JComponent row(Place wish, LeftOut told, Map<String, String> near, boolean full) {
        Column text = new Column(4).with(kit.text(wish.bundle().wording()));
        String distance = near.getOrDefault(String.valueOf(wish.number()), "");
        text.add(kit.small(
                String.join(" ", told.rank() + ".", told.support(), distance).strip()));
        JButton add = add(wish);
        add.setEnabled(!full);
        return kit.box().with(Beside.tail(12, text, add));
    }

    /** While there is room, people may take in what nobody gave a dot. */
    private JComponent unwanted(Place wish) {
        return kit.box().with(Beside.tail(12, kit.text(wish.bundle().wording()), add(wish)));
    }

    private JButton add(Place wish) {
        JButton add = kit.button("add-point", "add", () -> model.ten().add(wish.candidate()));
        add.setName("add-point/" + wish.candidate());
        add.getAccessibleContext()
                .setAccessibleName(
                        kit.words().say("add-point.this", wish.bundle().wording()));
        return add;
    }

    private JComponent late(Bundle late) {
        return kit.box().with(kit.text(late.wording()), kit.small(kit.words().say("late")));
    }
}
