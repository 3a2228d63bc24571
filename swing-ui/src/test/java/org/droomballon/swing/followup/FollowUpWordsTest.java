package org.droomballon.swing.followup;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class FollowUpWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return FollowUpModel.class;
    }

    @Override
    protected String name() {
        return "followup";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
