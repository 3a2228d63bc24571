package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.file.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the reader says, as far as a schema can. */
class SchemaTest {
    private static final Schema DECK = schema("deck-1");
    private static final Schema VARIANT = schema("variant-1");
    private static final Schema SESSION = schema("session-1");

    /** What a schema can say of a file, whatever else stands in it. */
    private static final Set<Kind> OF_SHAPE = Set.of(
            Kind.MISSING,
            Kind.WRONG_TYPE,
            Kind.WRONG_FORMAT,
            Kind.NEWER_VERSION,
            Kind.UNKNOWN_WORD,
            Kind.NOT_A_TIME,
            Kind.TOO_MANY,
            Kind.BAD_VERSION);

    @TempDir
    private Path folder;

    @Test
    void theSchemasAreSchemas() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        for (String name : List.of("deck-1", "variant-1", "follow-up-1", "branding-1", "submission-1")) {
            try (InputStream in = resource(name)) {
                assertThat(meta.validate(Json.MAPPER.readTree(in))).as(name).isEmpty();
            }
        }
    }

    @Test
    void theDecksOfTheProgramFollowTheSchema() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("een-warm-onthaal.deck.json")) {
            assertThat(DECK.validate(Json.MAPPER.readTree(in))).isEmpty();
        }
        assertThat(errors(DECK, DeckFiles.starter("eigen", Locale.FRENCH))).isEmpty();
    }

    @Test
    void whatTheProgramWritesFollowsTheSchema() throws IOException {
        Deck deck = DeckFiles.embedded();

        assertThat(errors(DECK, DeckFiles.bytes(deck))).isEmpty();
        assertThat(errors(DECK, DeckFiles.translate(deck, Locale.forLanguageTag("tr"))))
                .isEmpty();
        assertThat(VARIANT.validate(Variants.tree())).isEmpty();
    }

    @Test
    void theExamplesFollowTheSchemasAndAreRead() throws IOException, UnreadableFileException {
        try (Stream<Path> all = Files.walk(Path.of("..", "examples", "cases"))) {
            List<Path> examples = all.filter(
                            file -> file.toString().matches(".*(\\.deck|\\.variant|[/\\\\]deck)\\.json"))
                    .toList();
            assertThat(examples).isNotEmpty();
            for (Path example : examples) {
                Schema schema = example.toString().endsWith(DeckFiles.VARIANT_EXTENSION) ? VARIANT : DECK;
                assertThat(errors(schema, Files.readAllBytes(example)))
                        .as(example.toString())
                        .isEmpty();
                assertThat(DeckFiles.open(example).deck().cards()).isNotEmpty();
            }
        }
    }

    @Test
    void theEveningsOfTheExamplesAndOfReleasedVersionsFollowTheSchema() throws IOException {
        Path released = BrokenFile.FOLDER.resolveSibling("released");
        try (Stream<Path> examples = Files.walk(Path.of("..", "examples", "cases"));
                Stream<Path> old = Files.walk(released)) {
            List<Path> evenings = Stream.concat(examples, old)
                    .filter(file -> file.toString().endsWith(SessionFiles.EXTENSION))
                    .toList();
            assertThat(evenings).hasSizeGreaterThan(11);
            for (Path evening : evenings) {
                assertThat(errors(SESSION, Files.readAllBytes(evening)))
                        .as(evening.toString())
                        .isEmpty();
            }
        }
        assertThat(errors(SESSION, SessionFile.of(Evenings.begun()).bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.BrokenFilesTest#good")
    void oddFilesWithoutAMistakeFollowTheSchema(Path file) throws IOException {
        if (!file.toString().endsWith(DeckFiles.PACKAGE_EXTENSION)) {
            assertThat(errors(schemaOf(file), Files.readAllBytes(file))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.BrokenFile#allJson")
    void whatASchemaRefusesIsRefusedAndMostMistakesOfShapeAreSeen(BrokenFile file) throws IOException {
        boolean seen =
                !errors(schemaOf(file.path()), Files.readAllBytes(file.path())).isEmpty();

        assertThat(seen || !OF_SHAPE.contains(file.kind())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.DeckMistake#all")
    void whatTheSchemaRefusesTheReaderRefuses(DeckMistake mistake) throws IOException {
        byte[] file = Json.bytes(mistake.tree());

        boolean schemaRefuses = !errors(DECK, file).isEmpty();

        assertThat(refuses("wrong.deck.json", file)).isGreaterThanOrEqualTo(schemaRefuses ? 1 : 0);
    }

    @Test
    void mostMistakesAreSeenByTheSchemaToo() throws IOException {
        int seen = 0;
        for (DeckMistake mistake : DeckMistake.all().toList()) {
            seen += errors(DECK, Json.bytes(mistake.tree())).isEmpty() ? 0 : 1;
        }
        assertThat(seen).as("all but those of meaning").isGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.file.VariantMistake#all")
    void whatTheSchemaOfVariantsRefusesTheReaderRefuses(VariantMistake mistake) throws IOException {
        byte[] file = Json.bytes(mistake.tree());

        boolean schemaRefuses = !errors(VARIANT, file).isEmpty();

        assertThat(refuses("wrong.variant.json", file)).isGreaterThanOrEqualTo(schemaRefuses ? 1 : 0);
    }

    private int refuses(String name, byte[] file) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        try {
            DeckFiles.open(path);
            return 0;
        } catch (UnreadableFileException wrong) {
            return wrong.problems().size();
        }
    }

    private static Schema schemaOf(Path file) {
        String name = file.toString();
        if (name.endsWith(SessionFiles.EXTENSION)) {
            return SESSION;
        }
        return name.endsWith(DeckFiles.VARIANT_EXTENSION) ? VARIANT : DECK;
    }

    private static List<Error> errors(Schema schema, byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        JsonNode tree = Json.MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return schema.validate(tree);
    }

    static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of("urn:droomballon:schema:deck-1", text("deck-1"))))
                .getSchema(resource(name));
    }

    private static String text(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SchemaTest.class.getResourceAsStream("schema/" + name + ".schema.json"), name);
    }
}
