package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.droomballon.deck.Card;
import org.droomballon.deck.DeckPackage;
import org.droomballon.deck.Lens;
import org.droomballon.deck.Picture;
import org.droomballon.file.Problem.About;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1};
    private static final byte[] SVG =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void aDeckWithThreePicturesInAFolder() throws IOException {
        own = Files.createDirectories(folder.resolve("own"));
        Files.createDirectories(own.resolve("media"));
        Files.createDirectories(own.resolve("templates"));
        Files.write(own.resolve("deck.json"), deck());
        Files.write(own.resolve("media/poort.png"), PNG);
        Files.write(own.resolve("media/klas.jpg"), JPEG);
        Files.write(own.resolve("media/nu.svg"), SVG);
        Files.writeString(own.resolve("templates/cards.css"), "h1 { color: red }");
        Files.writeString(own.resolve("README.md"), "Lees mij");
    }

    @Test
    void aFolderAndItsPackageReadAlike() throws IOException, UnreadableFileException {
        DeckPackage plain = DeckFiles.open(own.resolve("deck.json"));
        DeckPackage packed = DeckFiles.open(packed());

        assertThat(packed.deck()).isEqualTo(plain.deck());
        assertThat(packed.media().bytes("media/poort.png").orElseThrow()).isEqualTo(PNG);
        assertThat(plain.media().bytes("media/poort.png").orElseThrow()).isEqualTo(PNG);
        assertThat(AnyFile.read(folder.resolve("own.deck")).deck()).contains(plain.deck());
    }

    @Test
    void aPackageBringsPicturesAndTemplatesAndNothingElse() throws IOException, UnreadableFileException {
        DeckPackage packed = DeckFiles.open(packed());

        assertThat(packed.media().paths())
                .containsExactly("media/klas.jpg", "media/nu.svg", "media/poort.png", "templates/cards.css");
        assertThat(packed.deck().pictures())
                .containsExactly(
                        new Picture("media/nu.svg"), new Picture("media/poort.png"), new Picture("media/klas.jpg"));
        assertThat(packed.deck().lenses().get(0)).extracting(Lens::picture).isEqualTo(picture("media/nu.svg"));
        assertThat(packed.deck().cards()).extracting(Card::picture).contains(picture("media/klas.jpg"));
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException, UnreadableFileException {
        byte[] first = DeckFiles.pack(own);
        Path copy = Files.createDirectories(folder.resolve("copy/media")).getParent();
        for (String name : List.of("media/poort.png", "media/nu.svg", "media/klas.jpg", "deck.json")) {
            Files.copy(own.resolve(name), copy.resolve(name));
        }
        Files.createDirectories(copy.resolve("templates"));
        Files.writeString(copy.resolve("templates/cards.css"), "h1 { color: red }");

        assertThat(DeckFiles.pack(copy)).isEqualTo(first);
    }

    @Test
    void fieldsThatTheProgramDoesNotKnowStayInAPackage() throws IOException, UnreadableFileException {
        ObjectNode tree =
                (ObjectNode) Json.MAPPER.readTree(own.resolve("deck.json").toFile());
        Files.write(own.resolve("deck.json"), Json.bytes(tree.put("colour", "red")));

        assertThat(new String(DeckFiles.pack(own), StandardCharsets.UTF_8)).contains("\"colour\": \"red\"");
    }

    @Test
    void aSessionKeepsTheDeckAndOpensWithoutThePackage() throws IOException, UnreadableFileException {
        Session session = Session.begun("evening-1", 7, DeckFiles.read(packed()));

        SessionFile read = SessionFiles.read("avond", SessionFile.of(session).bytes());

        assertThat(read.session().deck()).isEqualTo(session.deck());
    }

    @Test
    void aPictureThatIsNamedAndNotThereIsToldWithItsCard() throws IOException {
        Files.delete(own.resolve("media/poort.png"));
        Path zip = Zips.of("deck.json", deck(), "media/nu.svg", SVG, "media/klas.jpg", JPEG)
                .write(folder);

        for (Path file : List.of(own.resolve("deck.json"), zip)) {
            assertThat(problems(file))
                    .extracting(Problem::kind, Problem::place, Problem::about)
                    .containsExactly(
                            tuple(Kind.NO_SUCH_PICTURE, "/cards/0/picture", new About(About.Part.CARD, "c1", "1", "")));
        }
    }

    @Test
    void aPictureIsWhatItsNameSays() throws IOException {
        Files.write(own.resolve("media/poort.png"), JPEG);
        Files.writeString(own.resolve("media/nu.svg"), "<html xmlns='http://www.w3.org/1999/xhtml'/>");

        assertThat(problems(own.resolve("deck.json")))
                .extracting(Problem::kind, Problem::place)
                .containsExactly(
                        tuple(Kind.NOT_A_PICTURE, "/lenses/0/picture"), tuple(Kind.NOT_A_PICTURE, "/cards/0/picture"));
    }

    @Test
    void anSvgWithADocumentTypeIsRefused() throws IOException {
        Files.writeString(
                own.resolve("media/nu.svg"),
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>");

        assertThat(problems(own.resolve("deck.json"))).extracting(Problem::kind).containsExactly(Kind.NOT_A_PICTURE);
    }

    @Test
    void aFileThatIsNoPictureIsNotPacked() throws IOException {
        Files.writeString(own.resolve("media/virus.exe"), "MZ");

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.pack(own))
                        .problems())
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_A_PICTURE, List.of("media/virus.exe")));
    }

    @Test
    void aLinkInTheFolderIsNotPacked() throws IOException {
        Files.createSymbolicLink(own.resolve("media/geheim.png"), folder.resolve("elsewhere.png"));

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.pack(own))
                        .problems())
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.BAD_PART, List.of("link", "media/geheim.png")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../buiten.png",
                "media/../../buiten.png",
                "/etc/passwd",
                "C:/windows.png",
                "media/C:boot.png",
                "media//twee.png",
                "media/./punt.png",
                "../",
                "media/\u0001.png"
            })
    void aNameThatLeadsOutOfThePackageIsRefused(String name) throws IOException {
        assertThat(problems(whole().with(name, PNG).write(folder)))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(tuple(Kind.BAD_PART, "path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"media@@@poort2.png", "..@@@buiten.png"})
    void aBackslashAsOldWindowsProgramsWriteItIsRefused(String name) throws IOException {
        byte[] zip = whole().with(name, PNG).bytes();
        byte[] mark = "@@@".getBytes(StandardCharsets.UTF_8);
        for (int at = Bytes.indexOf(zip, mark); at >= 0; at = Bytes.indexOf(zip, mark)) {
            Arrays.fill(zip, at, at + mark.length, (byte) '\\');
        }

        assertThat(problems(Files.write(folder.resolve("x.deck"), zip)))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(tuple(Kind.BAD_PART, "path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"media/nu.svg", "media/NU.svg", "MEDIA/nu.svg", "Deck.json", "media/nu.ſvg"})
    void twoPartsWithOneNameAreRefused(String name) throws IOException {
        assertThat(problems(whole().with(name, SVG).write(folder)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.BAD_PART, List.of("double", name)));
    }

    @Test
    void twoWaysToWriteAnAccentAreOneName() throws IOException {
        Path zip = whole().with("templates/caf\u00E9.vm", SVG)
                .with("templates/cafe\u0301.vm", SVG)
                .write(folder);

        assertThat(problems(zip))
                .extracting(problem -> problem.details().get(0))
                .containsExactly("double");
    }

    @ParameterizedTest
    @ValueSource(ints = {0120777, 0060644, 0010644})
    void linksAndDevicesAreRefused(int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry("media/geheim.png");
        entry.setUnixMode(mode);

        assertThat(problems(whole().with(entry, "/etc/passwd".getBytes(StandardCharsets.UTF_8))
                        .write(folder)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.BAD_PART, List.of("link", "media/geheim.png")));
    }

    @Test
    void aPartWithAPasswordIsRefused() throws IOException {
        byte[] zip = whole().bytes();
        int entry = Zips.lastDirectoryEntry(zip);
        zip[entry + 8] |= 1;

        assertThat(problems(Files.write(folder.resolve("x.deck"), zip)))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(tuple(Kind.BAD_PART, "encrypted"));
    }

    @Test
    void aPartThatSaysItIsSmallerThanItIsIsRefused() throws IOException {
        byte[] zip = whole().bytes();
        int entry = Zips.lastDirectoryEntry(zip);
        zip[entry + 24] = 1;

        assertThat(problems(Files.write(folder.resolve("x.deck"), zip)))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(tuple(Kind.BAD_PART, "damaged"));
    }

    @Test
    void aPartThatGrowsAHundredfoldIsRefused() throws IOException {
        assertThat(problems(
                        whole().with("media/nul.png", new byte[2 * MEGABYTE]).write(folder)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.PACKAGE_TOO_LARGE, List.of("ratio", "100", "media/nul.png")));
    }

    @Test
    void aPartOfSeventeenMegabytesIsRefused() throws IOException {
        Path zip = whole().stored("media/groot.png", new byte[17 * MEGABYTE]).write(folder);

        assertThat(problems(zip))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.PACKAGE_TOO_LARGE, List.of("file", "16", "media/groot.png")));
    }

    @Test
    void manyPartsThatAreTooMuchTogetherAreRefused() throws IOException {
        Zips zips = whole();
        byte[] noise = Zips.noise(MEGABYTE);
        byte[] fifteen = new byte[15 * MEGABYTE];
        for (int at = 0; at < 15; at++) {
            System.arraycopy(noise, 0, fifteen, at * MEGABYTE, MEGABYTE / 16);
        }
        for (int part = 0; part < 5; part++) {
            zips.with("templates/" + part + ".vm", fifteen);
        }

        assertThat(problems(zips.write(folder)))
                .extracting(Problem::kind, problem -> problem.details().get(0))
                .containsExactly(tuple(Kind.PACKAGE_TOO_LARGE, "size"));
    }

    @Test
    void aThousandAndOnePartsAreTooMany() throws IOException {
        Zips zips = whole();
        for (int part = 0; part <= 1000; part++) {
            zips.with("templates/" + part + ".vm", new byte[0]);
        }

        assertThat(problems(zips.write(folder)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.PACKAGE_TOO_LARGE, List.of("entries", "1000", "")));
    }

    @Test
    void whatIsNoZipIsToldSo() throws IOException {
        Path file = Files.write(folder.resolve("x.deck"), deck());

        assertThat(problems(file))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_A_PACKAGE, List.of("zip")));
    }

    @Test
    void aZipWithoutADeckAtTheTopIsToldSo() throws IOException {
        assertThat(problems(Zips.of("own/deck.json", deck()).write(folder)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_A_PACKAGE, List.of("deck")));
    }

    @Test
    void halfAZipIsDamaged() throws IOException {
        byte[] zip = whole().bytes();
        byte[] half = Arrays.copyOf(zip, zip.length / 2);

        assertThat(problems(Files.write(folder.resolve("x.deck"), half)))
                .extracting(Problem::kind, Problem::details)
                .containsExactly(tuple(Kind.NOT_A_PACKAGE, List.of("damaged")));
    }

    @Test
    void aMistakeInTheDeckOfAPackageHasItsLine() throws IOException {
        byte[] wrong = new String(deck(), StandardCharsets.UTF_8)
                .replace("\"minutesPerCard\": 10", "\"minutesPerCard\": 0")
                .getBytes(StandardCharsets.UTF_8);
        Path file = Zips.of("deck.json", wrong, "media/nu.svg", SVG, "media/klas.jpg", JPEG, "media/poort.png", PNG)
                .write(folder);

        UnreadableFileException problem =
                catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.open(file));

        assertThat(problem.file()).endsWith("x.deck/deck.json");
        assertThat(problem.problems()).singleElement().matches(each -> each.line() > 1);
    }

    @Test
    void whatSystemsPutBesideIsPassedOver() throws IOException, UnreadableFileException {
        Path file = whole().with("__MACOSX/media/._poort.png", JPEG)
                .with("media/.DS_Store", JPEG)
                .with("README.md", JPEG)
                .with("media/", new byte[0])
                .write(folder);

        assertThat(DeckFiles.open(file).media().paths())
                .containsExactly("media/klas.jpg", "media/nu.svg", "media/poort.png");
    }

    @Test
    void aTranslatedPackageKeepsItsPictures() throws IOException, UnreadableFileException {
        Path made = Files.write(folder.resolve("tr.deck"), DeckFiles.translate(packed(), Locale.forLanguageTag("tr")));

        DeckPackage translated = DeckFiles.open(made);

        assertThat(translated.media().bytes("media/nu.svg").orElseThrow()).isEqualTo(SVG);
        assertThat(translated.deck().unfinished()).containsExactly(Locale.forLanguageTag("tr"));
    }

    private static Zips whole() {
        return Zips.of("deck.json", deck(), "media/nu.svg", SVG, "media/klas.jpg", JPEG, "media/poort.png", PNG);
    }

    private Path packed() throws IOException, UnreadableFileException {
        return Files.write(folder.resolve("own.deck"), DeckFiles.pack(own));
    }

    private static byte[] deck() {
        try {
            ObjectNode tree =
                    (ObjectNode) Json.MAPPER.readTree(DeckFiles.starter("eigen", Locale.forLanguageTag("nl")));
            ((ObjectNode) tree.at("/lenses/0")).put("picture", "media/nu.svg");
            ((ObjectNode) tree.at("/cards/0")).put("picture", "media/poort.png");
            ((ObjectNode) tree.at("/cards/2")).put("picture", "media/klas.jpg");
            return Json.bytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Picture> picture(String path) {
        return Optional.of(new Picture(path));
    }

    private static List<Problem> problems(Path file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DeckFiles.open(file))
                .problems();
    }
}
