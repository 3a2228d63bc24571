package org.droomballon.swing.talk;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class TalkWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return TalkModel.class;
    }

    @Override
    protected String name() {
        return "talk";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
