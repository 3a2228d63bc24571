package org.droomballon.cli;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;
import org.droomballon.export.wording.Wording;

class CommandLineWordsTest extends WordingContract {
    @Override
    protected Class<?> owner() {
        return Console.class;
    }

    @Override
    protected String name() {
        return "cli";
    }

    @Override
    protected List<Locale> languages() {
        return Wording.LANGUAGES;
    }
}
