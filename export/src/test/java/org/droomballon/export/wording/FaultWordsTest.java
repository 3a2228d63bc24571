package org.droomballon.export.wording;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;

class FaultWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return FaultSentences.class;
    }

    @Override
    protected String name() {
        return "faults";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
