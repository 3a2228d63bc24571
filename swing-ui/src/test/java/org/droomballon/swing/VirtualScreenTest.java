package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private PrintStream print() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    @Test
    void windowsThatAreRequiredFailWhereTheyCannotBeTested() {
        for (String toolkit : new String[] {MISSING, BrokenScreen.class.getName()}) {
            assertThatThrownBy(() -> VirtualScreen.require(toolkit, "required", print()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("NO WINDOW WAS TESTED");
        }
    }

    @Test
    void optionalWindowsAreLoudlyLeftOutWhereTheyCannotBeTested() {
        assertThatThrownBy(() -> VirtualScreen.require(MISSING, "optional", print()))
                .isInstanceOf(TestAbortedException.class);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("NO WINDOW WAS TESTED");
    }

    @Test
    void aScreenThatIsThereLetsTheTestsRun() {
        assertThatCode(() -> VirtualScreen.require(String.class.getName(), "required", print()))
                .doesNotThrowAnyException();
    }
}
