package org.droomballon.consolidation;

import org.droomballon.conformance.SelectionRuleContract;
import org.droomballon.consolidation.EqualShares.Unsupported;

class FillUpContractTest extends SelectionRuleContract {
    @Override
    protected SelectionRule rule() {
        return new EqualShares(Unsupported.FILL_UP);
    }
}
