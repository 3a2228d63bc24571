package org.droomballon.cli;

import com.google.common.base.Suppliers;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;
import org.droomballon.export.wording.FaultSentences;
import org.droomballon.toolkit.Toolkit;

/** The toolkit, looked for when a command first needs it; what is wrong with it is said then, and once. */
final class Tools {
    private Tools() {}

    static Supplier<Toolkit> told(Supplier<Toolkit> tools, PrintWriter err, Locale language) {
        return Suppliers.memoize(() -> told(tools.get(), err, language));
    }

    private static Toolkit told(Toolkit toolkit, PrintWriter err, Locale language) {
        FaultSentences sentences = FaultSentences.in(language);
        toolkit.faults().stream().flatMap(fault -> sentences.of(fault).stream()).forEach(err::println);
        return toolkit;
    }
}
