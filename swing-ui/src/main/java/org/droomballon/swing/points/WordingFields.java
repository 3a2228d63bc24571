package org.droomballon.swing.points;

import java.util.HashMap;
import java.util.Map;
import org.droomballon.session.ItemId;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Writing;

/** The fields in which people word bundles: one for each, which stays while lists around it are made anew. */
final class WordingFields {
    private final PointsModel model;
    private final Kit kit;
    private final Map<ItemId, Writing> fields = new HashMap<>();
    private final Runnable settling = this::settle;

    WordingFields(PointsModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        model.evening().onSettle(settling);
    }

    /** The field of a bundle, with what it says now. */
    Writing of(ItemId bundle, String wording) {
        Writing field = fields.computeIfAbsent(bundle, id -> made(id, wording));
        field.show(wording);
        return field;
    }

    private Writing made(ItemId bundle, String wording) {
        Writing field = new Writing(wording, 1, kit.words(), text -> model.word(bundle, text));
        field.setName("wording/" + bundle);
        field.getAccessibleContext().setAccessibleName(kit.words().say("wording.name"));
        field.setEditable(!model.evening().isReadOnly());
        return field;
    }

    private void settle() {
        fields.values().forEach(Writing::settle);
    }

    /** The fields are on no screen any more. */
    void leave() {
        model.evening().noLonger(settling);
    }
}
