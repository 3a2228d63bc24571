package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example evening, carried by commands. */
class EveningTest {
    private static final List<String> TABLES = List.of(
            "tafel-blauw-tweede-laptop.droomballon",
            "tafel-geel.droomballon",
            "tafel-groen.droomballon",
            "tafel-blauw.droomballon");

    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        Collection<List<String>> orders = Collections2.permutations(TABLES);
        Set<String> results = new HashSet<>();
        for (List<String> order : orders) {
            Path merged = folder.resolve("merged.droomballon");
            Files.deleteIfExists(merged);
            assertThat(merge(order, merged)).isZero();
            results.add(Files.readString(merged));
        }

        assertThat(orders).hasSize(24);
        assertThat(results).hasSize(1);
    }

    @Test
    void mergingTwiceChangesNothing() throws IOException {
        Path merged = folder.resolve("merged.droomballon");
        merge(TABLES, merged);
        byte[] once = Files.readAllBytes(merged);

        assertThat(shell.run("merge", merged, Shell.evening().resolve("tafel-geel.droomballon"), "-o", merged))
                .isZero();
        assertThat(Files.readAllBytes(merged)).isEqualTo(once);
    }

    @Test
    void theConflictOfTheTwoLaptopsIsTold() {
        merge(TABLES, folder.resolve("merged.droomballon"));

        assertThat(shell.err()).contains("blauw-37", "'s Morgens de directie", "'s Morgens elke dag");
    }

    @Test
    void whatTheOutputHeldAlreadyIsKept() {
        Path merged = folder.resolve("merged.droomballon");
        merge(TABLES, merged);

        assertThat(shell.run("merge", Shell.evening().resolve("tafel-rood.droomballon"), "-o", merged))
                .isZero();
        shell.run("audit", merged);
        assertThat(shell.out()).startsWith("95 van 95");
    }

    @Test
    void anOutputThatIsSomethingElseIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("brief.droomballon"), "Beste ouders");
        shell.run("plan", "--parents", 4, "--cards", "1", "-o", folder);
        Path other = folder.resolve("tafel-1.droomballon");
        byte[] before = Files.readAllBytes(other);

        assertThat(merge(TABLES, mine)).isEqualTo(1);
        assertThat(merge(TABLES, other)).isEqualTo(1);
        assertThat(shell.err()).contains("tafel-1.droomballon", "andere avond");
        assertThat(mine).hasContent("Beste ouders");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void fiveMistakesAreFiveSentencesAndNothingIsWritten() throws IOException {
        Path broken = folder.resolve("stuk.droomballon");
        Files.writeString(
                broken,
                Files.readString(Shell.evening().resolve("tafel-geel.droomballon"))
                        .replace("\"seed\": 20261015", "\"seed\": \"veel\"")
                        .replaceFirst("\"value\": \"2026-10-15\"", "\"value\": \"15 oktober\"")
                        .replaceFirst("\"id\": \"geel/k01\"", "\"id\": \"paars/k01\"")
                        .replaceFirst("\"value\": \"droom\"", "\"value\": \"kritiek\"")
                        .replaceFirst("\"value\": \"agreed\"", "\"value\": \"misschien\""));
        Path merged = folder.resolve("merged.droomballon");

        assertThat(shell.run("merge", broken, "-o", merged)).isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(5).allSatisfy(sentence -> assertThat(sentence)
                .startsWith(broken + ", regel ")
                .contains("; "));
        assertThat(merged).doesNotExist();
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aLateTableMakesTheTenOutOfDateAndNothingIsChosenUnasked() {
        Path evening = decided();
        shell.run("consolidate", evening);
        String ten = shell.out();

        shell.run("merge", evening, Shell.evening().resolve("tafel-rood.droomballon"), "-o", evening);
        assertThat(shell.err()).contains("niet meer actueel", "zou erbij komen");
        shell.run("consolidate", evening);
        assertThat(shell.out()).isEqualTo(ten);
        shell.run("consolidate", evening, "--again");
        assertThat(shell.out()).isNotEqualTo(ten);
    }

    @Test
    void everyNoteIsAccountedFor() {
        Path evening = decided();

        assertThat(shell.run("audit", evening)).isZero();
        assertThat(shell.out()).startsWith("75 van 75");
    }

    @Test
    void whatNamesANoteThatIsNotThereIsTold() throws IOException {
        Path evening = decided();
        String dots = Files.readString(evening);
        String item = dots.substring(dots.indexOf("\"tallies\""));
        String named = item.substring(item.indexOf('/') + 1, item.indexOf('"', item.indexOf('/')));
        Files.writeString(evening, dots.replace('/' + named + '"', "/weg-4711\""));

        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.out()).startsWith("75 van 75");
        assertThat(shell.err()).contains("/weg-4711 noemt notitie of droomballon \"weg-4711\", en dat staat niet");
    }

    @Test
    void tenPointsComeOutAsData() {
        assertThat(shell.run("consolidate", decided())).isZero();
        assertThat(shell.out().lines()).hasSize(10).first().asString().startsWith("1. ");
    }

    @Test
    void withoutDotsTheTablesSpeakForWhatTheyWroteAndThatIsSaid() {
        Path merged = folder.resolve("merged.droomballon");
        merge(TABLES, merged);

        assertThat(shell.run("consolidate", merged)).isZero();
        assertThat(shell.err()).contains("geen stippen");
    }

    @Test
    void suggestionsAreWrittenWithTheirReasons() throws IOException {
        Path merged = folder.resolve("merged.droomballon");
        Path csv = folder.resolve("voorstellen.csv");
        merge(TABLES, merged);

        assertThat(shell.run("decide", merged, "--suggestions", csv)).isZero();
        assertThat(Files.readString(csv)).contains("zegt misschien hetzelfde (allebei: ");
    }

    @Test
    void aTableThatPeopleFilledInIsNotWrittenOver() throws IOException {
        Path merged = folder.resolve("merged.droomballon");
        Path csv = Files.writeString(folder.resolve("voorstellen.csv"), "zelfde");
        merge(TABLES, merged);

        assertThat(shell.run("decide", merged, "--suggestions", csv)).isEqualTo(2);
        assertThat(shell.run("decide", merged, "--suggestions", merged)).isEqualTo(2);
        assertThat(csv).hasContent("zelfde");
    }

    @Test
    void twoLaptopsThatChooseDifferentlyAreAConflict() throws IOException {
        Path one = decided();
        Path other = Files.copy(one, folder.resolve("ander.droomballon"));
        shell.run("consolidate", one);
        shell.run("consolidate", other, "--rule", "equal-shares-fill-up");

        assertThat(shell.run("merge", one, other, "-o", folder.resolve("samen.droomballon")))
                .isZero();
        assertThat(shell.err()).contains("tien punten");
    }

    @Test
    void aChoiceByARuleThatIsNotHereIsToldAndNothingBreaks() throws IOException {
        Path evening = decided();
        shell.run("consolidate", evening);
        Files.writeString(evening, Files.readString(evening).replace("\"equal-shares\"", "\"loting\""));

        assertThat(shell.run("check", evening)).isEqualTo(1);
        assertThat(shell.err()).contains("avond.droomballon", "loting", "equal-shares");
        assertThat(shell.run("audit", evening)).isEqualTo(1);
        assertThat(shell.run("merge", evening, Shell.evening().resolve("tafel-rood.droomballon"), "-o", evening))
                .isZero();
        assertThat(shell.err()).contains("niet meer actueel").doesNotContain("Exception");
    }

    @Test
    void anotherRuleThanThatOfTheChoiceIsNotPassedOverInSilence() throws IOException {
        Path evening = decided();
        shell.run("consolidate", evening);
        byte[] before = Files.readAllBytes(evening);

        assertThat(shell.run("consolidate", evening, "--rule", "approval")).isEqualTo(2);
        assertThat(shell.err()).contains("equal-shares (Samen betalen)", "approval (De meeste stippen)", "--again");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("consolidate", evening, "--rule", "loting")).isEqualTo(2);
        assertThat(shell.err()).contains("\"loting\" bestaat niet", "approval (De meeste stippen)", "--rules");
        assertThat(evening).hasBinaryContent(before);
        assertThat(shell.run("consolidate", evening, "--rule", "equal-shares")).isZero();
        assertThat(shell.run("consolidate", evening, "--rule", "approval", "--again"))
                .isZero();
        assertThat(evening).content().contains("\"approval\"");
    }

    @Test
    void anEveningWithoutAnyNoteIsRefusedAndNothingIsSaved() throws IOException {
        shell.run("plan", "--parents", 4, "--cards", "1", "-o", folder);
        Path table = folder.resolve("tafel-1.droomballon");
        byte[] before = Files.readAllBytes(table);

        assertThat(shell.run("consolidate", table)).isEqualTo(1);
        assertThat(shell.err().lines()).singleElement().asString().contains("tafel-1.droomballon", "nog geen notitie");
        assertThat(shell.out()).isEmpty();
        assertThat(table).hasBinaryContent(before);
    }

    @Test
    void everyRuleIsListedWithANameAndASentenceInEveryLanguage() {
        for (String language : List.of("nl", "fr", "en", "de")) {
            Shell other = new Shell(language);

            assertThat(other.run("consolidate", "--rules")).isZero();
            assertThat(other.out().lines()).hasSize(26).allSatisfy(line -> {
                List<String> parts = List.of(line.split("\t", -1));
                assertThat(parts).hasSize(3).doesNotHaveDuplicates();
                assertThat(parts.get(2)).endsWith(".");
            });
            assertThat(other.out().lines().map(line -> line.split("\t", -1)[1])).doesNotHaveDuplicates();
        }
    }

    private Path decided() {
        Path evening = folder.resolve("avond.droomballon");
        merge(TABLES, evening);
        assertThat(shell.run("decide", evening, "--from", Shell.evening().resolve("beslissingen.csv")))
                .isZero();
        assertThat(shell.run("import", evening, "--ballots", Shell.evening().resolve("stippen.csv")))
                .isZero();
        return evening;
    }

    private int merge(List<String> files, Path output) {
        List<Object> words = new ArrayList<>(List.of("merge"));
        files.forEach(file -> words.add(Shell.evening().resolve(file)));
        words.addAll(List.of("-o", output));
        return shell.run(words.toArray());
    }
}
