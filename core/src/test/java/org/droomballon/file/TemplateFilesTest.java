package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of templates that somebody hands in: read once, whole, and never beyond it. */
class TemplateFilesTest {
    private static final List<String> KNOWN = List.of("html/cards", "html/poster", "text/content");

    @TempDir
    private Path folder;

    @Test
    void everyTemplateIsReadUnderTheNameOfItsPlace() throws IOException, UnreadableFileException {
        write("html/cards.vm", "één\r\ntwee");
        write("text/content.vm", "$report");
        write("html/notes.txt", "no template");

        assertThat(TemplateFiles.read(folder, KNOWN))
                .isEqualTo(Map.of("html/cards", "één\ntwee", "text/content", "$report"));
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheTemplate() throws IOException, UnreadableFileException {
        write("html/cards.vm", "\uFEFF<p>");

        assertThat(TemplateFiles.read(folder, KNOWN)).containsEntry("html/cards", "<p>");
    }

    @Test
    void aTemplateInPlaceOfNoneOfOursIsTold() throws IOException {
        write("html/card.vm", "");

        assertThat(problem()).isEqualTo(Problem.at(Kind.FAULTY_TEMPLATE, "", "unknown", "html/card"));
    }

    @Test
    void aFolderWithoutTemplatesIsTold() throws IOException {
        write("readme.txt", "");

        assertThat(problem()).isEqualTo(Problem.at(Kind.FAULTY_TEMPLATE, "", "none", "html/cards.vm"));
    }

    @Test
    void aFolderThatIsNotThereAndAFileInItsPlaceAreTold() throws IOException {
        Path missing = folder.resolve("gone");
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(problem(missing)).isEqualTo(Problem.at(Kind.CANNOT_READ, "", "missing"));
        assertThat(problem(file)).isEqualTo(Problem.at(Kind.CANNOT_READ, "", "other"));
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "elsewhere");
        Path templates = Files.createDirectories(folder.resolve("templates/html"));
        Files.createSymbolicLink(templates.resolve("cards.vm"), secret);

        assertThat(problem(folder.resolve("templates")))
                .isEqualTo(Problem.at(Kind.FAULTY_TEMPLATE, "", "link", "html/cards.vm"));
    }

    @Test
    void atMostHalfAMegabyteIsATemplate() throws IOException, UnreadableFileException {
        write("html/cards.vm", "x".repeat(512 << 10));
        assertThat(TemplateFiles.read(folder, KNOWN)).containsOnlyKeys("html/cards");
        write("html/cards.vm", "x".repeat((512 << 10) + 1));

        assertThat(problem()).isEqualTo(Problem.at(Kind.FAULTY_TEMPLATE, "", "size", "512"));
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        Path file = folder.resolve("html/cards.vm");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(problem()).isEqualTo(Problem.at(Kind.FAULTY_TEMPLATE, "", "encoding", ""));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Problem problem() {
        return problem(folder);
    }

    private static Problem problem(Path folder) {
        return catchThrowableOfType(UnreadableFileException.class, () -> TemplateFiles.read(folder, KNOWN))
                .problems()
                .get(0);
    }
}
