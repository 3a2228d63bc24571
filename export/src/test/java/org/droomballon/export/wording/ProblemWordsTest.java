package org.droomballon.export.wording;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;

class ProblemWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return ProblemSentences.class;
    }

    @Override
    protected String name() {
        return "problems";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
