package org.droomballon.swing;

import java.io.PrintStream;
import org.junit.jupiter.api.Assumptions;

/** A screen in pure Java for tests that need a window; where it cannot be had, it says so loudly. */
final class VirtualScreen {
    private static final String CACIO = "com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension";

    private VirtualScreen() {}

    /** Must come before any other use of AWT: loading the class exchanges the toolkit. */
    static void require() {
        require(CACIO, System.getProperty("gui.windows"), System.err);
    }

    static void require(String toolkit, String windows, PrintStream err) {
        try {
            Class.forName(toolkit);
        } catch (ClassNotFoundException | LinkageError e) {
            String why = "NO WINDOW WAS TESTED: this JDK cannot carry the virtual screen (" + e + ")";
            if ("required".equals(windows)) {
                throw new AssertionError(why, e);
            }
            err.println(why);
            Assumptions.abort(why);
        }
    }
}
