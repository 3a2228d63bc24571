package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.droomballon.branding.Branding;
import org.droomballon.branding.Colour;
import org.droomballon.branding.Typeface;
import org.droomballon.deck.Picture;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council may bring, and what it is told of what it may not. */
class BrandingTest {
    private static final Schema SCHEMA = SchemaTest.schema("branding-1");
    private static final Path EXAMPLE =
            Path.of("..", "examples", "cases", "een-warm-onthaal", "regenboog.branding.json");
    private static final Path FONTS =
            Path.of("..", "export", "src", "main", "resources", "org", "droomballon", "export", "font");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">%s</svg>";

    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        Files.copy(FONTS.resolve("NotoSans-Regular.ttf"), folder.resolve("letters.ttf"));
        logo("<path d=\"M0 0h20v10z\" fill=\"#123456\"/>");
    }

    @Test
    void theExampleIsReadAndFollowsTheSchema() throws UnreadableFileException, IOException {
        Branding branding = BrandingFiles.read(EXAMPLE);

        assertThat(branding.logo()).hasValueSatisfying(logo -> {
            assertThat(logo.type()).isEqualTo(Picture.Type.SVG);
            assertThat(logo.width()).isEqualTo(240);
            assertThat(logo.words().in(Locale.GERMAN)).startsWith("Logo van basisschool");
        });
        assertThat(branding.main().map(Colour::hex)).contains("#1d4f91");
        assertThat(SCHEMA.validate(Json.MAPPER.readTree(Files.readAllBytes(EXAMPLE))))
                .isEmpty();
        assertThat(AnyFile.read(EXAMPLE).branding()).contains(branding);
    }

    @Test
    void aFontIsKnownByItsOwnName() throws UnreadableFileException, IOException {
        Branding branding = read("\"font\": {\"regular\": \"letters.ttf\"}");

        assertThat(branding.font().map(Typeface::family)).contains("Noto Sans");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        List<Problem> problems = problems(
                """
                "logo": {"file": "../elders.png", "words": {}},
                "colours": {"main": "rood", "second": "#FFD700"},
                "font": {"regular": "weg.ttf", "bold": "letters.woff"},
                "footer": {"nederlands": "x", "fr": "\\u202Egekeerd"}
                """);

        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(
                        Kind.BAD_FILE_NAME,
                        Kind.EMPTY,
                        Kind.NOT_A_COLOUR,
                        Kind.PALE_COLOUR,
                        Kind.NO_SUCH_FILE,
                        Kind.BAD_FILE_NAME,
                        Kind.NOT_A_LANGUAGE,
                        Kind.FORBIDDEN_CHARACTER);
        assertThat(problems).allMatch(problem -> problem.line() > 0);
    }

    @Test
    void aColourThatIsTooPaleComesWithOneThatIsNot() throws IOException {
        List<String> told =
                problems("\"colours\": {\"main\": \"#ffd700\"}").get(0).details();

        assertThat(told).startsWith("#ffd700", "1.4", "4.5");
        assertThat(Colour.parse(told.get(3))).hasValueSatisfying(colour -> assertThat(colour.isReadableOn(Colour.WHITE))
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|element",
                "<image href=\"http://127.0.0.1/x.png\"/>|element",
                "<foreignObject><p>x</p></foreignObject>|element",
                "<text>De Linde</text>|element",
                "<use href=\"#a\"/>|element",
                "<path d=\"M0 0\" onload=\"x()\"/>|runs",
                "<path d=\"M0 0\" style=\"fill:url(http://127.0.0.1/x)\"/>|address",
                "<linearGradient href=\"file:///etc/passwd\"/>|address",
                "<style>@import 'http://127.0.0.1/x.css';</style>|address",
                "<style>path{fill:u\\72l(x)}</style>|address",
                "<clipPath id=\"a\"><path clip-path=\"url(#a)\" d=\"M0 0\"/></clipPath>|address"
            })
    void aLogoThatReachesForSomethingIsRefused(String inside, String why) throws IOException {
        logo(inside);

        assertThat(problems("\"logo\": {\"file\": \"logo.svg\", \"words\": {\"nl\": \"Logo\"}}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.BAD_LOGO);
                    assertThat(problem.details()).startsWith(why, "logo.svg");
                });
    }

    @Test
    void aLogoWithADocumentTypeIsRefusedBeforeItGrows() throws IOException {
        Files.writeString(
                folder.resolve("logo.svg"),
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + String.format(Locale.ROOT, SVG, "<desc>&b;&x;</desc>"));

        assertThat(problems("\"logo\": {\"file\": \"logo.svg\", \"words\": {\"nl\": \"Logo\"}}"))
                .extracting(problem -> problem.details().get(0))
                .containsExactly("entity");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.svg"), String.format(Locale.ROOT, SVG, ""));
        Files.createSymbolicLink(folder.resolve("link.svg"), secret);

        assertThat(problems("\"logo\": {\"file\": \"link.svg\", \"words\": {\"nl\": \"Logo\"}}"))
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_SUCH_FILE);
    }

    @ParameterizedTest
    @CsvSource({"2, licence", "4, licence", "256, licence", "512, licence", "0, ''", "8, ''", "12, ''"})
    void whatTheMakersOfAFontDoNotAllowIsNotDone(short rights, String why) throws IOException {
        byte[] font = Files.readAllBytes(folder.resolve("letters.ttf"));
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, rights);

        assertThat(new TrueTypeFile(font).fault().orElse("")).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "loca", "hmtx", "maxp", "hhea"})
    void aFontThatIsNotWholeIsRefused(String table) throws IOException {
        byte[] font = Files.readAllBytes(folder.resolve("letters.ttf"));
        int at = table(font, table);
        for (int byteAt = at; byteAt < Math.min(font.length, at + 36); byteAt++) {
            font[byteAt] = (byte) (table.equals("hmtx") ? font[byteAt] : 0xFF);
        }
        byte[] broken = table.equals("hmtx") ? Arrays.copyOf(font, 2000) : font;

        assertThat(new TrueTypeFile(broken).fault()).contains("damaged");
    }

    @Test
    void picturesAreKnownByWhatTheyHold() throws IOException {
        Files.write(folder.resolve("a.png"), "GIF89a".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("b.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 0, 0});
        Files.write(folder.resolve("c.png"), png(5000, 10));

        assertThat(fault("a.png")).isEqualTo("type");
        assertThat(fault("b.jpg")).isEqualTo("damaged");
        assertThat(fault("c.png")).isEqualTo("pixels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"logo\": {\"file\": \"logo.svg\"}",
                "\"logo\": {\"file\": \"map/logo.svg\", \"words\": {\"nl\": \"x\"}}",
                "\"colours\": {\"main\": \"#12345\"}",
                "\"colours\": []",
                "\"font\": {\"bold\": \"letters.ttf\"}",
                "\"footer\": {}",
                "\"footer\": {\"nl\": \" \"}",
                "\"footer\": \"x\"",
                "\"version\": 2"
            })
    void whatTheSchemaRefusesTheReaderRefuses(String part) throws IOException {
        ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(Files.readString(write(part)));

        assertThat(SCHEMA.validate(tree)).isNotEmpty();
        assertThat(problems(part)).isNotEmpty();
    }

    private String fault(String file) throws IOException {
        return problems("\"logo\": {\"file\": \"" + file + "\", \"words\": {\"nl\": \"Logo\"}}")
                .get(0)
                .details()
                .get(0);
    }

    /** The header of a picture alone, with the sum that belongs to it, and its end. */
    private static byte[] png(int width, int height) {
        byte[] bytes = new byte[8 + 25 + 12];
        ByteBuffer file = ByteBuffer.wrap(bytes);
        file.putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height);
        file.putInt(0x08020000).put((byte) 0).putInt(sum(bytes, 12, 17));
        file.putInt(0).putInt(0x49454E44).putInt(sum(bytes, 37, 4));
        return bytes;
    }

    private static int sum(byte[] file, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, from, length);
        return (int) sum.getValue();
    }

    private static int table(byte[] font, String tag) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int at = 12; ; at += 16) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return file.getInt(at + 8);
            }
        }
    }

    private void logo(String inside) throws IOException {
        Files.writeString(folder.resolve("logo.svg"), String.format(Locale.ROOT, SVG, inside));
    }

    private Path write(String parts) throws IOException {
        String version = parts.contains("version") ? "" : "\"version\": 1,";
        return Files.writeString(
                folder.resolve("eigen.branding.json"),
                "{\"format\": \"droomballon/branding\"," + version + "\n" + parts + "}");
    }

    private Branding read(String parts) throws IOException, UnreadableFileException {
        return BrandingFiles.read(write(parts));
    }

    private List<Problem> problems(String parts) throws IOException {
        Path file = write(parts);
        return catchThrowableOfType(UnreadableFileException.class, () -> BrandingFiles.read(file))
                .problems();
    }
}
