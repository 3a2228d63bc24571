package org.droomballon.consolidation;

import org.droomballon.conformance.SelectionRuleContract;
import org.droomballon.consolidation.EqualShares.Completion;
import org.junit.jupiter.api.Nested;

/** The rules that come with the program keep the promises that we ask of others' rules. */
class RulesContractTest {
    @Nested
    class EqualSharesTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new EqualShares(Completion.PHRAGMEN, Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class EqualSharesFillUpTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new EqualShares(Completion.PHRAGMEN, Unsupported.FILL_UP);
        }
    }

    @Nested
    class EqualSharesByApprovalTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new EqualShares(Completion.APPROVAL, Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class EqualSharesByIncrementTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new EqualShares(Completion.INCREMENT, Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class EqualSharesOnlyTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new EqualShares(Completion.NONE, Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class SequentialPhragmenTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new Phragmen(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class SequentialPavTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.sequentialPav(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class SequentialSlavTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.sequentialSlav(Unsupported.FILL_UP);
        }
    }

    @Nested
    class ReverseSequentialPavTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new ReversePav(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class PavTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return new ExactPav(Unsupported.FILL_UP);
        }
    }

    @Nested
    class EveryoneOneTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.everyoneOne(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class ApprovalTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.approval(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class SatisfactionApprovalTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.satisfactionApproval(Unsupported.LEAVE_OUT);
        }
    }

    @Nested
    class BridgingTest extends SelectionRuleContract {
        @Override
        protected SelectionRule rule() {
            return CountingRule.bridging(Unsupported.LEAVE_OUT);
        }
    }
}
