package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decks",
                "deck",
                "check",
                "plan",
                "merge",
                "audit",
                "import",
                "decide",
                "consolidate",
                "export",
                "follow-up",
                "demo"
            })
    void everyCommandExplainsItself(String command) {
        Shell shell = new Shell("nl");

        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Gebruik: droomballon " + command, "Toon deze hulp.");
    }

    @Test
    void aWordThatIsNoCommandIsWrongUse() {
        Shell shell = new Shell("en");

        assertThat(shell.run("dansen")).isEqualTo(2);
        assertThat(shell.err()).contains("dansen", "--help");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void theDecksAreListedAsData() {
        Shell shell = new Shell("nl");

        assertThat(shell.run("decks")).isZero();
        assertThat(shell.out().strip()).isEqualTo("een-warm-onthaal\tEen warm onthaal\tnl,fr,en,de\t19\tdroomballon");
    }
}
