package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {
    @TempDir
    private Path folder;

    private Path file;
    private BackupFolder copies;
    private Desks desks;

    @BeforeEach
    void anEveningHasBegun() throws IOException, UnreadableFileException {
        file = Desks.begun(Files.createDirectory(folder.resolve("avond")));
        copies = new BackupFolder(folder.resolve("kopieen"), 3, Duration.ZERO);
        desks = new Desks(copies.folder());
    }

    @AfterEach
    void theProgramStops() {
        desks.close();
    }

    @Test
    void afterACleanExitNothingIsOfferedEvenIfTheFileIsOlderNow() throws Exception {
        byte[] before = Files.readAllBytes(file);
        write("Eerste");
        SafeFile.write(file, before);

        Opening.ForWriting again = (Opening.ForWriting) desks.open(file);

        assertThat(again.recovery()).isEmpty();
        again.session().close();
    }

    @Test
    void afterACrashThatLostNothingNothingIsOffered() throws Exception {
        write("Eerste");
        crash();

        Opening.ForWriting again = (Opening.ForWriting) desks.open(file);

        assertThat(again.recovery()).isEmpty();
        again.session().close();
    }

    @Test
    void afterACrashWhatACopyHoldsAndTheFileDoesNotIsOfferedOnceAndNeverTakenSilently() throws Exception {
        byte[] before = Files.readAllBytes(file);
        write("Eerste");
        SafeFile.write(
                file,
                Desks.withNote(SessionFiles.read("avond", before), "elders", "Tweede")
                        .bytes());
        crash();

        Opening.ForWriting again = (Opening.ForWriting) desks.open(file);

        assertThat(Desks.notes(again.recovery().orElseThrow().content())).containsExactlyInAnyOrder("Eerste", "Tweede");
        assertThat(Desks.notes(file)).containsExactly("Tweede");
        again.session().close();
        assertThat(Desks.notes(file)).containsExactly("Tweede");
        Opening.ForWriting third = (Opening.ForWriting) desks.open(file);
        assertThat(third.recovery()).as("declined, and closed well").isEmpty();
        third.session().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"format\": \"droomballon/ses", "\0\0\0\0"})
    void aDamagedFileIsLeftAsItIsUntilPeopleTakeTheCopy(String damage) throws Exception {
        write("Eerste");
        Files.writeString(file, damage);

        Opening.Unreadable opening = (Opening.Unreadable) desks.open(file);
        assertThat(opening.why().problems()).isNotEmpty();
        assertThat(file).hasBinaryContent(damage.getBytes(StandardCharsets.UTF_8));
        assertThat(Folders.list(file.getParent())).as("the lock is let go").containsExactly(file);

        Opening restored = desks.desk().restore(opening.recovery().orElseThrow(), desks.listener());
        ((Opening.ForWriting) restored).session().close();
        assertThat(Desks.notes(file)).containsExactly("Eerste");
        assertThat(Folders.list(copies.folder()).stream()
                        .filter(each -> each.toString().endsWith(".damaged")))
                .hasSize(damage.isEmpty() ? 0 : 1);
    }

    @Test
    void theNewestCopyMayBeDamagedToo() throws Exception {
        write("Eerste");
        write("Tweede");
        Files.write(copies.of(file.toRealPath()).newestFirst().get(0), new byte[0]);
        Files.write(file, new byte[0]);

        Opening.Unreadable opening = (Opening.Unreadable) desks.open(file);

        assertThat(Desks.notes(opening.recovery().orElseThrow().content())).containsExactly("Eerste");
    }

    @Test
    void aFileThatIsSoundAgainIsNotReplacedByACopy() throws Exception {
        write("Eerste");
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, new byte[0]);
        Opening.Unreadable opening = (Opening.Unreadable) desks.open(file);
        SafeFile.write(
                file,
                Desks.withNote(SessionFiles.read("avond", sound), "elders", "Tweede")
                        .bytes());

        Opening restored = desks.desk().restore(opening.recovery().orElseThrow(), desks.listener());

        ((Opening.ForWriting) restored).session().close();
        assertThat(Desks.notes(file)).containsExactlyInAnyOrder("Eerste", "Tweede");
    }

    @Test
    void aSoundFileThatThisProgramCannotReadIsNotDamagedAndIsLeftAlone() throws Exception {
        write("Eerste");
        String newer = Files.readString(file).replace("\"version\": 1", "\"version\": 2");
        Files.writeString(file, newer);

        Opening.Unreadable opening = (Opening.Unreadable) desks.open(file);

        assertThat(opening.recovery()).isEmpty();
        assertThat(file).hasContent(newer);
    }

    @Test
    void aFileThatIsGoneIsOfferedOnlyAfterACrash() throws Exception {
        write("Eerste");
        Files.delete(file);
        assertThat(((Opening.Unreadable) desks.open(file)).recovery()).isEmpty();

        crash();
        Opening.Unreadable opening = (Opening.Unreadable) desks.open(file);
        assertThat(Desks.notes(opening.recovery().orElseThrow().content())).containsExactly("Eerste");
        assertThat(Folders.list(file.getParent())).isEmpty();
    }

    private void write(String text) {
        OpenSession open = desks.write(file);
        open.changed(Desks.withNote(open.file(), text.substring(0, 2).toLowerCase(java.util.Locale.ROOT), text));
        open.close();
    }

    /** Leaves what a program leaves that stops in the middle. */
    private void crash() throws IOException {
        copies.of(file.toAbsolutePath()).opened();
    }
}
