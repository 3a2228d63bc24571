package org.droomballon.swing.paper;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class PaperWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return Papers.class;
    }

    @Override
    protected String name() {
        return "paper";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
