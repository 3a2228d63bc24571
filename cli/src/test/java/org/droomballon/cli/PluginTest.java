package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.toolkit.Fault;
import org.droomballon.toolkit.Offer;
import org.droomballon.toolkit.Offers;
import org.droomballon.toolkit.PluginFailedException;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others bring is there by its name; what they did not bring is named. */
class PluginTest {
    private static final Path EVENING = Shell.evening().resolve("avond-zonder-stippen.droomballon");

    @TempDir
    private Path folder;

    private final Shell with = new Shell("en", toolkit());
    private final Shell without = new Shell("en");

    @Test
    void aRuleOfAPluginChoosesAndAuditsAndExports() {
        Path chosen = folder.resolve("chosen.droomballon");

        assertThat(with.run("consolidate", EVENING, "--rule", "first-one", "-o", chosen))
                .isZero();
        assertThat(with.out().lines()).hasSize(1);
        assertThat(with.run("audit", chosen)).isZero();
        assertThat(with.run("check", chosen)).isZero();
        assertThat(with.run("export", chosen, "--format", "md", "-o", folder)).isZero();
    }

    @Test
    void withoutThePluginTheSentenceNamesTheRuleAndTheFolder() {
        Path chosen = folder.resolve("chosen.droomballon");
        with.run("consolidate", EVENING, "--rule", "first-one", "-o", chosen);

        for (List<Object> command : List.<List<Object>>of(
                List.of("audit", chosen),
                List.of("check", chosen),
                List.of("export", chosen, "--format", "md", "-o", folder))) {
            assertThat(without.run(command.toArray())).isEqualTo(1);
            assertThat(without.err()).contains("chosen.droomballon", "\"first-one\"", "equal-shares", "folder plugins");
            assertThat(without.out()).isEmpty();
        }
    }

    @Test
    void filesAreMergedWithoutTheRuleOfTheirChoice() {
        Path chosen = folder.resolve("chosen.droomballon");
        Path merged = folder.resolve("merged.droomballon");
        Path evening = folder.resolve("evening.droomballon");
        with.run("merge", Shell.evening().resolve("tafel-blauw.droomballon"), "-o", evening);
        with.run("consolidate", evening, "--rule", "first-one", "-o", chosen);

        assertThat(without.run("merge", chosen, Shell.evening().resolve("tafel-rood.droomballon"), "-o", merged))
                .isZero();
        assertThat(without.err()).contains("out of date", "\"first-one\"");
        assertThat(merged).exists();
    }

    @Test
    void aRuleThatNobodyBroughtIsWrongUse() {
        assertThat(without.run("consolidate", EVENING, "--rule", "first-one", "-o", folder.resolve("x.droomballon")))
                .isEqualTo(2);
        assertThat(without.err()).contains("first-one", "equal-shares");
    }

    @Test
    void aRuleThatGoesWrongIsToldAsThatAndChangesNothing() {
        Path chosen = folder.resolve("chosen.droomballon");
        Toolkit ours = Toolkit.builtIn();
        Shell failing = new Shell(
                "en",
                new Toolkit(
                        ours.decks(), more(ours.rules(), "failing", new Failing()), ours.similarities(), List.of()));

        assertThat(failing.run("consolidate", EVENING, "--rule", "failing", "-o", chosen))
                .isEqualTo(1);
        assertThat(failing.err().lines())
                .singleElement()
                .asString()
                .contains("\"failing\" from own.jar went wrong", "no!", "have not changed");
        assertThat(chosen).doesNotExist();
    }

    @Test
    void theVersionTellsWhatOthersBrought() {
        assertThat(with.run("--version")).isZero();
        assertThat(with.out().lines().skip(1))
                .containsExactly("rule\tfirst-one\town.jar", "similarity\tnever\town.jar");
        assertThat(without.run("--version")).isZero();
        assertThat(without.out().lines()).hasSize(1);
    }

    @Test
    void faultsAreToldOnceAndNotAmongTheData() {
        assertThat(with.run("decks")).isZero();
        assertThat(with.err().lines()).singleElement().asString().startsWith("Plug-in bad.jar: ");
        assertThat(with.out()).doesNotContain("bad.jar");
    }

    @Test
    void aCommandThatNeedsNoToolkitTellsNoFaults() {
        assertThat(with.run("--help")).isZero();
        assertThat(with.err()).isEmpty();
    }

    @Test
    void aSimilarityOfAPluginSuggests() {
        Path csv = folder.resolve("suggestions.csv");

        assertThat(with.run("decide", EVENING, "--suggestions", csv, "--similarity", "never"))
                .isZero();
        assertThat(csv).content().hasLineCount(1);
        assertThat(without.run("decide", EVENING, "--suggestions", folder.resolve("b.csv"), "--similarity", "never"))
                .isEqualTo(2);
        assertThat(without.err()).contains("never", "words");
    }

    @Test
    void aDeckIsPlannedByItsName() {
        assertThat(without.run(
                        "plan",
                        "--parents",
                        4,
                        "--cards",
                        "1",
                        "--deck",
                        "een-warm-onthaal",
                        "-o",
                        folder.resolve("plan")))
                .isZero();
        assertThat(without.run("plan", "--parents", 4, "--cards", "1", "--deck", "nowhere", "-o", folder))
                .isEqualTo(1);
        assertThat(without.err()).contains("nowhere");
    }

    private static Toolkit toolkit() {
        Toolkit ours = Toolkit.builtIn();
        Offers<SelectionRule> rules = more(ours.rules(), "first-one", new FirstOne());
        Offers<Similarity> similarities = more(ours.similarities(), "never", new Never());
        Fault fault = new Fault(Fault.Kind.UNREADABLE, "bad.jar", List.of(), List.of());
        return new Toolkit(ours.decks(), rules, similarities, List.of(fault));
    }

    private static <T> Offers<T> more(Offers<T> known, String id, T value) {
        List<Offer<T>> all = new ArrayList<>(known.all());
        all.add(new Offer<>(id, value, "own.jar"));
        return new Offers<>(all);
    }

    private static final class FirstOne implements SelectionRule {
        @Override
        public String id() {
            return "first-one";
        }

        @Override
        public Selection select(Profile profile, int points, TieBreak ties) {
            String first = profile.candidates().get(0).id();
            Round round = new Round(1, Round.Stage.PLAIN, first, Optional.empty(), List.of(), Optional.empty());
            return new Selection(id(), points, List.of(round), List.of());
        }
    }

    private static final class Failing implements SelectionRule {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Selection select(Profile profile, int points, TieBreak ties) {
            throw new PluginFailedException(id(), "own.jar", new IllegalStateException("no!"));
        }
    }

    private static final class Never implements Similarity {
        @Override
        public String id() {
            return "never";
        }

        @Override
        public Likeness compare(String one, String other) {
            return Likeness.NONE;
        }
    }
}
