package org.droomballon.swing.app;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class SharedWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return AppModel.class;
    }

    @Override
    protected String name() {
        return "shared";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
