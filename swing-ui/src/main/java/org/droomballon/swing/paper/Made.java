package org.droomballon.swing.paper;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of making paper.
 *
 * @param files that were written
 * @param problems a sentence for each kind that could not be made, or in which letters are missing
 */
public record Made(List<Path> files, List<String> problems) {
    public Made {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
