package org.droomballon.swing.prepare;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class PrepareWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return PrepareModel.class;
    }

    @Override
    protected String name() {
        return "prepare";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
