package org.droomballon.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.FairTieBreak;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.TooManyCandidatesException;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.Plugin;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Fault.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real jars in a real folder, good ones among faulty ones. */
class PluginsTest {
    private static final String IMPORTS = "import java.util.*; import org.droomballon.consolidation.*;"
            + " import org.droomballon.deck.*; import org.droomballon.file.*; import org.droomballon.toolkit.*; ";

    @TempDir
    private Path temporary;

    private Path plugins;
    private int jars;

    @BeforeEach
    void makeTheFolder() throws IOException {
        plugins = Files.createDirectory(temporary.resolve("plugins"));
    }

    @Test
    void aJarBringsADeckARuleAndASimilarity() throws IOException {
        good("green.jar", "green");

        Toolkit toolkit = discover();

        assertThat(toolkit.faults()).isEmpty();
        assertThat(toolkit.decks().ids()).containsExactly("een-warm-onthaal", "green");
        assertThat(toolkit.rules().ids()).containsExactlyElementsOf(ourRulesAnd("green-rule"));
        assertThat(toolkit.similarities().ids()).containsExactly("words", "green-likeness");
        assertThat(toolkit.rules().all().get(ourRulesAnd().size()).origin()).isEqualTo("green.jar");
        assertThat(toolkit.rules().standard().id()).isEqualTo("equal-shares");
    }

    @Test
    void faultyJarsAreToldAndHideNoGoodOne() throws IOException {
        jar("a-no-class.jar").naming(SelectionRule.class, "Nowhere").to(in("a-no-class.jar"));
        jar("b").with(
                        "Throwing",
                        rule("Throwing", "t", "public Throwing() { throw new IllegalStateException(\"no!\"); }"))
                .naming(SelectionRule.class, "Throwing")
                .to(in("b-throwing.jar"));
        jar("c").with("Other", "public class Other {}")
                .naming(SelectionRule.class, "Other")
                .to(in("c-other.jar"));
        Files.writeString(in("d-corrupt.jar"), "PK this is no jar");
        jar("e").with("Needed", "public class Needed { public static final Object HERE = \"\".strip(); }")
                .with("Needy", rule("Needy", "needy", "final Object needed = Needed.HERE;"))
                .without("Needed")
                .naming(SelectionRule.class, "Needy")
                .to(in("e-needy.jar"));
        jar("f").with("Twin", rule("Twin", "equal-shares", ""))
                .naming(SelectionRule.class, "Twin")
                .to(in("f-twin.jar"));
        good("g-green.jar", "green");
        jar("h").with("Closed", rule("Closed", "closed", "private Closed() {}"))
                .naming(SelectionRule.class, "Closed")
                .to(in("h-closed.jar"));
        jar("i").file("read.me", "hello").to(in("i-nothing.jar"));
        jar("j").with("Shouting", rule("Shouting", "SHOUT: ME", ""))
                .naming(SelectionRule.class, "Shouting")
                .to(in("j-shouting.jar"));
        jar("k").with("Null", rule("Null", "x", "").replace("\"x\"", "null"))
                .naming(SelectionRule.class, "Null")
                .to(in("k-null.jar"));
        jar("l").with("Base", "public abstract class Base {}")
                .with("Orphan", rule("Orphan", "orphan", "").replace("implements", "extends Base implements"))
                .without("Base")
                .naming(SelectionRule.class, "Orphan")
                .to(in("l-orphan.jar"));

        Toolkit toolkit = discover();

        assertThat(toolkit.rules().ids()).containsExactlyElementsOf(ourRulesAnd("green-rule"));
        assertThat(toolkit.decks().named("green")).isPresent();
        assertThat(toolkit.faults())
                .extracting(fault -> fault.origin() + " " + fault.kind())
                .containsExactly(
                        "d-corrupt.jar UNREADABLE",
                        "a-no-class.jar BROKEN",
                        "b-throwing.jar BROKEN",
                        "c-other.jar BROKEN",
                        "e-needy.jar INCOMPLETE",
                        "f-twin.jar DOUBLE_ID",
                        "h-closed.jar BROKEN",
                        "i-nothing.jar BRINGS_NOTHING",
                        "j-shouting.jar BAD_ID",
                        "k-null.jar BROKEN",
                        "l-orphan.jar INCOMPLETE");
        assertThat(toolkit.faults().get(5).details()).containsExactly("equal-shares", "droomballon");
    }

    @Test
    void aBrokenPartDoesNotHideTheRestOfItsJar() throws IOException {
        jar("a").with("Throwing", rule("Throwing", "t", "{ if (true) throw new IllegalStateException(\"no!\"); }"))
                .with("Fine", rule("Fine", "fine", ""))
                .naming(SelectionRule.class, "Nowhere", "Throwing", "Fine")
                .to(in("half.jar"));

        Toolkit toolkit = discover();

        assertThat(toolkit.rules().named("fine")).isPresent();
        assertThat(toolkit.faults()).extracting(Fault::kind).containsExactly(Kind.BROKEN, Kind.BROKEN);
        assertThat(toolkit.faults().get(1).details().get(0)).contains("no!");
    }

    @Test
    void ofTwoJarsWithOneIdTheFirstByNameIsKeptAndTheOtherTold() throws IOException {
        good("zebra.jar", "green");
        good("apple.jar", "green");

        Toolkit toolkit = discover();

        assertThat(toolkit.decks().all().get(1).origin()).isEqualTo("apple.jar");
        assertThat(toolkit.faults()).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.origin()).isEqualTo("zebra.jar");
            assertThat(fault.details().get(1)).isEqualTo("apple.jar");
        });
    }

    @Test
    void whatGoesWrongWhileARuleChoosesIsToldAsTheDoingOfItsJar() throws IOException {
        String fails = "if (points > 0) throw new IllegalStateException(\"no!\"); return new Selection";
        jar("a").with("Failing", rule("Failing", "failing", "").replace("return new Selection", fails))
                .naming(SelectionRule.class, "Failing")
                .to(in("failing.jar"));
        jar("b").with(
                        "Many",
                        rule("Many", "many", "")
                                .replace(
                                        "return new Selection",
                                        "if (points > 0) throw new"
                                                + " TooManyCandidatesException(id(), 2, 1); return new Selection"))
                .naming(SelectionRule.class, "Many")
                .to(in("many.jar"));
        Offers<SelectionRule> rules = discover().rules();
        Profile nobody = new Profile(List.of(), List.of());

        assertThatThrownBy(() -> rules.named("failing").orElseThrow().select(nobody, 1, new FairTieBreak(1)))
                .isInstanceOfSatisfying(PluginFailedException.class, failure -> {
                    assertThat(failure.id()).isEqualTo("failing");
                    assertThat(failure.origin()).isEqualTo("failing.jar");
                    assertThat(failure).hasMessageContaining("no!");
                });
        assertThatThrownBy(() -> rules.named("many").orElseThrow().select(nobody, 1, new FairTieBreak(1)))
                .isInstanceOf(TooManyCandidatesException.class);
    }

    @Test
    void whatGoesWrongWhileTextsAreComparedIsToldAsTheDoingOfItsJar() throws IOException {
        jar("a").with(
                        "Failing",
                        IMPORTS + "public class Failing implements Similarity {"
                                + " public String id() { return \"failing\"; }"
                                + " public Likeness compare(String one, String other) {"
                                + " if (one.isEmpty()) throw new IllegalStateException(\"no!\"); return Likeness.NONE; } }")
                .naming(Similarity.class, "Failing")
                .to(in("failing.jar"));
        Similarity failing = discover().similarities().named("failing").orElseThrow();

        assertThat(failing.compare("a", "b")).isEqualTo(Likeness.NONE);
        assertThat(failing.of(List.of("a", "b")).compare(0, 1)).isEqualTo(Likeness.NONE);
        assertThatThrownBy(() -> failing.compare("", "b")).isInstanceOf(PluginFailedException.class);
        assertThatThrownBy(() -> failing.of(List.of("", "b")).compare(0, 1)).isInstanceOf(PluginFailedException.class);
    }

    @Test
    void twoJarsMayHaveClassesOfOneName() throws IOException {
        jar("a").with("Same", rule("Same", "one", ""))
                .naming(SelectionRule.class, "Same")
                .to(in("a.jar"));
        jar("b").with("Same", rule("Same", "two", ""))
                .naming(SelectionRule.class, "Same")
                .to(in("b.jar"));

        assertThat(discover().rules().ids()).containsExactlyElementsOf(ourRulesAnd("one", "two"));
    }

    @Test
    void aDeckThatIsWrongTellsAllThatIsWrongWithIt() throws IOException {
        deck(
                "wrong.jar",
                "Wrong",
                embedded().replace("\"groupMin\": 2", "\"groupMin\": 0").replace("\"points\": 10", "\"points\": 0"));

        Toolkit toolkit = discover();

        assertThat(toolkit.decks().ids()).containsExactly("een-warm-onthaal");
        assertThat(toolkit.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.WRONG_DECK);
            assertThat(fault.details()).containsExactly("own.deck.json");
            assertThat(fault.problems()).hasSize(2).allMatch(problem -> problem.line() > 0);
        });
    }

    @Test
    void aDeckThatIsNotInTheJarIsAFault() throws IOException {
        jar("a").with("Absent", source("Absent", "own.deck.json"))
                .naming(DeckSource.class, "Absent")
                .to(in("absent.jar"));

        assertThat(discover().faults()).extracting(Fault::kind).containsExactly(Kind.WRONG_DECK);
    }

    @Test
    void aFolderThatIsNotThereHasNoPlugins() {
        assertThat(Plugins.in(temporary.resolve("nowhere"))).isEqualTo(Plugins.NONE);
        assertThat(Plugins.beside(String.class)).isEqualTo(Plugins.NONE);
        assertThat(Plugins.beside(PluginsTest.class)).isEqualTo(Plugins.NONE);
    }

    @Test
    void theFolderBesideTheProgramIsFoundFromItsJar() throws Exception {
        Path lib = Files.createDirectory(temporary.resolve("lib"));
        Path program = jar("main")
                .with("Main", "public class Main {}")
                .naming(Object.class)
                .to(lib.resolve("main.jar"));
        good("green.jar", "green");

        Class<?> main = Plugins.in(lib).plugins().get(0).loader().loadClass("Main");

        assertThat(program).exists();
        assertThat(Plugins.beside(main).plugins()).extracting(Plugin::jar).containsExactly("green.jar");
    }

    @Test
    void nothingButJarsIsOpened() throws IOException {
        Files.writeString(in("README.txt"), "put jars here");
        Files.createDirectory(in("folder"));

        assertThat(Plugins.in(plugins)).isEqualTo(Plugins.NONE);
    }

    @Test
    void withoutPluginsTheToolkitIsTheProgram() {
        Toolkit toolkit = Toolkit.builtIn();

        assertThat(toolkit.faults()).isEmpty();
        assertThat(toolkit.decks().values()).extracting(Deck::id).containsExactly("een-warm-onthaal");
        assertThat(toolkit.decks().all()).allMatch(offer -> offer.origin().equals(Toolkit.PROGRAM));
    }

    private static List<String> ourRulesAnd(String... others) {
        return Stream.concat(Toolkit.builtIn().rules().ids().stream(), Stream.of(others))
                .toList();
    }

    private Toolkit discover() {
        return Toolkit.discover(Plugins.in(plugins));
    }

    private void good(String jar, String name) throws IOException {
        jar(jar).with("Source", source("Source", "own.deck.json"))
                .with("Rule", rule("Rule", name + "-rule", ""))
                .with(
                        "Alike",
                        IMPORTS + "public class Alike implements Similarity {"
                                + " public String id() { return \"" + name + "-likeness\"; }"
                                + " public Likeness compare(String one, String other) { return Likeness.NONE; } }")
                .file("own.deck.json", embedded().replace("\"id\": \"een-warm-onthaal\"", "\"id\": \"" + name + "\""))
                .naming(DeckSource.class, "Source")
                .naming(SelectionRule.class, "Rule")
                .naming(Similarity.class, "Alike")
                .to(in(jar));
    }

    private void deck(String jar, String source, String deck) throws IOException {
        jar(jar).with(source, source(source, "own.deck.json"))
                .file("own.deck.json", deck)
                .naming(DeckSource.class, source)
                .to(in(jar));
    }

    private static String source(String name, String file) {
        return IMPORTS + "public class " + name + " implements DeckSource {"
                + " public List<Deck> decks() throws UnreadableFileException {"
                + " return List.of(DeckFiles.resource(" + name + ".class, \"" + file + "\")); } }";
    }

    private static String rule(String name, String id, String more) {
        return IMPORTS + "public class " + name + " implements SelectionRule { " + more
                + " public String id() { return \""
                + id + "\"; } public Selection select(Profile profile, int points, TieBreak ties) {"
                + " return new Selection(id(), points, List.of(), List.of()); } }";
    }

    private PluginJar jar(String name) throws IOException {
        return new PluginJar(Files.createDirectory(temporary.resolve("work-" + jars++ + "-" + name)));
    }

    private Path in(String name) {
        return plugins.resolve(name);
    }

    private static String embedded() throws IOException {
        try (InputStream in = DeckFiles.class.getResourceAsStream("een-warm-onthaal.deck.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
