package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class DocumentWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return CardSheets.class;
    }

    @Override
    protected String name() {
        return "documents";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
