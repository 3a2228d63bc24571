package org.droomballon.export.wording;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;

class RuleBundlesTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return RuleWords.class;
    }

    @Override
    protected String name() {
        return "rules";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
