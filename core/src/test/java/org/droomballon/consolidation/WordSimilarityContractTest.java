package org.droomballon.consolidation;

import java.util.Locale;
import org.droomballon.conformance.SimilarityContract;

class WordSimilarityContractTest extends SimilarityContract {
    @Override
    protected Similarity similarity() {
        return WordSimilarity.of(Locale.forLanguageTag("nl"));
    }
}
