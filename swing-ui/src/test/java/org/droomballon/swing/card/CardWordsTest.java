package org.droomballon.swing.card;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class CardWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return CardScreenModel.class;
    }

    @Override
    protected String name() {
        return "card";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
