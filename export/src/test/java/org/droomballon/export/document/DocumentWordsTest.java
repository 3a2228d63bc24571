package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void everyLanguageSaysWhatDutchSays(String language) throws IOException {
        Properties dutch = words(Wording.DUTCH);
        Properties other = words(Locale.forLanguageTag(language));

        assertThat(other.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(other, key))
                .as(key)
                .containsExactlyInAnyOrder(placeholders(dutch, key)));
    }

    private static String[] placeholders(Properties words, String key) {
        return PLACEHOLDER
                .matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toArray(String[]::new);
    }

    private static Properties words(Locale language) throws IOException {
        String file = "documents_" + language + ".properties";
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(CardSheets.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
