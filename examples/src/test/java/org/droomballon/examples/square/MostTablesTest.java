package org.droomballon.examples.square;

import org.droomballon.conformance.SelectionRuleContract;
import org.droomballon.consolidation.SelectionRule;

class MostTablesTest extends SelectionRuleContract {
    @Override
    protected SelectionRule rule() {
        return new MostTables();
    }
}
