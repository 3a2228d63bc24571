package org.droomballon.deck;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of talking a deck may ask for, up to the last that is possible. */
class ConversationRulesTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2, 0, 0, 1, 1",
        "2, 5, 1, 1, 10, 10",
        "2, 5, 2, 0, 10, 10",
        "2, 5, 0, 2, 10, 10",
        "20, 20, 10, 10, 1, 1",
    })
    void rulesThatATableCanKeep(int smallest, int largest, int facilitators, int noteTakers, int minutes, int points) {
        assertThatNoException()
                .isThrownBy(() -> new ConversationRules(smallest, largest, facilitators, noteTakers, minutes, points));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0, 0, 10, 10",
        "5, 4, 1, 1, 10, 10",
        "2, 21, 1, 1, 10, 10",
        "2, 5, -1, 1, 10, 10",
        "2, 5, 1, -1, 10, 10",
        "2, 5, 2, 1, 10, 10",
        "2, 5, 1, 1, 0, 10",
        "2, 5, 1, 1, 10, 0",
    })
    void rulesThatNoTableCanKeep(int smallest, int largest, int facilitators, int noteTakers, int minutes, int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversationRules(smallest, largest, facilitators, noteTakers, minutes, points));
    }
}
