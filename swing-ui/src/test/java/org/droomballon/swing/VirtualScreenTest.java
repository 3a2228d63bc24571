package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class VirtualScreenTest {
    private static final String MISSING = "org.droomballon.NoSuchScreen";

    /** Fails as Cacio does on a JDK whose insides it does not know. */
    static final class BrokenScreen {
        static final int SIDE = measure();

        private static int measure() {
            throw new IllegalStateException("no such screen");
        }
    }

    @Test
    void windowsThatAreRequiredFailWhereTheyCannotBeTested() {
        for (String toolkit : new String[] {MISSING, BrokenScreen.class.getName()}) {
            assertThatThrownBy(() -> VirtualScreen.require(toolkit, "required"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("NO WINDOW WAS TESTED");
        }
    }

    @Test
    void optionalWindowsAreLeftOutWhereTheyCannotBeTested() {
        assertThatThrownBy(() -> VirtualScreen.require(MISSING, "optional")).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aScreenThatIsThereLetsTheTestsRun() {
        assertThatCode(() -> VirtualScreen.require(String.class.getName(), "required"))
                .doesNotThrowAnyException();
    }
}
