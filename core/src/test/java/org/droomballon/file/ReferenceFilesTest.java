package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.droomballon.branding.ReferenceDocument;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that should lend their styles, as strangers may send them. */
class ReferenceFilesTest {
    private static final byte[] XML = "<a/>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsOpenedWithAllItsParts() throws IOException, UnreadableFileException {
        Path file = write(Zips.of("word/styles.xml", XML, "word/media/a.png", XML));

        ReferenceDocument document = ReferenceFiles.read(file);

        assertThat(document.kind()).isEqualTo(ReferenceDocument.Kind.DOCX);
        assertThat(document.parts()).containsOnlyKeys("word/styles.xml", "word/media/a.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../buiten.xml", "/etc/buiten.xml", "word/../../buiten.xml", "C:/buiten.xml"})
    void aNameThatLeadsOutIsRefusedAndNothingIsWrittenThere(String name) throws IOException {
        assertThat(why(Zips.of("word/styles.xml", XML, name, XML))).containsExactly("path", name);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aLinkIsRefused() throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("word/styles.xml");
        link.setUnixMode(0120777);

        assertThat(why(Zips.of("a.xml", XML).with(link, "/etc/passwd".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("link", "word/styles.xml");
    }

    @Test
    void aPartThatGrowsWithoutMeasureIsRefused() throws IOException {
        assertThat(why(Zips.of("word/styles.xml", new byte[15 << 20]))).containsExactly("large", "word/styles.xml");
    }

    @Test
    void whatIsNoDocumentIsTold() throws IOException {
        Path text = Files.writeString(folder.resolve("brief.docx"), "Beste school");
        Path other =
                Files.write(folder.resolve("brief.pages"), Zips.of("a", XML).bytes());

        assertThat(why(text)).containsExactly("type", "");
        assertThat(why(other)).containsExactly("type", "");
    }

    private List<String> why(Zips zips) throws IOException {
        return why(write(zips));
    }

    private static List<String> why(Path file) {
        List<Problem> problems = catchThrowableOfType(UnreadableFileException.class, () -> ReferenceFiles.read(file))
                .problems();
        assertThat(problems).extracting(Problem::kind).containsOnly(Kind.BAD_REFERENCE);
        return problems.get(0).details();
    }

    private Path write(Zips zips) throws IOException {
        return Files.write(folder.resolve("brief.docx"), zips.bytes());
    }
}
