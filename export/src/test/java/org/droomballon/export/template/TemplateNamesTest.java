package org.droomballon.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateNamesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** One that has no name is left out of every page that takes it in. */
    @Test
    void everyTemplateOfTheProgramHasAName() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> there = files.map(file -> RESOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(TemplateNames.END))
                    .map(TemplateNames::of)
                    .sorted()
                    .toList();

            assertThat(TemplateNames.all()).containsExactlyElementsOf(there);
        }
    }
}
