package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroomballonAppTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutADisplayTheAppSaysSoInOneSentence() {
        assertThat(run()).isEqualTo(DroomballonApp.DATA);
        assertThat(said(err))
                .isEqualTo("There is no display to open a window on; start the app on a computer with a desktop.");
    }

    @Test
    void whatIsNoFileIsAWrongArgument() {
        assertThat(run("--fast")).isEqualTo(DroomballonApp.USAGE);
        assertThat(said(err)).startsWith("--fast is not a file").hasLineCount(1);
    }

    @Test
    void twoArgumentsAreOneTooMany() {
        assertThat(run("one", "two")).isEqualTo(DroomballonApp.USAGE);
        assertThat(said(err)).startsWith("There are 2 arguments").hasLineCount(1);
    }

    @Test
    void aFileThatIsNoDeckIsWrongData(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.deck.json"), "{\n  \"format\": 7 }");

        assertThat(run(file.toString())).isEqualTo(DroomballonApp.DATA);
        assertThat(said(err)).contains("is not a good deck").hasLineCount(1);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isEqualTo(DroomballonApp.DONE);
        assertThat(said(out)).startsWith("droomballon [EVENING.droomballon | DECK.deck.json]");
        assertThat(said(err)).isEmpty();
    }

    private int run(String... args) {
        return DroomballonApp.run(print(out), print(err), Locale.ENGLISH, Toolkit.builtIn(), args);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
