package org.droomballon.swing.gather;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class GatherWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return GatherModel.class;
    }

    @Override
    protected String name() {
        return "gather";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
