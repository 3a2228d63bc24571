package org.droomballon.swing.points;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class PointsWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return PointsModel.class;
    }

    @Override
    protected String name() {
        return "points";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
