package org.droomballon.conformance.check;

import java.util.List;
import java.util.Locale;
import org.droomballon.conformance.WordingContract;

/** Bundles that each break one promise. */
final class FaultyWords {
    private FaultyWords() {}

    abstract static class Own extends WordingContract {
        @Override
        protected Class<?> owner() {
            return FaultyWords.class;
        }

        @Override
        protected List<Locale> languages() {
            return List.of(Locale.ENGLISH, Locale.FRENCH);
        }
    }

    static class Good extends Own {
        @Override
        protected String name() {
            return "good";
        }
    }

    static class LacksASentence extends Own {
        @Override
        protected String name() {
            return "lacking";
        }
    }

    static class ForgetsAnArgument extends Own {
        @Override
        protected String name() {
            return "forgetful";
        }
    }

    static class SaysNothing extends Own {
        @Override
        protected String name() {
            return "silent";
        }
    }

    static class KnowsOneFormOnly extends Own {
        @Override
        protected String name() {
            return "single";
        }
    }
}
