package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckCommandsTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de"})
    void aNewDeckIsGoodAtOnceAndExplained(String language) {
        Path deck = folder.resolve("Onze Kaarten 2026");

        assertThat(shell.run("deck", "new", deck, "--language", language)).isZero();
        assertThat(shell.run("check", deck.resolve("deck.json"))).isZero();
        assertThat(shell.out()).contains("3 kaarten, talen " + language);
        assertThat(deck.resolve("deck.json")).content().contains("\"id\": \"onze-kaarten-2026\"");
        assertThat(deck.resolve("README.md")).content().contains("`unfinished`", "`picture`", "deck pack");
    }

    @Test
    void aDeckThatIsThereIsNotOverwritten() {
        assertThat(shell.run("deck", "new", folder)).isZero();
        assertThat(shell.run("deck", "new", folder)).isEqualTo(1);
        assertThat(shell.err()).contains("kies een andere map");
    }

    @Test
    void aFolderIsPackedShownAndChecked() throws IOException {
        Path own = folder.resolve("own");
        shell.run("deck", "new", own);
        Files.createDirectories(own.resolve("media"));
        Files.writeString(own.resolve("media/poort.svg"), SVG);
        Files.writeString(
                own.resolve("deck.json"),
                Files.readString(own.resolve("deck.json"))
                        .replace("\"number\": 1,", "\"number\": 1, \"picture\": \"media/poort.svg\","));
        Path packed = folder.resolve("own.deck");

        assertThat(shell.run("deck", "pack", own, "-o", packed)).isZero();
        assertThat(shell.run("deck", "show", packed)).isZero();
        assertThat(shell.out().lines())
                .contains(
                        "kaartenset\town\t1\tOnze eigen kaarten",
                        "taal\tNederlands: volledig",
                        "kaart\t1\tc1\tWaarover zijn wij blij op onze school?\tmedia/poort.svg",
                        "kaart\t3\tc3\t(lege kaart)",
                        "bestand\tmedia/poort.svg");
        assertThat(shell.run("check", packed)).isZero();
        assertThat(shell.run("export", packed, "--format", "md", "-o", folder.resolve("uit")))
                .isZero();
        assertThat(shell.run("plan", "--parents", "8", "--cards", "1,2", "--deck", packed, "-o", folder))
                .isZero();
    }

    @Test
    void aPictureThatIsMissingStopsThePackingWithASentence() throws IOException {
        shell.run("deck", "new", folder);
        Files.writeString(
                folder.resolve("deck.json"),
                Files.readString(folder.resolve("deck.json"))
                        .replace("\"number\": 1,", "\"number\": 1, \"picture\": \"media/poort.svg\","));

        assertThat(shell.run("deck", "pack", folder, "-o", folder.resolve("own.deck")))
                .isEqualTo(1);
        assertThat(shell.err()).contains("kaart 1): de prent media/poort.svg is er niet bij");
        assertThat(folder.resolve("own.deck")).doesNotExist();
    }

    @Test
    void aDeckInTranslationSaysWhatItLacks() {
        Path turkish = folder.resolve("tr.deck.json");

        assertThat(shell.run("deck", "translate", "een-warm-onthaal", "--to", "tr", "-o", turkish))
                .isZero();
        assertThat(shell.run("check", turkish)).isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        turkish + ": in orde, kaartenset \"Een warm onthaal\", 19 kaarten, talen nl, fr, en, de, tr",
                        "  Nederlands: volledig",
                        "  Frans: volledig",
                        "  Engels: volledig",
                        "  Duits: volledig",
                        "  Turks: in vertaling, nog 46 van de 46 teksten ontbreken: titel, ondertitel, reeks,"
                                + " titel van de punten, licentie en 41 andere");
    }

    @Test
    void aVariantIsADeckLikeAnyOther() throws IOException {
        Path variant = folder.resolve("ours.variant.json");
        Files.writeString(
                variant,
                """
                {
                  "format": "droomballon/variant", "version": 1,
                  "base": { "id": "een-warm-onthaal", "edition": "1" },
                  "id": "onthaal-regenboog", "edition": "1",
                  "rules": { "minutesPerCard": 8 },
                  "extra": [ { "id": "r1", "number": 20, "question": { "nl": "En aan de poort?", "fr": "Et la grille ?" } } ]
                }
                """);

        assertThat(shell.run("check", variant)).isZero();
        assertThat(shell.out())
                .contains("20 kaarten", "Frans: volledig", "Duits: in vertaling, nog 1 van de 47", "kaart 20");
        assertThat(shell.run("deck", "show", variant)).isZero();
        assertThat(shell.out()).contains("variant van\teen-warm-onthaal\t1", "8 minuten per kaart");
        assertThat(shell.run("export", folder, "--format", "md", "--language", "fr", "-o", folder.resolve("uit")))
                .isZero();
        assertThat(folder.resolve("uit/ours-cards-fr.md")).content().contains("Et la grille ?");
    }

    @Test
    void aMissingTextNamesTheCardAndTheLanguage() throws IOException {
        Path deck = folder.resolve("x.deck.json");
        shell.run("deck", "translate", "een-warm-onthaal", "--to", "tr", "-o", deck);
        Files.writeString(deck, Files.readString(deck).replaceAll("\"unfinished\": \\[[^]]*],", ""));
        String all = Files.readString(deck).replace("\"de\"\n  ]", "\"de\",\n    \"tr\"\n  ]");
        Files.writeString(deck, all);

        assertThat(shell.run("check", deck)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(46).anyMatch(line -> line.contains("kaart 7, Turks): \"tr\" is leeg"));
    }

    @Test
    void whatTheCommandLineCannotMeanIsToldInASentence() {
        List<List<Object>> wrong = List.of(
                List.of("deck"),
                List.of("deck", "translate", "een-warm-onthaal", "--to", "nl_BE", "-o", folder.resolve("x")),
                List.of("deck", "pack", folder, "-o", folder.resolve("x.zip")),
                List.of("deck", "new", folder, "--language", "tr"));

        for (List<Object> words : wrong) {
            assertThat(shell.run(words.toArray())).as(words.toString()).isEqualTo(2);
            assertThat(shell.err()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "show", "translate", "pack"})
    void everyCommandOfADeckExplainsItself(String command) {
        assertThat(shell.run("deck", command, "--help")).isZero();
        assertThat(shell.out()).contains("Gebruik: droomballon deck " + command, "Toon deze hulp.");
    }
}
