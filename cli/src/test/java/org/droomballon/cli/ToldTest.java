package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people need to hear, although nothing went wrong. */
class ToldTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void decisionsThatContradictEachOtherInAChainAreToldAndSoAreDecisionsThatWereKnown()
            throws IOException, UnreadableFileException {
        Path evening = Files.copy(Shell.evening().resolve("tafel-geel.droomballon"), folder.resolve("a.droomballon"));
        SessionFile file = SessionFiles.read(evening);
        String one = file.session().items().get(0).id().toString();
        String two = file.session().items().get(1).id().toString();
        String three = file.session().items().get(2).id().toString();
        Path csv = Files.writeString(
                folder.resolve("b.csv"),
                "beslissing,punt,ander,tekst\nzelfde," + one + "," + two + ",\nzelfde," + two + "," + three
                        + ",\nanders," + one + "," + three + ",\n");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.err())
                .contains("3 beslissingen overgenomen", "hetzelfde en ook verschillend", one, two, three);
        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.err()).contains("er is niets veranderd");
    }

    @Test
    void aTimeAndADateGetAnExample() {
        assertThat(shell.run("plan", "--parents", "8", "--start", "1930")).isEqualTo(2);
        assertThat(shell.err()).contains("\"1930\"", "19:30");
        assertThat(shell.run("plan", "--parents", "8", "--date", "15/10/2026")).isEqualTo(2);
        assertThat(shell.err()).contains("\"15/10/2026\"", "2026-10-15");
    }
}
