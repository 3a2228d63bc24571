package org.droomballon.swing;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class AppWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return DroomballonApp.class;
    }

    @Override
    protected String name() {
        return "app";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
