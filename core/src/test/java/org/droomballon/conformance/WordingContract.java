package org.droomballon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What every bundle of sentences must promise: {@code <name>_<language>.properties} in UTF-8 beside its owner, in which
 * {@code {0}} stands for the first argument, and {@code {0|table|tables}} for what goes with its number. Extend it for each bundle.
 */
public abstract class WordingContract {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern CHOICE = Pattern.compile("\\{[0-9]\\|[^{}|]+\\|[^{}|]+}");
    private static final Pattern BEGUN = Pattern.compile("\\{[0-9]");

    /** The class beside which the bundle lies. */
    protected abstract Class<?> owner();

    /** The bundle's name, without language and extension. */
    protected abstract String name();

    /** The languages that the bundle has; the first is what the others are compared with. */
    protected abstract List<Locale> languages();

    @Test
    void everyLanguageHasTheSameSentences() throws IOException {
        Properties first = sentences(languages().get(0));
        assertThat(first).as("sentences of %s", name()).isNotEmpty();
        for (Locale language : languages()) {
            assertThat(new TreeSet<>(sentences(language).stringPropertyNames()))
                    .as("the keys of %s in %s", name(), language.toLanguageTag())
                    .isEqualTo(new TreeSet<>(first.stringPropertyNames()));
        }
    }

    @Test
    void everyLanguageFillsInTheSameArguments() throws IOException {
        Properties first = sentences(languages().get(0));
        for (Locale language : languages()) {
            Properties other = sentences(language);
            assertThat(first.stringPropertyNames()).allSatisfy(key -> assertThat(places(other, key))
                    .as("the arguments of %s in %s", key, language.toLanguageTag())
                    .isEqualTo(places(first, key)));
        }
    }

    @Test
    void noSentenceIsEmpty() throws IOException {
        for (Locale language : languages()) {
            Properties sentences = sentences(language);
            assertThat(sentences.stringPropertyNames())
                    .as("sentences in %s that say nothing", language.toLanguageTag())
                    .noneMatch(key -> sentences.getProperty(key).isBlank());
        }
    }

    @Test
    void whatGoesWithANumberHasTwoForms() throws IOException {
        for (Locale language : languages()) {
            Properties sentences = sentences(language);
            assertThat(sentences.stringPropertyNames()).allSatisfy(key -> {
                String rest = PLACE.matcher(sentences.getProperty(key)).replaceAll("");
                assertThat(CHOICE.matcher(rest).replaceAll(""))
                        .as("%s in %s", key, language.toLanguageTag())
                        .doesNotContainPattern(BEGUN);
            });
        }
    }

    private static List<String> places(Properties sentences, String key) {
        return PLACE.matcher(sentences.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private Properties sentences(Locale language) throws IOException {
        String file = name() + "_" + language.toLanguageTag() + ".properties";
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(owner().getResourceAsStream(file), "there is no " + file),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }
}
