package org.droomballon.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.file.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole implementations in the Javadoc are what they say: they compile, and the program finds them in a jar. */
class JavadocExamplesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);
    private static final String IMPORTS = "import java.util.*; import java.util.regex.*;"
            + " import org.droomballon.consolidation.*; import org.droomballon.deck.*; import org.droomballon.file.*;"
            + " import org.droomballon.toolkit.*;\n";

    @TempDir
    private Path folder;

    @Test
    void theExamplesCompileAndAreFound() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Path deck = Path.of("src", "main", "resources", "org", "droomballon", "file", "een-warm-onthaal.deck.json");
        new PluginJar(Files.createDirectory(folder.resolve("work")))
                .with("GreenSquare", example(DeckSource.class))
                .with("MostDots", example(SelectionRule.class))
                .with("SameWords", example(Similarity.class))
                .file(
                        "green-square.deck.json",
                        Files.readString(deck).replace("\"een-warm-onthaal\"", "\"green-square\""))
                .naming(DeckSource.class, "GreenSquare")
                .naming(SelectionRule.class, "MostDots")
                .naming(Similarity.class, "SameWords")
                .to(plugins.resolve("examples.jar"));

        Toolkit toolkit = Toolkit.discover(Plugins.in(plugins));

        assertThat(toolkit.faults()).isEmpty();
        assertThat(toolkit.decks().named("green-square")).isPresent();
        assertThat(toolkit.rules().named("most-dots")).isPresent();
        Similarity words = toolkit.similarities().named("same-words").orElseThrow();
        assertThat(words.compare("Een bank, graag!", "graag een bank").score()).isEqualTo(1);
        assertThat(words.compare("Een bank", "geen bank").score()).isZero();
    }

    private static String example(Class<?> type) throws IOException {
        String source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher matcher = EXAMPLE.matcher(source);
        assertThat(matcher.find()).as("an example in " + type).isTrue();
        return IMPORTS + matcher.group(1).replaceAll("(?m)^ \\* ?", "");
    }
}
