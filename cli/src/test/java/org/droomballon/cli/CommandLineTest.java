package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    static List<Locale> languages() {
        return Wording.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceIsThereInEveryLanguageWithTheSamePlaces(Locale language) {
        Wording dutch = Wording.of(Console.class, "cli", Wording.DUTCH);
        Wording other = Wording.of(Console.class, "cli", language);

        assertThat(other.keys()).isEqualTo(dutch.keys());
        assertThat(other.keys())
                .allSatisfy(key -> assertThat(places(other, key)).isEqualTo(places(dutch, key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decks",
                "deck",
                "check",
                "plan",
                "merge",
                "audit",
                "import",
                "decide",
                "consolidate",
                "export",
                "demo"
            })
    void everyCommandExplainsItself(String command) {
        Shell shell = new Shell("nl");

        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Gebruik: droomballon " + command, "Toon deze hulp.");
    }

    @Test
    void aWordThatIsNoCommandIsWrongUse() {
        Shell shell = new Shell("en");

        assertThat(shell.run("dansen")).isEqualTo(2);
        assertThat(shell.err()).contains("dansen", "--help");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void theDecksAreListedAsData() {
        Shell shell = new Shell("nl");

        assertThat(shell.run("decks")).isZero();
        assertThat(shell.out().strip()).isEqualTo("een-warm-onthaal\tEen warm onthaal\tnl,fr,en,de\t19");
    }

    private static List<String> places(Wording wording, String key) {
        String sentence = wording.say(key, "{0}", "{1}", "{2}", "{3}", "{4}");
        return PLACE.matcher(sentence)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }
}
