package org.droomballon.swing.takehome;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.layout.PrintSettings;

/** Prints documents in any format; it keeps its letters for the next as long as paper and print stay the same. */
final class Press {
    private final Clock clock;
    private Optional<Set> set = Optional.empty();

    private record Set(PrintSettings settings, List<Exporter> exporters) {}

    Press(Clock clock) {
        this.clock = clock;
    }

    Exported print(Document document, PrintSettings settings, String format) {
        return exporters(settings).stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow()
                .export(document);
    }

    private synchronized List<Exporter> exporters(PrintSettings settings) {
        Set ready = set.filter(each -> each.settings().equals(settings))
                .orElseGet(() -> new Set(settings, Exporters.all(clock, settings)));
        set = Optional.of(ready);
        return ready.exporters();
    }
}
