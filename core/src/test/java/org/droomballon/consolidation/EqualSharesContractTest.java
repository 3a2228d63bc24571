package org.droomballon.consolidation;

import org.droomballon.conformance.SelectionRuleContract;
import org.droomballon.consolidation.EqualShares.Unsupported;

class EqualSharesContractTest extends SelectionRuleContract {
    @Override
    protected SelectionRule rule() {
        return new EqualShares(Unsupported.LEAVE_OUT);
    }
}
