package org.droomballon.swing.start;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class StartWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return StartModel.class;
    }

    @Override
    protected String name() {
        return "start";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
