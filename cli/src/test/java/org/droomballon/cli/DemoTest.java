package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void theDemoMakesEveryDocumentInThreeFormats() {
        assertThat(shell.run("demo", folder.resolve("demo"))).isZero();

        for (String document : new String[] {"avond-cards-nl", "avond-ten-points-nl", "avond-follow-up-nl"}) {
            for (String format : new String[] {".pdf", ".html", ".md"}) {
                assertThat(folder.resolve("demo").resolve(document + format)).isNotEmptyFile();
                assertThat(shell.out()).contains(document + format);
            }
        }
        assertThat(shell.err())
                .contains("95 van 95")
                .contains("Open eerst " + folder.resolve("demo").resolve("avond-ten-points-nl.pdf"));
    }

    @Test
    void theFollowUpIsToldAsItStoodAfterTheSchoolAnswered() throws IOException {
        assertThat(shell.run("demo", folder.resolve("demo"))).isZero();

        assertThat(folder.resolve("demo").resolve("avond-follow-up-nl.md"))
                .content()
                .contains("Zo staat het op 12\u00A0november\u00A02026.", "De eerste koffie is op vrijdag 13 november");
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("mijn.txt"), "van mij");

        assertThat(shell.run("demo", folder)).isEqualTo(1);
        assertThat(mine).hasContent("van mij");
        assertThat(shell.out()).isEmpty();
    }
}
