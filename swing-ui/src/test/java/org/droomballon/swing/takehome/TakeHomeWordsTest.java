package org.droomballon.swing.takehome;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class TakeHomeWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return TakeHomeModel.class;
    }

    @Override
    protected String name() {
        return "takehome";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
