package org.droomballon.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.droomballon.export.template.MarkdownEscape;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the document back: every note of the evening is in it once, with the words that the parents wrote. */
class EveryNoteTest {
    private static final Pattern NOTE = Pattern.compile("(?m)^ *- (.*?) _\\(.*\\)_ `([a-z0-9]+-[0-9]+)`$");

    @ParameterizedTest
    @CsvSource({
        "avond-met-stippen,nl", "avond-met-stippen,fr", "avond-met-stippen,en", "avond-met-stippen,de",
        "avond-zonder-stippen,nl", "avond-zonder-stippen,fr", "tafel-rood,nl", "tafel-blauw,de"
    })
    void everyNoteStandsInTheDocumentOnceInItsOwnWords(String name, String language) throws UnreadableFileException {
        SessionFile file = EveningFilesTest.file(name);

        List<Map.Entry<String, String>> told = notes(Documents.tenPoints(file, Locale.forLanguageTag(language)));

        Map<String, String> written = file.session().items().stream()
                .collect(Collectors.toMap(item -> item.id().toString(), Item::text));
        assertThat(told).hasSameSizeAs(written.entrySet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(written.entrySet());
    }

    private static List<Map.Entry<String, String>> notes(String markdown) {
        return NOTE.matcher(markdown)
                .results()
                .map(match -> Map.entry(match.group(2), new MarkdownEscape().unescape(match.group(1))))
                .toList();
    }
}
