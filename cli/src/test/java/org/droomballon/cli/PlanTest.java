package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("en");

    @Test
    void aPlanReadsWellInATerminal() {
        assertThat(shell.run("plan", "--parents", 7, "--minutes", 65, "--start", "23:30", "--seed", 5))
                .isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        "Parents: 7   Tables: 2   Cards: 3   Minutes: 65   Seed: 5",
                        "",
                        "Table    Seats  Facilitator  Note-taker  Cards",
                        "Table 1  4      1            2           1, 2, 3",
                        "Table 2  3      1            2           1, 2, 3",
                        "",
                        "From   Min.  What",
                        "23:30  10    Welcome",
                        "23:40  10    " + question(1),
                        "23:50  10    " + question(2),
                        "00:00  10    " + question(3),
                        "00:10  20    Harvest: dots and ten points",
                        "00:30  5     Closing",
                        "00:35        End");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void withoutAStartTheMinutesAreThoseSinceTheStart() {
        assertThat(shell.run("plan", "--parents", 23, "--minutes", 90)).isZero();
        assertThat(shell.out().lines()).contains("0     10    Welcome", "85          End");
        assertThat(shell.out()).contains("Tables: 6   Cards: 5   Minutes: 85   Seed: ");
        assertThat(shell.err()).contains("Left over at the end, for what runs late: 5 min.");
    }

    @Test
    void spreadCardsAndTurningRolesAreTold() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "\uFEFFAn\nBo\r\n\n Cas \nDirk\nEls\nFatima\n");

        assertThat(shell.run(
                        "plan",
                        "--names",
                        names,
                        "--tables",
                        2,
                        "--minutes",
                        55,
                        "--spread",
                        "--rotate",
                        "--seed",
                        3,
                        "--together",
                        "An, Els",
                        "--apart",
                        "Bo,Cas"))
                .isZero();
        assertThat(shell.out().lines())
                .contains("Facilitator and note-taker: the number of the seat, card after card.")
                .contains("10    10    Cards 1, 3, one at each table")
                .anyMatch(line -> line.matches("Table 1  3      1, 2 +2, 3 +1, 2 +1 \\S+, 2 \\S+, 3 \\S+"));
        assertThat(shell.out().lines().filter(line -> line.startsWith("Table ")))
                .anyMatch(line -> line.contains("An") && line.contains("Els"))
                .noneMatch(line -> line.contains("Bo") && line.contains("Cas"));
    }

    @Test
    void theSameSeedGivesTheSamePlanAsData() {
        List<Object> words = List.of("plan", "--parents", 5, "--end", "21:00", "--minutes", 60, "--json", "--seed", 7);

        assertThat(shell.run(words.toArray())).isZero();
        String once = shell.out();
        assertThat(shell.run(words.toArray())).isZero();
        assertThat(shell.out())
                .isEqualTo(once)
                .startsWith("{\n  \"format\": \"droomballon/plan\"")
                .endsWith("}\n");
        assertThat(once).contains("\"seed\": 7", "\"start\": \"20:00\"", "\"time\": \"20:10\"");
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsWritten() throws IOException {
        assertThat(shell.run(
                        "plan", "--end", "21:00", "--cards", "1,1,99", "--harvest", -1, "--seed", -2, "-o", folder))
                .isEqualTo(2);
        assertThat(shell.err().lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("--names"))
                .anyMatch(line -> line.contains("--start"))
                .anyMatch(line -> line.contains("lengths"))
                .anyMatch(line -> line.contains("\"99\""))
                .anyMatch(line -> line.contains("once"))
                .anyMatch(line -> line.contains("seed"));
        assertThat(shell.run("plan", "--parents", 1, "--minutes", 40, "-o", folder))
                .isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(2).anyMatch(line -> line.contains("2 parents or more"));
        assertThat(shell.run("plan", "--parents", 8, "--minutes", 0)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameThatStandsTwiceIsToldWithItsLine() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "An\nBo\nAn\n");

        assertThat(shell.run("plan", "--names", names, "--minutes", 90)).isEqualTo(1);
        assertThat(shell.err()).contains("names.txt, line 3", "\"An\"");
        assertThat(shell.run("plan", "--names", Files.writeString(names, "\n"), "--minutes", 90))
                .isEqualTo(1);
        assertThat(shell.err()).contains("the list of names");
    }

    @Test
    void theFilesOfTheTablesAreTogetherTheEvening() throws IOException, UnreadableFileException {
        assertThat(shell.run("plan", "--parents", 14, "--cards", "1,2,10,17", "--school", "De Regenboog", "-o", folder))
                .isZero();
        assertThat(shell.err().lines()).hasSize(6).anyMatch(line -> line.contains("card 10 is about the film"));
        SessionFile evening = SessionFiles.read(folder.resolve("evening.droomballon"));
        for (int table = 1; table <= 4; table++) {
            Path file = folder.resolve("table-" + table + ".droomballon");
            assertThat(shell.run("check", file)).isZero();
            assertThat(SessionFiles.read(file).session().groups())
                    .extracting(group -> group.id())
                    .containsExactly("t" + table);
        }
        assertThat(evening.session().groups()).hasSize(4);
        assertThat(merged(1, 2, 3, 4)).isEqualTo(evening.bytes());
        assertThat(merged(3, 1, 4, 2)).isEqualTo(evening.bytes());
    }

    @Test
    void anEveningThatIsThereIsNotWrittenOver() throws IOException {
        shell.run("plan", "--parents", 4, "--cards", "1", "-o", folder);
        byte[] before = Files.readAllBytes(folder.resolve("evening.droomballon"));
        Files.delete(folder.resolve("table-1.droomballon"));

        assertThat(shell.run("plan", "--parents", 4, "--cards", "1", "-o", folder))
                .isEqualTo(1);
        assertThat(shell.err()).contains("evening.droomballon");
        assertThat(folder.resolve("table-1.droomballon")).doesNotExist();
        assertThat(folder.resolve("evening.droomballon")).hasBinaryContent(before);
    }

    private byte[] merged(Integer... tables) throws UnreadableFileException {
        List<SessionFile> files = new ArrayList<>();
        for (int table : tables) {
            files.add(SessionFiles.read(folder.resolve("table-" + table + ".droomballon")));
        }
        return SessionFiles.merge(files).bytes();
    }

    private static String question(int number) {
        return Stream.of(DeckFiles.embedded().cards().get(number - 1))
                .map(card ->
                        "Card " + number + ": " + card.question(Locale.ENGLISH).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19:30", "19u30", "19h30", "19.30"})
    void aTimeIsReadAsPeopleWriteIt(String start) {
        assertThat(shell.run("plan", "--parents", 8, "--minutes", 60, "--start", start))
                .isZero();
        assertThat(shell.out()).contains("19:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "19:3", "19u77", "half acht"})
    void whatIsNoTimeIsWrongUse(String start) {
        assertThat(shell.run("plan", "--parents", 8, "--minutes", 60, "--start", start))
                .isEqualTo(2);
    }
}
